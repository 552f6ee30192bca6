import type { Slot } from "../../model/article.ts";
import type { QuantityValue } from "../../model/value.ts";
import { foldText } from "../../read/text/match.ts";
import { push } from "../../read/text/text-index.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { withSmallHead } from "../../read/values/words.ts";
import type { Place } from "../answers/same-frame.ts";
import { boundOf } from "../bound-of.ts";
import { looksPlural } from "../distractors/looks-plural.ts";
import { startsWithArticle } from "../distractors/starts-with-article.ts";
import { lastWord } from "../last-word.ts";
import type { Passage } from "../passage.ts";

/** A slot as the gap of a sentence with a list of words: what the gap takes, and what stands in the list. */
export interface BankPlace extends Place {
  /** The slot with its preposition, or without its unit: every word of the list then fits the sentence. */
  readonly gap: Slot;
  /** An answer to the slot as the list has it; nothing where it is of another form. */
  readonly shown: (answer: string) => string | undefined;
  /** The answer that a word of the list gives here. */
  readonly said: (word: string) => string;
}

/** By the name of a class: slots whose answers may stand in one list, so that grammar gives none away. */
export type BankClasses = ReadonlyMap<string, readonly BankPlace[]>;

/** Names of one sort and number, years, times with their prepositions, numbers without their units. */
export function bankClasses(passage: Passage): BankClasses {
  const classes = new Map<string, BankPlace[]>();
  for (const fact of passage.article.facts) {
    for (const slot of fact.slots) {
      const place = { fact, slot };
      for (const [name, one] of classesOf(passage, place)) push(classes, name, one);
    }
  }
  for (const [name, places] of classes) if (places.length < fewest) classes.delete(name);
  return classes;
}

/** A class with fewer slots makes no list (our own figure). */
const fewest = 4;

function classesOf(passage: Passage, place: Place): (readonly [string, BankPlace])[] {
  const { slot } = place;
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  if (showsItsWord(passage, place)) return [];
  if (name !== undefined) {
    const number = name.sort === "person" ? "" : looksPlural(name.name);
    return [[`${name.sort} ${number} ${passage.articleOf.get(name.id) ?? ""}`, asItIs(place)]];
  }
  if (slot.value?.type === "quantity") return asNumber(passage, place, slot.value);
  if (slot.value?.year === undefined) return [];
  const time = asTime(passage, place);
  return [
    ...(slot.value.precision === "year" ? [["year", asItIs(place)] as const] : []),
    ...(time === undefined ? [] : [["time", time] as const]),
  ];
}

function asItIs(place: Place): BankPlace {
  return { ...place, gap: place.slot, shown: (answer) => answer, said: (word) => word };
}

/** "on 12 May 2022" beside "in 2019": a date without its preposition would fit after its own alone. */
function asTime({ locale }: Passage, { fact, slot }: Place): BankPlace | undefined {
  const before = fact.sentence.slice(0, slot.start);
  const leads = [...(locale.calendar.leads ?? [])].sort((a, b) => b.length - a.length);
  const lead = leads.find((one) => before.endsWith(` ${one} `));
  if (lead === undefined || locale.reading.articles.includes(lead)) return undefined;
  const start = slot.start - lead.length - 1;
  const said = (word: string) => {
    const own = leads.find((one) => word.startsWith(`${one} `));
    return own === undefined ? word : word.slice(own.length + 1);
  };
  return {
    fact,
    slot,
    gap: { ...slot, start, answer: `${lead} ${slot.answer}` },
    shown: (answer) => `${lead} ${answer}`,
    said,
  };
}

/** "eleven" beside "forty-six", where the sentence has the years and the people. */
function asNumber(
  passage: Passage,
  { fact, slot }: Place,
  value: QuantityValue,
): (readonly [string, BankPlace])[] {
  const { amount, upper, scale, form, decimals } = value;
  if (upper !== undefined || scale !== 1 || amount === 1 || decimals > 0) return [];
  if (boundOf(passage, fact, slot) !== undefined) return [];
  const number = numberIn(slot.answer, amount, passage);
  if (number === undefined) return [];
  const unit = slot.answer.slice(number.length);
  const gap: Slot = { ...slot, end: slot.start + number.length, answer: number };
  const shown = (answer: string) => {
    const bare = answer.endsWith(unit) ? answer.slice(0, answer.length - unit.length) : undefined;
    const other = bare === undefined ? undefined : parseValue(bare, passage.locale);
    if (bare === undefined) return undefined;
    return other?.type === "quantity" && other.form === form && other.unit === ""
      ? withSmallHead(bare)
      : undefined;
  };
  return [[`number ${form}`, { fact, slot, gap, shown, said: (word) => word + unit }]];
}

/** The words of the number at the beginning of an answer. */
function numberIn(answer: string, amount: number, { locale }: Passage): string | undefined {
  const words = answer.split(" ");
  return words
    .map((_, index) => words.slice(0, words.length - index).join(" "))
    .find((text) => {
      const value = parseValue(text, locale);
      // "2019" is read as a year, and counts here.
      if (value?.type === "date") return text === String(amount);
      return value?.type === "quantity" && value.unit === "" && value.amount === amount;
    });
}

/** "a ______" shows how the word begins; elsewhere than in English an article before it shows its gender. */
function showsItsWord({ locale }: Passage, { fact, slot }: Place): boolean {
  const before = foldText(lastWord(fact.sentence.slice(0, slot.start)) ?? "");
  return (
    startsWithArticle(slot.answer, locale) || (before !== "the" && locale.reading.articles.includes(before))
  );
}
