/**
 * The oracle's own reading of words. It shares no code with `src`: where both agree, two programs do. It may be coarse,
 * since it has to understand the articles of `content/` alone, but must never take an unproved option for a false one.
 */

/** Small letters, plain quotation marks and dashes, single spaces. */
export const plain = remembered((text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201a\u2039\u203a]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase(),
);

/** Letters and digits in small letters, with one space where anything else stands. */
export const loose = remembered((text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** What makes two options the same to a student: no case, no punctuation, no leading article. */
export const bare = remembered((text: string): string =>
  loose(text).replace(/^(the|an?|der|die|das|den|dem|des|eine?[nmrs]?) (?=.)/u, ""),
);

/** Where a phrase stands in a text as whole words, as offsets into the text; the text keeps its length under folding here. */
export function findAll(text: string, phrase: string): readonly number[] {
  const hay = evenly(text);
  const needle = evenly(phrase.trim());
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0 && needle !== ""; at = hay.indexOf(needle, at + 1)) {
    const [before, after] = [hay[at - 1] ?? " ", hay[at + needle.length] ?? " "];
    const joins = (a: string, b: string) => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
    const inNumber =
      (/\d/u.test(needle.at(-1) ?? "") && /^[.,]\d/u.test(hay.slice(at + needle.length))) ||
      (/\d/u.test(needle[0] ?? "") && /\d[.,]$/u.test(hay.slice(0, at)));
    if (!joins(before, needle[0] ?? " ") && !joins(needle.at(-1) ?? " ", after) && !inNumber) found.push(at);
  }
  return found;
}

/** Folds one code unit to one code unit. */
const evenly = remembered((text) => {
  const folded = text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d\u201e]/gu, '"')
    .replace(/\s/gu, " ");
  const small = folded.toLowerCase();
  if (small.length !== text.length)
    throw new Error("a letter of this text changes its length in small letters");
  return small;
});

/** The sweep asks the same of the same texts a million times. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.get(text) ?? work(text);
    known.set(text, result);
    return result;
  };
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sentences as offsets. A sentence ends at . ! ? : (with its quotation mark) before white space and a capital, digit or mark. */
export const sentences = remembered((text: string): readonly Stretch[] => {
  const ends = /[.!?]["\u201c\u201d'\u2019]?\s+(?=["\u201e\u201c]?[\p{Lu}\d])|\n/gu;
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    const before = text.slice(start, match.index);
    if (/\b(Mrs?|Ms|Dr|St|[ap]\.m)$/u.test(before) && text[match.index] === ".") continue;
    const end = match.index + match[0].length;
    // "12. Mai", "19. Jahrhundert"
    if (/\b\d{1,2}$/u.test(before) && german.test(text.slice(end))) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
});

const german =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Klasse|Mal)\b/u;

/** Words of four letters or more that carry meaning, cut to five letters: a coarse stem that serves English and German. */
export const stems = remembered((text: string): ReadonlySet<string> => {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= 4 && !empty.has(word)).map((word) => word.slice(0, 5)),
  );
});

const empty = new Set(
  (
    "that this with from have were been which what when where whom whose their there they would could about into more than then after before " +
    "because also only other does during while under over upon once very much many some such your yours ours " +
    "dass eine einer einem einen dieser diese dieses wurde wurden waren haben hatte hatten wird werden nach über unter durch auch wegen " +
    "mehr weil wieder sich sind wenn denn aber oder nicht noch seine seiner seinem ihrer ihren ihres"
  ).split(" "),
);

/** The part of `wanted` that is in `there`; 0 where nothing is wanted. */
export function shareOf(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((word) => there.has(word)).length / wanted.size;
}

/** "Der Biber war es, so Ann Reid.": without whose claim it is, where that stands at the end. */
export function withoutOwner(text: string): string {
  return text.replace(/, so (?:\p{Lu}[\p{L}.'’-]*\s?)+\.$/u, ".");
}
