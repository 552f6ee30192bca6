import type { Locale } from "../../../locale/locale.ts";
import { isObjectPlace, isSecondObject } from "./ask-who.ts";
import { lengths, type Measure, masses, measureOf, times } from "./measure.ts";
import { isPlural, nounPhraseEnd } from "./noun-phrase.ts";
import { type Asked, isSubject, placeOf, type Question, unitsOf } from "./question.ts";
import { isFineBehind, isWithinReach } from "./reach.ts";
import { textOf, type Unit } from "./unit.ts";
import { isAdverb } from "./verb-class.ts";
import { prepositions } from "./words.ts";

/** "How many people …?", "More than how many …?", "How long …?", "How much …?", "What share of …?", "How old …?" */
export function askHowMany(question: Question): Asked | undefined {
  const { clause, at, slot, passage } = question;
  const units = unitsOf(question);
  const measure = measureOf(slot.answer);
  if (measure === undefined || (units[at] as Unit).possessive || (units[at] as Unit).comma) return undefined;
  const from = boundStart(units, at, passage.locale);
  // "Some [300] houses": "some how many" is no English.
  const bound =
    from === at
      ? ""
      : `${textOf(units, from, at)
          .toLowerCase()
          .replace(/^some$/, "about")} `;
  const dimension = askDimension(question, measure, from, bound);
  if (dimension !== undefined) return dimension;
  const phrase = countedPhrase(question, measure, bound !== "");
  if (phrase === undefined) return undefined;
  const words = bound + phrase.words;
  const { to } = phrase;
  if (placeOf(question) === "subject") return isSubject(clause, from, to) ? { words, from, to } : undefined;
  const before = units[from - 1] as Unit | undefined;
  if (placeOf(question) === "lead") {
    const leads = before?.kind === "word" && from === 1 && to === clause.subject && fronted.has(before.lower);
    return leads ? { words: `${before.lower} ${words}`, from: 0, to } : undefined;
  }
  if (before === undefined || !isFineBehind(clause, to, "argument")) return undefined;
  if (clause.opening !== "subject")
    return from === clause.verb.after
      ? { words: lasting(question, measure, bound) ?? words, from, to }
      : undefined;
  if (isObjectPlace(question, from) || isSecondObject(question, from)) {
    if (!isWithinReach(clause, from, "argument")) return undefined;
    return {
      words: lasting(question, measure, bound) ?? weighing(question, measure, bound) ?? words,
      from,
      to,
    };
  }
  if (before.kind !== "word" || (before.lower === "in" && isNegated(clause))) return undefined;
  // "with [46 people] on board"
  if (before.lower === "with" && to < units.length) return undefined;
  if (fronted.has(before.lower) && isWithinReach(clause, from - 1, "adjunct")) {
    if (
      measure.sort === "share" ||
      (measure.sort === "money" && before.lower !== "for" && before.lower !== "by")
    ) {
      return before.lower === "by" ? { words: "by how much", from: from - 1, to } : undefined;
    }
    return { words: `${before.lower} ${words}`, from: from - 1, to };
  }
  return undefined;
}

/** "had never failed in eleven years" does not say how long it took to fail. */
function isNegated({ units, verb }: Question["clause"]): boolean {
  return (
    verb.not || units.slice(0, verb.main).some(({ lower }) => lower === "never" || lower.endsWith("n't"))
  );
}

const fronted = new Set("in for by at within after into from with to".split(" "));

/** Where the words begin that make the number a bound: "more than". The question keeps them. */
function boundStart(units: readonly Unit[], at: number, { reading }: Locale): number {
  let start = at;
  for (const words of [...reading.bounds.above, ...reading.bounds.below, ...reading.bounds.about]) {
    const parts = words.split(" ");
    const begin = at - parts.length;
    if (begin >= 0 && begin < start && parts.every((part, index) => units[begin + index]?.lower === part))
      start = begin;
  }
  return start;
}

/** What is counted, up to the end of its phrase: "how many species of lizards". */
function countedPhrase(
  { clause, at, slot }: Question,
  measure: Measure,
  bound: boolean,
): { words: string; to: number } | undefined {
  const { units } = clause;
  if (measure.sort === "money") return { words: bound ? "how much money" : "how much", to: at + 1 };
  if (measure.sort === "share") {
    if (units[at + 1]?.lower !== "of") return bound ? undefined : { words: "how much", to: at + 1 };
    const end = nounPhraseEnd(units, at + 2);
    return end === undefined ? undefined : { words: `what share ${textOf(units, at + 1, end)}`, to: end };
  }
  let end = at + 1;
  if (measure.sort === "bare") {
    const noun = nounPhraseEnd(units, at + 1);
    if (noun === undefined || noun - end > 3) return undefined;
    const head = units.slice(end, noun).findIndex(({ kind, lower }) => kind === "word" && isPlural(lower));
    if (
      head < 0 ||
      end + head + 1 !== noun ||
      units.slice(end, noun).some(({ kind, comma }) => kind !== "word" || comma)
    )
      return undefined;
    end = noun;
  }
  const noun = measure.sort === "bare" ? textOf(units, at + 1, end) : measure.noun;
  if (units[end]?.lower !== "of" || (units[end - 1] as Unit).comma)
    return isNoCount(units, end, at) ? undefined : { words: `how many ${noun}`, to: end };
  const whole = nounPhraseEnd(units, end + 1);
  if (whole === undefined || slot.answer.includes(" of ")) return undefined;
  return { words: `how many ${noun} ${textOf(units, end, whole)}`, to: whole };
}

