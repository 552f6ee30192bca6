import { createRequire } from "node:module";

type Split = { graphemeSegments(text: string): Iterable<{ readonly index: number }> };

/** Where the characters of a text begin as its readers count them (Unicode Annex 29, grapheme clusters). */
export function graphemeStarts(text: string): readonly number[] {
  split ??= createRequire(import.meta.url)("unicode-segmenter/grapheme") as Split;
  return Array.from(split.graphemeSegments(text), ({ index }) => index);
}

let split: Split | undefined;
