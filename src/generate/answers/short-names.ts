import type { Locale } from "../../locale/locale.ts";
import { allNames, type Name } from "../../model/article.ts";
import { fold, foldText } from "../../read/text/match.ts";
import { findInText, type IndexedParagraph, type Occurrence } from "../../read/text/text-index.ts";
import type { Passage } from "../passage.ts";
import { sentenceAt } from "../sentence.ts";
import { mayBeFamilyFirst } from "./family-first.ts";

/**
 * Parts of a person's full name that mean nobody else in the article: the family name, with its particles ("van der Berg"),
 * where the name shows it for sure; another word of it where the text itself calls the person so.
 */
export function shortNames(name: Name, passage: Passage): readonly string[] {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const made = makeShortNames(name, passage);
  known.set(name, made);
  return made;
}

const known = new WeakMap<Name, readonly string[]>();

function makeShortNames(name: Name, passage: Passage): readonly string[] {
  const { locale } = passage;
  const words = name.name.trim().split(/\s+/u);
  if (name.sort !== "person" || words.length < 2 || locale.reading.surnames === undefined) return [];
  const family = familyName(words, locale);
  // "Sosigenes of Alexandria" is no Alexandria.
  const ends = words.every((word) => isWritten(word)) ? [words[0], words.at(-1)] : [words[0]];
  const called = ends.filter((word): word is string => word !== undefined && isCalled(word, name, passage));
  return [...new Set([...(family === undefined ? [] : [family]), ...called])].filter((one) =>
    isHisAlone(one, name, passage),
  );
}

/** "Walter Imbrie" -> "Imbrie", "Ann van der Berg" -> "van der Berg"; none where a part of the name may be something else. */
export function familyName(words: readonly string[], { reading }: Locale): string | undefined {
  const { surnames } = reading;
  const last = words.at(-1) ?? "";
  if (surnames === undefined || !isWritten(last) || /^[IVX]+$/u.test(last)) return undefined;
  const isParticle = (word: string | undefined) =>
    word !== undefined && surnames.particles.includes(foldText(word));
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1])) from -= 1;
  const given = words.slice(0, from);
  // "Alexander the Great", "Queen Ann", "Mao Zedong", "Sammy Davis Jr"
  if (given.some((word) => !isWritten(word) && !isInitial(word) && !isTitle(word, reading.abbreviations)))
    return undefined;
  if (given.some((word) => surnames.givenBehind.includes(bare(word)))) return undefined;
  if (given.length === 1 && from === 1 && mayBeFamilyFirst(given[0] ?? "")) return undefined;
  if (reading.abbreviations.includes(bare(last))) return undefined;
  const full = given.filter((word) => !isTitle(word, reading.abbreviations));
  return surnames.double && full.length > 1 ? undefined : words.slice(from).join(" ");
}

/** A capital and small letters: "Imbrie", "O'Hara", "Smith-Jones", "el-Sisi". */
function isWritten(word: string): boolean {
  return /^(?:\p{Ll}{1,3}['’-])?\p{Lu}[\p{L}\p{M}]*\p{Ll}[\p{L}\p{M}]*(?:['’-]\p{L}+)*$|^\p{Lu}['’]\p{Lu}\p{Ll}+$/u.test(
    word,
  );
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word);
}

function isTitle(word: string, abbreviations: readonly string[]): boolean {
  return abbreviations.includes(bare(word));
}

function bare(word: string): string {
  return foldText(word).replace(/\.$/u, "");
}

/** Whether the text has the word by itself as a name: with its capital, behind no article, beside no other name. */
function isCalled(word: string, name: Name, passage: Passage): boolean {
  const { abbreviations, articles, surnames } = passage.locale.reading;
  if (!isWritten(word) || isTitle(word, abbreviations)) return false;
  if (surnames?.givenBehind.includes(foldText(word))) return false;
  const whole = allNames(name)
    .filter((one) => /\s/u.test(one))
    .flatMap((one) => findInText(passage.index, one));
  const places = findInText(passage.index, word)
    .filter((place) => !whole.some((one) => one.paragraph === place.paragraph && isWithin(place, one)))
    .map((place) => around(place, passage));
  return (
    places.every(({ text, before }) => text === word && !articles.includes(foldText(before))) &&
    places.some(({ before, after, opens }) => !isWritten(after) && (opens || !isWritten(before)))
  );
}

function isWithin(place: Occurrence, whole: Occurrence): boolean {
  return place.start >= whole.start && place.end <= whole.end;
}

/** Whether no other listed name has its words, and the text gives them to nobody that is not listed. */
function isHisAlone(text: string, name: Name, passage: Passage): boolean {
  const word = text.split(" ").at(-1) ?? "";
  const holders = holdersOf(passage).get(foldText(word)) ?? new Set();
  if ([...holders].some(({ id }) => id !== name.id)) return false;
  const own = new Set([...allNames(name), name.role ?? ""].flatMap((one) => foldText(one).split(/[\s.]+/u)));
  const { abbreviations } = passage.locale.reading;
  return findInText(passage.index, word).every((place) => {
    const { before, opens } = around(place, passage);
    return opens || !isWritten(before) || own.has(foldText(before)) || isTitle(before, abbreviations);
  });
}

/** The words beside a place of the text; whether the word before it opens its sentence, and has a capital anyway. */
function around({ paragraph: number, start, end }: Occurrence, passage: Passage) {
  const { id, text } = (passage.index.paragraphs[number] as IndexedParagraph).paragraph;
  const sentence = sentenceAt(passage.sentencesOf.get(id) ?? [], start);
  const before = /(\S+)\s+$/u.exec(text.slice(Math.max(0, start - reach), start))?.[1] ?? "";
  const after = /^\s+([\p{L}\p{M}'’-]+)/u.exec(text.slice(end, end + reach))?.[1] ?? "";
  const from = text.slice(sentence?.start ?? 0, start).trim();
  return { text: text.slice(start, end), before, after, opens: !/\s/u.test(from) };
}

/** No word beside a name is longer, in UTF-16 units. */
const reach = 40;

const holders = new WeakMap<Passage, ReadonlyMap<string, ReadonlySet<Name>>>();

/** By the folded word: the listed names that have it. */
export function holdersOf(passage: Passage): ReadonlyMap<string, ReadonlySet<Name>> {
  const kept = holders.get(passage);
  if (kept !== undefined) return kept;
  const made = new Map<string, Set<Name>>();
  for (const name of passage.article.names) {
    for (const word of allNames(name).flatMap((one) => fold(one).text.split(/\s+/u)))
      made.set(word, (made.get(word) ?? new Set()).add(name));
  }
  holders.set(passage, made);
  return made;
}
