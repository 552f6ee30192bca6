import type { Locale } from "../../locale/locale.ts";
import { allNames, type Fact, type Name, type Slot } from "../../model/article.ts";
import type { QuantityValue, Value } from "../../model/value.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { push } from "../../read/text/text-index.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { isTwin } from "../distractors/sameness.ts";
import { lastWord } from "../last-word.ts";
import { nameInSentence, type Passage } from "../passage.ts";
import { asAsked, behindPreposition, withoutPreposition } from "./beside-preposition.ts";
import { countedNoun } from "./counted-noun.ts";
import { dateForms, timeOfDayForms } from "./date-forms.ts";
import { halfOfDay } from "./half-of-day.ts";
import { quantityForms } from "./quantity-forms.ts";
import { shortNames } from "./short-names.ts";
import { unitForms } from "./unit-forms.ts";
import { weeklyForms } from "./weekly-forms.ts";

/**
 * Every form in which a slot's answer may be typed: the answer first, then `also:`, other names of a listed name, other ways
 * of writing a date or number, each as it may stand without its article or behind its preposition. `stem` is what the student reads; `place` says whether
 * the answer stands alone or within a sentence.
 *
 * A form that could mean something else is left out: another listed name, a wrong answer of the teacher's, what the stem
 * says already.
 */
export function acceptedForms(
  passage: Passage,
  fact: Fact,
  slot: Slot,
  stem: string,
  place: "question" | "gap",
): readonly [string, ...string[]] {
  const { locale } = passage;
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  const written = [slot.answer, ...slot.also, ...(name === undefined ? [] : namesOf(name, place, passage))];
  const forms = written.flatMap((text) => {
    // "Sotto un ponte" is a place, and no number below one.
    const value = slot.sort === "where" ? undefined : parseValue(text, locale);
    const bare =
      place === "question" && slot.sort === "where" ? withoutPreposition(text, stem, passage) : text;
    return [
      text,
      ...behindPreposition(text, fact, slot, place, passage),
      ...asAsked(text, stem, place, passage),
      ...(value === undefined
        ? [bare, withoutDeterminer(bare, passage), ...weeklyForms(text, locale)]
        : valueForms(value, fact, slot, stem, place, passage)),
      ...timeOfDayForms(text, locale),
    ];
  });
  const said = fold(stem);
  const means = new Set([foldText(slot.answer)]);
  const others = forms.filter((text) => {
    const folded = foldText(text);
    if (means.has(folded) || !/[\p{L}\p{N}]/u.test(text)) return false;
    means.add(folded);
    const listed = passage.nameFor.get(folded);
    if (listed !== undefined && listed.id !== slot.name) return false;
    return findWords(said, text).length === 0 && !slot.not.some((wrong) => isTwin(wrong, text, locale));
  });
  return [slot.answer, ...others];
}

/** Its names, each as long as it can mean nobody else: "the minister" is no name where two are ministers. */
function namesOf(name: Name, place: "question" | "gap", passage: Passage): string[] {
  const inSentence = place === "question" ? [nameInSentence(passage, name)] : [];
  return [
    name.name,
    ...inSentence,
    ...[...name.also, ...shortNames(name, passage)].filter((one) => !mayMeanAnother(one, name, passage)),
  ];
}

function mayMeanAnother(text: string, name: Name, passage: Passage): boolean {
  const words = contentWords(text, passage.locale);
  const [first] = words;
  if (first === undefined) return false;
  return (namesAbout(passage).get(first) ?? []).some(
    ({ id, texts }) => id !== name.id && texts.some((one) => isWithin(words, one)),
  );
}

interface Described {
  readonly id: string;
  /** The content words of its role and of each of its names. */
  readonly texts: readonly ReadonlySet<string>[];
}

const described = new WeakMap<Passage, ReadonlyMap<string, readonly Described[]>>();

/** For each content word the names that have it in a name or role. */
function namesAbout(passage: Passage): ReadonlyMap<string, readonly Described[]> {
  const known = described.get(passage);
  if (known !== undefined) return known;
  const about = new Map<string, Described[]>();
  for (const name of passage.article.names) {
    const texts = [name.role ?? "", ...allNames(name)].map((text) => contentWords(text, passage.locale));
    for (const word of new Set(texts.flatMap((words) => [...words])))
      push(about, word, { id: name.id, texts });
  }
  described.set(passage, about);
  return about;
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => others.has(word));
}

function valueForms(
  value: Value,
  fact: Fact,
  slot: Slot,
  stem: string,
  place: "question" | "gap",
  passage: Passage,
): string[] {
  const { locale } = passage;
  if (value.type === "date") return dateForms(value, stem, locale, halfOfDay(value, slot, passage));
  const written = quantityForms(value, place === "question" ? stem : "", locale);
  const forms = place === "gap" ? written : [...written, ...everyForms(written, fact, slot, locale)];
  if (place === "gap" || value.unit !== "") return forms;
  return [...forms, ...withNoun([slot.answer, ...forms], value, fact.sentence.slice(slot.end), stem, locale)];
}

/** "How often …?": "every six hours", where the fact has "every" before its "six hours". */
function everyForms(
  forms: readonly string[],
  { sentence }: Fact,
  { answer, start }: Slot,
  { calendar }: Locale,
): string[] {
  const before = lastWord(sentence.slice(0, start))?.toLowerCase();
  if (before === undefined || !calendar.weekly?.every.includes(before)) return [];
  return [answer, ...forms].map((form) => `${before} ${form}`);
}

/** "More than how many people …?": "100,000 people" is as good as "100,000", and "5 km" as "5" where kilometres are asked for. */
function withNoun(
  forms: readonly string[],
  value: QuantityValue,
  after: string,
  stem: string,
  locale: Locale,
): string[] {
  const isOne = value.amount === 1 && value.upper === undefined;
  const counted = countedNoun(after, isOne, locale);
  if (counted === undefined) return [];
  const { phrase, noun } = counted;
  const said = contentWords(stem, locale);
  const isSaid = (text: string) => [...contentWords(text, locale)].every((word) => said.has(word));
  const units = unitForms("", ` ${phrase}`, isOne, locale);
  return [...(isSaid(phrase) ? [phrase] : []), ...(isSaid(noun) ? [noun] : [])].flatMap((words) =>
    forms.flatMap((form) => [
      `${form} ${words}`,
      ...units
        .filter(({ before, inFigures }) => before === "" && (!inFigures || /\d$/u.test(form)))
        .map(({ after: unit }) => `${form}${unit}`),
    ]),
  );
}

/** "the bakery" -> "bakery", "his leg" -> "leg"; a text without such a word stays as it is. */
function withoutDeterminer(text: string, { locale }: Passage): string {
  const [first = "", ...rest] = text.trim().split(/\s+/u);
  const { articles, possessives } = locale.reading;
  const folded = foldText(first);
  return rest.length > 0 && [...articles, ...possessives].includes(folded) ? rest.join(" ") : text;
}
