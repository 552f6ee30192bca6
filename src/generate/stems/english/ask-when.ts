import type { DateValue } from "../../../model/value.ts";
import { askWhich, isPredicate } from "./ask-who.ts";
import { opensAdverbial } from "./clause.ts";
import { type Asked, placeOf, type Question, unitsOf } from "./question.ts";
import { isFineBehind, isWithinReach } from "./reach.ts";
import type { Unit } from "./unit.ts";
import { boundWords, prepositions } from "./words.ts";

/** "When …?", "On what date …?", "Since when …?", "For which year …?" */
export function askWhen(question: Question): Asked | undefined {
  const { at, clause, slot } = question;
  const units = unitsOf(question);
  const unit = units[at] as Unit;
  if (unit.possessive) return undefined;
  if (placeOf(question) === "subject") return askWhich(question);
  const date = slot.value?.type === "date" ? slot.value : undefined;
  const words = slot.answer.toLowerCase().split(/\s+/);
  if (opensAdverbial(slot.answer)) {
    const plain = ["in", "on", "at", "during", "when", "before", "after", "while", "as", "every"].includes(
      words[0] as string,
    );
    return plain ? asTime(question, at, "when") : undefined;
  }
  const before = units[at - 1];
  if (isPredicate(question, at)) return asTime(question, at, "when");
  if (before?.kind !== "word" || !timePrepositions.has(before.lower)) {
    if (before?.lower === "the" && ["in", "on", "during"].includes(units[at - 2]?.lower ?? "") && at > 1)
      return asTime(question, at - 2, date ? timeIn(date, question) : "when");
    const adverbial = date === undefined || date.precision === "day" || date.precision === "time";
    const led =
      before?.kind === "word" &&
      (prepositions.has(before.lower) || boundWords.has(before.lower) || before.lower === "the");
    return adverbial && !led && bareTimes.test(slot.answer) ? asTime(question, at, "when") : undefined;
  }
  const preposition = before.lower;
  if (preposition === "by" && clause.verb.passive) return undefined;
  if (["since", "until", "till"].includes(preposition))
    return asTime(question, at - 1, `${preposition} when`);
  if (["in", "on", "at", "during"].includes(preposition))
    return asTime(question, at - 1, date ? timeIn(date, question) : "when");
  if (date === undefined || units[at + 1]?.lower === "to") return undefined;
  return asTime(question, at - 1, `${preposition} ${unitOf(date)}`);
}

const timePrepositions = new Set("in on at during since until till by before after from for".split(" "));
const bareTimes = /^(?:every|each|last|next|this|yesterday|today|tonight|tomorrow|once|twice|all|\d)/iu;

/** At the date's own precision, where "when" would ask for more or less than that. */
function timeIn(date: DateValue, question: Question): string {
  switch (date.precision) {
    case "day":
      return "on what date";
    case "time":
      return date.day === undefined ? "at what time" : "when";
    case "century":
      return "in which century";
    case "season":
      return date.year === undefined ? "in which season" : "when";
    case "month":
      return date.year === undefined ? "in which month" : "when";
    case "year":
      return isPartOfDate(question) ? "in which year" : "when";
  }
}

/** Whether the text gives a finer date where it has the answer: "12 May 2019" for [2019]. */
function isPartOfDate({ slot, passage }: Question): boolean {
  const [{ paragraph, start }] = slot.evidence;
  const before = (passage.paragraphs.get(paragraph)?.text ?? "")
    .slice(Math.max(0, start - 20), start)
    .toLowerCase();
  const { months, seasons } = passage.locale.calendar;
  return [...months, ...seasons.flat()].some((word) =>
    before
      .trimEnd()
      .replace(/,$/, "")
      .replace(/\s\d+$/, "")
      .endsWith(word.toLowerCase()),
  );
}

function unitOf({ precision }: DateValue): string {
  if (precision === "time") return "what time";
  return `which ${precision === "day" ? "date" : precision}`;
}

function asTime(question: Question, from: number, words: string): Asked | undefined {
  const { clause, at } = question;
  const asked = { words, from, to: at + 1 };
  if (placeOf(question) === "lead") return from === 0 && at + 1 === clause.subject ? asked : undefined;
  // "ruled in [June 2021] that …"
  const direct = from === clause.verb.main + 1 ? "that" : undefined;
  return isWithinReach(clause, from, "adjunct") && isFineBehind(clause, at + 1, "adjunct", direct)
    ? asked
    : undefined;
}
