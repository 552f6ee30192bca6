import type { Locale } from "../../locale/locale.ts";
import { foldText } from "../text/match.ts";
import { lowerCase } from "./lower-case.ts";

/** Everything that may stand inside a regular expression, taken literally. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** The source of an expression for any of the words, longest first; white space in them is any white space. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  return sorted.length === 0
    ? "(?:(?!))"
    : `(?:${sorted.map((word) => escaped(word).replace(/\s+/gu, "\\s{1,3}")).join("|")})`;
}

/** The same for a text in lower case. */
export function anyLower(words: Iterable<string>): string {
  return anyOf([...words].map(lowerCase));
}

/** White space within a date or number: an article's lines may be parted anywhere. */
export const gap = "\\s{1,3}";

/**
 * What words and numbers are made of, as a class of an expression. It names blocks, not properties: V8 takes milliseconds to
 * compile each `[\\p{L}\\p{N}\\p{M}]`, and there are dozens of these expressions.
 */
export const wordUnit =
  "[0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff9f]";

/** Nothing that would make a number or word longer follows. */
export const ends = `(?!${wordUnit})(?![.,:/'’]\\d)(?![-–][A-Za-z\\u00c0-\\u1fff])(?!-\\d{1,3}(?!\\d))`;

/** The same two in a language without spaces: its own letters make nothing longer, but its numerals do, and its date signs. */
const spacedUnit = wordUnit.replace("\\u3040-\\ud7ff", "\\uac00-\\ud7ff");
const numerals = "[〇零一二三四五六七八九十百千万亿两\\d]";

export function wordUnitOf(locale: Locale): string {
  return locale.reading.unspaced ? spacedUnit : wordUnit;
}

export function endsOf(locale: Locale): string {
  return locale.reading.unspaced ? `${ends.replace(wordUnit, spacedUnit)}(?!${numerals})` : ends;
}

/** White space between the words of a date or number, where the language has any. */
export function gapOf(locale: Locale): string {
  return locale.reading.unspaced ? "\\s{0,3}" : gap;
}

/** How the letters of a table's word were written: a change of case, or "" for none. */
export function caseOf(written: string, word: string): "" | "lower" | "upper" | "capital" | undefined {
  if (written === word) return "";
  if (written === capital(word)) return "capital";
  if (written === word.toLowerCase()) return "lower";
  return written === word.toUpperCase() ? "upper" : undefined;
}

export function inCase(word: string, way: string): string {
  if (way === "lower") return word.toLowerCase();
  if (way === "upper") return word.toUpperCase();
  return way === "capital" ? capital(word) : word;
}

export function capital(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return first.toUpperCase() + word.slice(first.length);
}

/** The same with a small letter at its head. */
export function withSmallHead(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The entry of a table whose words are compared as readers do. */
export function lookUp<T>(table: ReadonlyMap<string, T>, word: string): T | undefined {
  return table.get(foldText(word).replace(/\.$/u, "")) ?? table.get(foldText(word));
}
