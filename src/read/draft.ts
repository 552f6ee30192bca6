import type { PartName } from "../locale/words/part-words.ts";
import type { Block, Paragraph } from "../model/article.ts";
import type { Place } from "../model/place.ts";

/**
 * An article as its file writes it, before anything is checked against the text. Markdown and JSON both end here;
 * `resolve` makes the `Article` from it.
 */
export interface Draft {
  readonly file: string;
  /** The file's lines, for excerpts. */
  readonly lines: readonly string[];
  readonly sha256: string;
  readonly title: Located;
  readonly language: string;
  readonly date?: string;
  readonly source?: string;
  readonly author?: string;
  readonly licence?: string;
  readonly level?: string;
  readonly minutes?: number;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  /** A part that is missing is an empty list. */
  readonly parts: Readonly<Record<PartName, readonly Entry[]>>;
}

/** Words with where they stand in the file. */
export interface Located {
  readonly text: string;
  /** For each stretch of `text` (by its first offset, ascending, the first at 0) the place in the file where it begins. */
  readonly stretches: readonly { readonly from: number; readonly line: number; readonly column: number }[];
}

/** The place of `length` code units of located words from `start`. A stretch that runs on over a line ends with its line. */
export function placeIn(located: Located, start = 0, length = located.text.length - start): Place {
  const stretch = located.stretches.findLast(({ from }) => from <= start) ?? { from: 0, line: 1, column: 1 };
  const next = located.stretches.find(({ from }) => from > start);
  const room = (next ? next.from : located.text.length) - start;
  return {
    line: stretch.line,
    column: stretch.column + (start - stretch.from),
    // The space that joins two lines stands in neither.
    length: located.text.slice(start, start + Math.max(0, Math.min(length, room))).trimEnd().length,
  };
}

/** A part of located words, trimmed of white space at both ends. */
export function cut(located: Located, start: number, end: number = located.text.length): Located {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(located.text[from] as string)) from += 1;
  while (to > from && /\s/u.test(located.text[to - 1] as string)) to -= 1;
  const { line, column } = placeIn(located, from);
  const rest = located.stretches.filter((stretch) => stretch.from > from && stretch.from < to);
  return {
    text: located.text.slice(from, to),
    stretches: [
      { from: 0, line, column },
      ...rest.map((stretch) => ({ ...stretch, from: stretch.from - from })),
    ],
  };
}

/** One line of a part with what is indented under it. */
export interface Entry {
  /** Where the entry's words begin, after the bullet or number. */
  readonly at: Place;
  /** The entry's words; lines that run on are joined by one space. Markdown escapes stand as written. */
  readonly text: Located;
  /** The number of a numbered entry. */
  readonly number?: number;
  readonly lines: readonly SubLine[];
  /** The task list under an own question. */
  readonly options: readonly { readonly text: Located; readonly right: boolean }[];
}

export const subLineWords = ["?", "=", "not", "also", "by", "see", "because", "keep order"] as const;
export type SubLineWord = (typeof subLineWords)[number];

export interface SubLine {
  readonly word: SubLineWord;
  /** Where the word stands. */
  readonly at: Place;
  /** What stands between word and colon: `where` in `not where: …`, `who 2` in `also who 2: …`. A `?` line's slot word stays in `text`. */
  readonly slot?: Located;
  /** What follows; empty for `keep order`. */
  readonly text: Located;
  /** What a `see` line of a program means, to the letter; its paragraph by number from 0. Then there is no text. */
  readonly exactly?: { readonly paragraph: number; readonly start: number; readonly end: number };
}
