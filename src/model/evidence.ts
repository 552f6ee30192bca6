/** Where the text proves something. `start` and `end` count UTF-16 code units of the paragraph's text. */
export interface Evidence {
  /** The paragraph's letter: A, B, … Z, AA. */
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  /** The words that stand there: `paragraph.text.slice(start, end)`. */
  readonly text: string;
}

/** At least one place: a question without evidence cannot be generated (`ProvenItem`). */
export type Proof = readonly [Evidence, ...Evidence[]];

export function isProof(evidence: readonly Evidence[]): evidence is Proof {
  return evidence.length > 0;
}
