import type { Evidence } from "../model/evidence.ts";

/** A sentence of the text, with what it is about. */
export interface Sentence {
  readonly paragraph: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** The sentence of a paragraph in which an offset lies. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** The whole sentence as a place of evidence. */
export function placeOfSentence({ paragraph, start, end, text }: Sentence): Evidence {
  return { paragraph, start, end, text };
}
