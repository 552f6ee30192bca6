import { distance } from "fastest-levenshtein";
import type { Locale } from "../../locale/locale.ts";
import type { Value } from "../../model/value.ts";
import { nearest } from "../nearest.ts";
import { contentWord } from "../text/content-words.ts";
import { foldText, inOriginal } from "../text/match.ts";
import { type IndexedParagraph, paragraphAt, type TextIndex } from "../text/text-index.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import { parseValue } from "../values/parse-value.ts";
import { scanValues } from "../values/scan-values.ts";

/** What of the text was probably meant by words that it does not have. */
export interface Nearest {
  readonly text: string;
  /** The same date or number, written otherwise. */
  readonly same: boolean;
}

export type NearestWords = (words: string) => Nearest | undefined;

/** The work that is done for guesses in one file, at most. */
const guesses = 200;
const anchorsTried = 3;
const placesTried = 30;
const longestGuess = 300;
/** A guess shares more than half of its letters with the words. */
const farthest = 0.5;
const vocabularyTried = 30_000;

/** Guesses in the text of one article. The text's dates and numbers are read when first needed. */
export function nearestWordsIn(index: TextIndex, locale: Locale): NearestWords {
  let left = guesses;
  let values: ReadonlyMap<string, string> | undefined;
  return (words) => {
    const folded = foldText(words).trim();
    if (left === 0 || folded === "" || folded.length > longestGuess) return undefined;
    left -= 1;
    const figures = sameFigures(folded, index);
    if (figures !== undefined) return { text: figures, same: true };
    const value = parseValue(words, locale);
    if (value) {
      values ??= valuesOf(index, locale);
      const same = values.get(keyOf(value)) ?? values.get(keyOf(withoutYear(value)));
      if (same !== undefined) return { text: same, same: true };
    }
    const text = nearestRun(folded, index, locale);
    return text === undefined ? undefined : { text, same: false };
  };
}

/** "100.000" for "100,000". */
function sameFigures(folded: string, index: TextIndex): string | undefined {
  const figures = folded.replace(/\D/g, "");
  if (figures.length < 4 || /\p{L}/u.test(folded)) return undefined;
  for (const [token, places] of index.places) {
    if (/^\d/.test(token) && token.replace(/\D/g, "") === figures)
      return original(index, places[0] as number, token.length);
  }
  return undefined;
}

function valuesOf(index: TextIndex, locale: Locale): Map<string, string> {
  const values = new Map<string, string>();
  for (const { paragraph } of index.paragraphs) {
    for (const { text, value } of scanValues(paragraph.text, locale)) {
      const key = keyOf(value);
      if (!values.has(key)) values.set(key, text);
    }
  }
  return values;
}

function keyOf(value: Value): string {
  if (value.type === "quantity") return JSON.stringify([value.amount, value.upper]);
  const { century, year, season, month, day, hour, minute } = value;
  return JSON.stringify([century, year, season, month, day, hour, minute].map((field) => field ?? null));
}

function withoutYear(value: Value): Value {
  if (value.type === "quantity" || value.month === undefined) return value;
  const { year: _, ...rest } = value;
  return rest;
}

/** The run of words of the text that is most like the words, compared by letters. */
function nearestRun(folded: string, index: TextIndex, locale: Locale): string | undefined {
  const tokens = tokensOf(folded);
  const words = new Set(tokens.map(({ text }) => text));
  let best: { text: string; cost: number } | undefined;
  for (const anchor of anchorsOf(tokens, index, locale)) {
    for (const place of (index.places.get(anchor.found) ?? []).slice(0, placesTried)) {
      // A word may be too few or too many, before the anchor or behind it.
      for (const [before, after] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ] as const) {
        const run = runAt(index, place, anchor.at + before, tokens.length + before + after);
        if (run === undefined) continue;
        const changes = distance(folded, run.folded);
        if (changes >= Math.max(folded.length, run.folded.length) * farthest) continue;
        // Of two runs with as many changes the one goes that has more of the words.
        const found = tokensOf(run.folded).filter(({ text }) => words.has(text)).length;
        const cost = changes - found / 2;
        if (best === undefined || cost < best.cost) best = { text: run.text, cost };
      }
    }
  }
  return best?.text;
}

interface Anchor {
  /** The number of the token among the words. */
  readonly at: number;
  /** The token of the text that stands for it. */
  readonly found: string;
}

/** The rarest words that the text has, else words of the text that are like one. */
function anchorsOf(tokens: readonly Token[], index: TextIndex, locale: Locale): Anchor[] {
  const standing = tokens
    .map(({ text }, at) => ({ at, found: text, count: index.places.get(text)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const content = standing.filter(({ found }) => contentWord(found, locale) !== undefined);
  if (content.length > 0) return content.slice(0, anchorsTried);
  const longest = tokens.reduce<number>(
    (best, { text }, at) => (text.length > (tokens[best]?.text.length ?? 0) ? at : best),
    0,
  );
  const word = tokens[longest]?.text ?? "";
  const vocabulary = [...index.places.keys()].slice(0, vocabularyTried);
  const stem = contentWord(word, locale);
  const inflected =
    stem === undefined ? undefined : vocabulary.find((other) => contentWord(other, locale) === stem);
  const found =
    inflected ??
    nearest(
      word,
      vocabulary.filter((other) => other.length > 2),
    );
  return found === undefined ? standing.slice(0, anchorsTried) : [{ at: longest, found }];
}

/** `count` words of one paragraph, of which the one at an offset of the index's text is number `at`. */
function runAt(
  index: TextIndex,
  place: number,
  at: number,
  count: number,
): { folded: string; text: string } | undefined {
  const { from, folded, paragraph } = index.paragraphs[paragraphAt(index, place)] as IndexedParagraph;
  const reach = longestGuess * 2;
  const start = Math.max(0, place - from - reach);
  const near = tokensOf(folded.text.slice(start, place - from + reach));
  const here = near.findIndex((token) => token.start === place - from - start);
  const first = near[Math.max(0, here - at)];
  const last = near[Math.min(near.length - 1, here - at + count - 1)];
  if (here < 0 || first === undefined || last === undefined || last.end <= first.start) return undefined;
  const stretch = inOriginal(folded, start + first.start, start + last.end);
  return {
    folded: folded.text.slice(start + first.start, start + last.end),
    text: paragraph.text.slice(stretch.start, stretch.end),
  };
}

function original(index: TextIndex, place: number, length: number): string {
  const { from, folded, paragraph } = index.paragraphs[paragraphAt(index, place)] as IndexedParagraph;
  const { start, end } = inOriginal(folded, place - from, place - from + length);
  return paragraph.text.slice(start, end);
}
