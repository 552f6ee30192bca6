import type { Evidence, Proof } from "./evidence.ts";
import type { Place } from "./place.ts";

/** What the student does; the names are QTI's. Closed: a `switch` over it ends in `satisfies never`. */
export const interactions = ["choice", "match", "order", "gap", "text"] as const;
export type Interaction = (typeof interactions)[number];

/** The reading process that an item asks for (PIRLS 2021 framework, chapter 1). */
export type Process = "retrieve" | "infer" | "interpret" | "evaluate";

/** A possible answer. */
export interface Option {
  /** `o1`, `o2`, … in the alphabetical order of the texts, so that an id says nothing about the key. */
  readonly id: string;
  readonly text: string;
  /** Why it is right or wrong, from the text. */
  readonly rationale: string;
}

/**
 * How options may stand on paper: drawn for each form, or in the order of `options` (numbers and dates ascend, item-writing
 * rule 12; or the teacher wrote `keep order`).
 */
export type Arrangement = "shuffled" | "fixed";

interface ItemBase {
  /** `mali.f4k7q2mzz.where.fact-choice`: article, annotation, slot where there is one, kind. */
  readonly id: string;
  readonly kind: string;
  readonly process: Process;
  /** Marks, a whole number. */
  readonly points: number;
  /** What is asked. In a sentence to complete the gap is `______`. */
  readonly stem: string;
  /** Where the text proves the key. Empty only in a question made elsewhere: then nobody has named the place. */
  readonly evidence: readonly Evidence[];
  /** Why the key is right. */
  readonly rationale: string;
  /** The ids of the annotations it was made from: two items that share one ask the same thing. */
  readonly sources: readonly string[];
  /** Where the annotation stands in the input, for findings. Not written to any file. */
  readonly at: Place;
}

export interface ChoiceItem extends ItemBase {
  readonly interaction: "choice";
  readonly options: readonly Option[];
  readonly arrangement: Arrangement;
  /** The ids of the right options; several where the stem asks for several. */
  readonly key: readonly [string, ...string[]];
}

/** A statement to be matched with an option. */
export interface MatchStatement {
  readonly id: string;
  readonly text: string;
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
}

export interface MatchItem extends ItemBase {
  readonly interaction: "match";
  readonly statements: readonly MatchStatement[];
  /** May serve more than once or not at all; the instructions say so. */
  readonly options: readonly Option[];
  readonly arrangement: Arrangement;
  /** Statement id to option id. */
  readonly key: Readonly<Record<string, string>>;
}

export interface OrderItem extends ItemBase {
  readonly interaction: "order";
  readonly entries: readonly {
    readonly id: string;
    readonly text: string;
    readonly rationale: string;
    readonly rank: number;
    /** Where the text tells of it; absent where nobody has said. */
    readonly evidence?: readonly Evidence[];
  }[];
  /** Entry ids in order; entries of the same rank may stand either way. */
  readonly key: readonly string[];
}

export interface GapItem extends ItemBase {
  readonly interaction: "gap";
  /** The text in pieces: words, and gaps by their id. */
  readonly text: readonly ({ readonly words: string } | { readonly gap: string })[];
  /** The letter of the paragraph that it gives with gaps: no text is printed with that paragraph beside it. */
  readonly paragraph?: string;
  /** Words to choose from, more than gaps; absent where the student writes freely. */
  readonly bank?: readonly Option[];
  /** Gap id to accepted answers, the one to print first. */
  readonly key: Readonly<Record<string, readonly [string, ...string[]]>>;
}

export interface TextItem extends ItemBase {
  readonly interaction: "text";
  /** Accepted answers, the one to print first. */
  readonly key: readonly [string, ...string[]];
}

/** One question. The union is over the interaction alone: writers look at nothing else. */
export type Item = ChoiceItem | MatchItem | OrderItem | GapItem | TextItem;

/** A question that the text proves: no generator can make another. */
export type Proven<Kind extends Item> = Kind extends MatchItem
  ? Kind & {
      readonly evidence: Proof;
      readonly statements: readonly (MatchStatement & { readonly evidence: Proof })[];
    }
  : Kind & { readonly evidence: Proof };
export type ProvenItem = Proven<Item>;
