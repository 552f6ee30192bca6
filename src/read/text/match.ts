import { type Folded, fold, foldText } from "./fold.ts";

export { type Folded, fold, foldText };

/**
 * Every place where words stand in a folded text, in order, without overlaps, as offsets of the original. It holds to
 * word borders, and a number is not found inside another: "100" is not in "100,000", nor "1.5" in "11.5". Scripts that
 * are written without spaces have no borders to hold to.
 */
export function findWords(haystack: Folded, needle: string): { start: number; end: number }[] {
  const words = foldText(needle).trim();
  const found: { start: number; end: number }[] = [];
  if (words === "") return found;
  let free = 0;
  for (const at of occurrences(haystack.text, words)) {
    if (at < free || !isWhole(haystack.text, at, at + words.length)) continue;
    free = at + words.length;
    found.push(inOriginal(haystack, at, free));
  }
  return found;
}

/** Whether folded words stand in a folded text, by the same borders. */
export function standsIn(text: string, words: string): boolean {
  if (words === "" || !text.includes(words)) return false;
  for (const at of occurrences(text, words)) if (isWhole(text, at, at + words.length)) return true;
  return false;
}

/** The original's stretch for a stretch of folded units. */
export function inOriginal(folded: Folded, start: number, end: number): { start: number; end: number } {
  const last = folded.offsets[end - 1] as number;
  let after = end;
  while (after < folded.text.length && folded.offsets[after] === last) after += 1;
  return { start: folded.offsets[start] as number, end: folded.offsets[after] as number };
}

/** Whether a stretch of folded text begins and ends at a border of words and numbers. */
export function isWhole(text: string, start: number, end: number): boolean {
  return holdsBefore(text, start) && holdsAfter(text, start, end);
}

const wordCharacter = /[\p{L}\p{Nd}\p{Nl}\p{M}]/u;
const markCharacter = /\p{M}/u;
/** Scripts whose words are not parted by spaces (UAX 14, classes ID and SA). */
export const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u;

function holdsBefore(text: string, start: number): boolean {
  const before = lastCharacter(text, start);
  if (before === "") return true;
  const first = String.fromCodePoint(text.codePointAt(start) as number);
  if (markCharacter.test(first) && before !== " ") return false;
  if (!wordCharacter.test(first)) return true;
  if (wordCharacter.test(before)) return unspaced.test(before) || unspaced.test(first);
  if (!isDigit(first)) return true;
  // Inside a number: "5" in "1.5", "30" in "10:30", "000" in "100,000" and in "100 000".
  if (joinsDigits(before)) return !isDigit(lastCharacter(text, start - 1));
  return !(
    before === " " &&
    /^\d{3}(?!\d)/.test(text.slice(start, start + 4)) &&
    endsInGroup(text, start - 1)
  );
}

function holdsAfter(text: string, start: number, end: number): boolean {
  if (end >= text.length) return true;
  const after = String.fromCodePoint(text.codePointAt(end) as number);
  if (markCharacter.test(after)) return false;
  const last = lastCharacter(text, end);
  if (!wordCharacter.test(last)) return true;
  if (wordCharacter.test(after)) return unspaced.test(after) || unspaced.test(last);
  if (!isDigit(last)) return true;
  if (joinsDigits(after)) return !isDigit(text[end + 1] ?? "");
  if (after !== " " || !/^ \d{3}(?!\d)/.test(text.slice(end, end + 5))) return true;
  return !endsInGroup(text.slice(Math.max(start, end - 8), end), Math.min(end - start, 8));
}

/** Whether one to three digits that are no part of a longer number, or of a grouped one, end at `end`. */
function endsInGroup(text: string, end: number): boolean {
  return /(?:^|[^\d.,:/'])\d{1,3}$/.test(text.slice(Math.max(0, end - 4), end));
}

function joinsDigits(character: string): boolean {
  return character !== "" && ".,:'·".includes(character);
}

function isDigit(character: string): boolean {
  return /^\p{Nd}$/u.test(character);
}

function lastCharacter(text: string, end: number): string {
  if (end <= 0) return "";
  const code = text.charCodeAt(end - 1);
  return code >= 0xdc00 && code < 0xe000 && end > 1 ? text.slice(end - 2, end) : (text[end - 1] as string);
}

/** Longer needles go through Knuth, Morris and Pratt: `indexOf` takes the product of both lengths at worst. */
const longNeedle = 256;

/** Every offset where `needle` stands in `text`, overlaps included. */
function* occurrences(text: string, needle: string): Generator<number> {
  if (needle.length <= longNeedle) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) yield at;
    return;
  }
  const failure = new Int32Array(needle.length);
  for (let at = 1, matched = 0; at < needle.length; at += 1) {
    while (matched > 0 && needle[at] !== needle[matched]) matched = failure[matched - 1] as number;
    if (needle[at] === needle[matched]) matched += 1;
    failure[at] = matched;
  }
  for (let at = 0, matched = 0; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== needle[matched]) matched = failure[matched - 1] as number;
    if (text[at] === needle[matched]) matched += 1;
    if (matched < needle.length) continue;
    yield at - needle.length + 1;
    matched = failure[matched - 1] as number;
  }
}
