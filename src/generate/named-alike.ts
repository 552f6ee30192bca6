import { allNames, type Name } from "../model/article.ts";
import { findWords, fold, foldText } from "../read/text/match.ts";
import { holdersOf, shortNames } from "./answers/short-names.ts";
import { listedNames } from "./listed-names.ts";
import type { Passage } from "./passage.ts";

/**
 * Texts of one question with all persons named in the same way in all of them: a writer gives the name in full first and the
 * family name from then on, which would tell the order. "Petrov's" becomes "Nikolai Petrov's" where another text has that;
 * nothing else is touched, and nothing where the words around might not fit.
 */
export function namedAlike(texts: readonly string[], passage: Passage): readonly string[] {
  const { bends, unspaced } = passage.locale.reading;
  if (bends || unspaced) return texts;
  const fullest = fullestIn(texts, passage);
  return texts.map((text) => fullest.reduce((made, one) => inFull(made, one, passage), text));
}

/** Whether some of them name a person in full and another in short, even so. */
export function areNamedUnlike(texts: readonly string[], passage: Passage): boolean {
  const named = namedAlike(texts, passage);
  return fullestIn(named, passage).some((one) =>
    named.some((text) => shortIn(text, one, passage) !== undefined),
  );
}

interface Written {
  readonly name: Name;
  readonly full: string;
}

/**
 * The persons that the texts name, by the longest of the names that they have there; where one of them is named by two words
 * or more, so are all others whose listed name has as many: else the short ones would be taken for known from before.
 */
function fullestIn(texts: readonly string[], passage: Passage): readonly Written[] {
  const fullest = new Map<string, Written>();
  for (const text of texts) {
    for (const { start, end, name } of listedNames(text, passage)) {
      const words = foldText(text.slice(start, end));
      const full = allNames(name).find((one) => foldText(one) === words);
      if (full === undefined || name.sort !== "person" || wordsOf(full).length < 2) continue;
      const known = fullest.get(name.id);
      if (known === undefined || wordsOf(known.full).length < wordsOf(full).length)
        fullest.set(name.id, { name, full });
    }
  }
  return fullest.size === 0 ? [] : [...fullest.values(), ...othersIn(texts, fullest, passage)];
}

/** Further persons that the texts have by a part of their listed name. */
function othersIn(
  texts: readonly string[],
  fullest: ReadonlyMap<string, Written>,
  passage: Passage,
): readonly Written[] {
  const holders = holdersOf(passage);
  const named = texts.flatMap((text) => wordsOf(text.replace(/[^\p{L}\p{M}\s]/gu, " ")));
  const names = new Set(named.flatMap((word) => [...(holders.get(word) ?? [])]));
  return [...names]
    .filter(({ id, sort, name }) => sort === "person" && !fullest.has(id) && wordsOf(name).length > 1)
    .map((name) => ({ name, full: name.name }));
}

function inFull(text: string, one: Written, passage: Passage): string {
  const place = shortIn(text, one, passage);
  if (place === undefined || !isFree(text, place.start, place.end, one.full, passage)) return text;
  return text.slice(0, place.start) + one.full + text.slice(place.end);
}

/** Where a text that has not the whole name has a part of it first. */
function shortIn(text: string, { name, full }: Written, passage: Passage) {
  const folded = fold(text);
  if (findWords(folded, full).length > 0) return undefined;
  const whole = wordsOf(full);
  const [longest] = [...allNames(name), ...shortNames(name, passage)]
    .filter((form) => wordsOf(form).length < whole.length)
    .filter((form) => wordsOf(form).every((word) => whole.includes(word)))
    .flatMap((form) => findWords(folded, form).filter(({ start, end }) => text.slice(start, end) === form))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return longest;
}

/** Whether the name in full fits in its place: behind no title, article or elision, before no other name, in nobody's words. */
function isFree(text: string, start: number, end: number, full: string, { locale }: Passage): boolean {
  const { articles, fused, possessives, stopWords } = locale.reading;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/["“”„«»‹›]/u.test(text) || /[\p{Pd}'’]$/u.test(before) || /^\p{Pd}/u.test(after)) return false;
  if (locale.numbers.nounShows !== "capital" && /^\s+\p{Lu}/u.test(after)) return false;
  const word = /([\p{L}\p{M}]+)\.?\s+$/u.exec(before)?.[1];
  if (word === undefined) return true;
  if (!keepsWords.includes(locale.language) && isOpen(text.slice(start)) !== isOpen(full)) return false;
  const small = foldText(word);
  if ([...articles, ...fused, ...possessives].includes(small)) return false;
  return !/^\p{Lu}/u.test(word) || stopWords.includes(small);
}

/** Languages in which no word before a name hangs on its first letter, but for articles. */
const keepsWords = ["en", "de"];

/** Whether the word before it may lose a vowel or gain a letter: "d'Ernesto", "ad Anna". */
function isOpen(text: string): boolean {
  return /^[aeiouyh]/u.test(foldText(text).normalize("NFD"));
}

function wordsOf(name: string): readonly string[] {
  return foldText(name).split(/\s+/u);
}