/** "[five years] ago", "[ten minutes] later", "[14 years] old": no count of things. */
function isNoCount(units: readonly Unit[], end: number, at: number): boolean {
  const word = units[end]?.lower ?? "";
  // "for [two hours] before it is baked", but "closed [two years] after the fire"
  if (word === "before" || word === "after") return units[at - 1]?.lower !== "for";
  return [
    "ago",
    "later",
    "earlier",
    "old",
    "more",
    "fewer",
    "less",
    "too",
    "each",
    "away",
    "apart",
    "longer",
    "further",
  ].includes(word);
}

/** "How old", "how long", "how far above the village": behind a measure that says what it measures. */
function askDimension(
  { clause, at, slot }: Question,
  measure: Measure,
  from: number,
  bound: string,
): Asked | undefined {
  const { units, verb } = clause;
  if (measure.sort !== "counted" || placeOf({ clause, at }) !== "rest" || !isFollowedByNothing(units, at))
    return undefined;
  const last = slot.answer.split(/\s+/).at(-1) ?? "";
  const next = units[at + 1];
  const direct =
    units.slice(verb.main + 1, from).every((unit) => isAdverb(unit) && unit.lower !== "not") && !verb.not;
  if (
    next === undefined ||
    !direct ||
    (bound !== "" && !/^(?:about|around|nearly|almost|roughly|approximately) $/.test(bound))
  )
    return undefined;
  const about = bound === "" ? "" : `${bound.trim()} `;
  const { lower } = next;
  if (["year", "years", "months", "weeks", "days"].includes(last) && lower === "old")
    return verb.sort === "copula" ? { words: `${about}how old`, from, to: at + 2 } : undefined;
  if (!lengths.has(last)) return undefined;
  if (verb.sort === "copula" && ["long", "high", "tall", "deep", "wide", "thick"].includes(lower))
    return isFineBehind(clause, at + 2, "argument")
      ? { words: `${about}how ${lower}`, from, to: at + 2 }
      : undefined;
  if (
    ["copula", "lexical"].includes(verb.sort) &&
    ["below", "above", "from", "away", "behind", "beyond", "under"].includes(lower)
  ) {
    const end = placeEnd(units, at + 1);
    return end === units.length
      ? { words: `${about}how far ${textOf(units, at + 1, end)}`, from, to: end }
      : undefined;
  }
  return undefined;
}

function isFollowedByNothing(units: readonly Unit[], at: number): boolean {
  return !(units[at] as Unit).comma;
}

/** "above the village", "away from the coast", "below the wall of the chapel" */
function placeEnd(units: readonly Unit[], from: number): number | undefined {
  let at = from;
  while (at < units.length && prepositions.has(units[at]?.lower ?? "")) at += 1;
  if (units[at]?.lower === "away") at += 1;
  const end = nounPhraseEnd(units, at);
  return end !== undefined && units[end]?.lower === "of" ? nounPhraseEnd(units, end + 1) : end;
}

/** "took [three months]", "lasted [two hours]" */
function lasting({ clause: { verb }, slot }: Question, measure: Measure, bound: string): string | undefined {
  const last = slot.answer.split(/\s+/).at(-1) ?? "";
  const time = measure.sort === "counted" && times.has(last) && !slot.answer.includes(" of ");
  if (!time || !["take", "last", "continue"].includes(verb.infinitive)) return undefined;
  return /^(?:|about |around |nearly |almost )$/.test(bound) ? `${bound}how long` : undefined;
}

/** "weighs [260 kilograms]", "cost [$5 million]" */
function weighing({ clause: { verb }, slot }: Question, measure: Measure, bound: string): string | undefined {
  const last = slot.answer.split(/\s+/).at(-1) ?? "";
  const weight = verb.infinitive === "weigh" && masses.has(last);
  const price = verb.infinitive === "cost" && measure.sort === "money";
  return (weight || price) && bound === "" ? "how much" : undefined;
}
