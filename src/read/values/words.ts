import { foldText } from "../match.ts";

/** Everything that may stand inside a regular expression, taken literally. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** The source of an expression for any of the words, longest first; white space in them is any white space. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  return sorted.length === 0
    ? "(?!)"
    : `(?:${sorted.map((word) => escaped(word).replace(/\s+/gu, "\\s{1,3}")).join("|")})`;
}

/** White space within a date or number: an article's lines may be parted anywhere. */
export const gap = "\\s{1,3}";

/** Nothing that would make a number or word longer follows. */
export const ends = "(?![\\p{L}\\p{N}\\p{M}])(?![.,:/'’]\\p{Nd})(?![-–][\\p{L}])(?!-\\d{1,3}(?!\\d))";

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

/** The entry of a table whose words are compared as readers do. */
export function lookUp<T>(table: ReadonlyMap<string, T>, word: string): T | undefined {
  return table.get(foldText(word).replace(/\.$/u, "")) ?? table.get(foldText(word));
}
