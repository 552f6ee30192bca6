import { numberOf } from "./grammatical-number.ts";
import type { Unit } from "./unit.ts";
import { isAdverb, isVerbal, type VerbClass, verbClass, verbOf } from "./verb-class.ts";
import {
  clauseOrPhrase,
  conjunctions,
  determiners,
  ditransitive,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  thatVerbs,
} from "./words.ts";

interface Candidate {
  readonly at: number;
  readonly sort: VerbClass;
}

/**
 * Where the finite verb of the clause stands whose subject begins at `from`; `undefined` where two words may be it. Every
 * word that can be a verb counts until one must be it.
 */
export function mainVerb(units: readonly Unit[], from: number): number | undefined {
  const candidates = candidatesFrom(units, from);
  return candidates === undefined ? undefined : decide(candidates, units, from);
}

/** The words after a possible head of the subject that may be verbs, up to the first auxiliary or the clause's end. */
function candidatesFrom(units: readonly Unit[], from: number): Candidate[] | undefined {
  const found: Candidate[] = [];
  let headed = false;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    const word = unit.lower;
    if (unit.kind !== "word") headed = !unit.possessive;
    else if (unit.possessive) headed = false;
    else if (headed && relatives.has(word) && !hasVerb(found)) {
      const end = relativeEnd(units, at);
      if (end === undefined) return undefined;
      at = end;
      continue;
    } else if (subjectPronouns.has(word) && headed) return hasVerb(found) ? found : undefined;
    else if (word === "to" && verbOf(units[at + 1]).base !== undefined) at += 1;
    else if (word === "because" && units[at + 1]?.lower !== "of") return found;
    else if (hasVerb(found) && opensComparison(units, at)) return undefined;
    else if (prepositions.has(word)) headed = false;
    else if (headed && subordinators.has(word) && found.length > 0) return found;
    else if (conjunctions.has(word)) {
      if (word === "but" || (hasVerb(found) && startsVerb(units, at + 1))) return found;
      headed = false;
    } else if (determiners.has(word)) headed = pronominal.has(word);
    else if (isAdverb(unit)) continue;
    else {
      const sort = verbClass(unit);
      if (sort !== undefined && headed) {
        found.push({ at, sort });
        if (sort === "auxiliary") return found;
      }
      headed = true;
    }
    if (!(units[at] as Unit).comma) continue;
    // "The old bridge, which …": a noun that looks like a verb.
    if (found.at(-1)?.at === at && !hasVerb(found)) found.pop();
    if (found.length > 0) return hasVerb(found) ? found : undefined;
    const next = afterComma(units, at);
    if (next === undefined) return undefined;
    headed = next.headed;
    at = next.at;
  }
  return found;
}

/** Whether one of them is more than a noun that looks like a verb: then the subject is over. */
function hasVerb(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ sort }) => sort !== "present or noun");
}

/** "left |as| quickly as it had come", "left |before| the storm had come": the verb behind may be another clause's. */
function opensComparison(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  if (!clauseOrPhrase.has(lower) && lower !== "than") return false;
  return units.slice(at + 1).some((unit) => ["auxiliary", "past"].includes(verbClass(unit) ?? ""));
}

/** Determiners that may stand alone: "Most were lost". */
const pronominal = new Set(
  "this that these those some any many few several most all both each another much enough half".split(" "),
);

/** The end of the verb of a relative clause without commas: "that |was given|", "who |lived| there". */
function relativeEnd(units: readonly Unit[], at: number): number | undefined {
  for (let index = at + 1; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    const sort = verbClass(unit);
    if (unit.comma) return undefined;
    if (sort === undefined || (sort === "present or noun" && determiners.has(units[index - 1]?.lower ?? "")))
      continue;
    if (sort !== "auxiliary") return index;
    let end = index;
    while (
      end + 1 < units.length &&
      (isAdverb(units[end + 1] as Unit) || isGroupWord(units[end + 1] as Unit))
    )
      end += 1;
    return end;
  }
  return undefined;
}

function isGroupWord(unit: Unit): boolean {
  const { participle, gerund } = verbOf(unit);
  return (
    participle !== undefined ||
    gerund !== undefined ||
    ["be", "been", "being", "not", "have"].includes(unit.lower)
  );
}

/** Behind a comma within the subject: an inserted part is passed over, a list goes on. */
function afterComma(units: readonly Unit[], at: number): { at: number; headed: boolean } | undefined {
  const close = units.findIndex(({ comma }, index) => index > at && comma);
  const and = units.findIndex(({ lower }, index) => index > at && lower === "and");
  const insertedEnds = close > at && close + 1 < units.length && startsVerb(units, close + 1);
  if (insertedEnds) return { at: close, headed: true };
  const listGoesOn = and > at && !units.slice(at + 1, and).some((unit) => verbClass(unit) === "auxiliary");
  return listGoesOn && !relatives.has(units[at + 1]?.lower ?? "") ? { at, headed: false } : undefined;
}

function startsVerb(units: readonly Unit[], at: number): boolean {
  let index = at;
  while (index < units.length && isAdverb(units[index] as Unit)) index += 1;
  const unit = units[index];
  return unit !== undefined && verbClass(unit) !== undefined;
}

function decide(candidates: readonly Candidate[], units: readonly Unit[], from: number): number | undefined {
  const last = candidates.at(-1);
  if (last === undefined) return undefined;
  if (candidates.length === 1) return last.sort === "unknown" ? undefined : last.at;
  const sure = candidates.find(({ sort }) => sort === "auxiliary" || sort === "past");
  if (sure === undefined) return decideUnsure(candidates, units, from);
  for (const { at, sort } of candidates.slice(0, candidates.indexOf(sure))) {
    const verb = verbOf(units[at]);
    const infinitive = verb.past ?? verb.third ?? verb.base ?? "";
    if (sort === "past or participle" && thatVerbs.has(infinitive) && !isPreposition(units[at + 1]))
      return at;
    if (sort === "present" && thatVerbs.has(infinitive)) return at;
    const participle = (sort === "past or participle" || sort === "unknown") && isPreposition(units[at + 1]);
    const noun = sort === "present or noun" && !startsObject(units[at + 1]);
    if (!participle && !noun) return undefined;
  }
  return sure.at;
}

/** Without auxiliary: the first that is no noun, where nothing behind it may be the verb instead. */
function decideUnsure(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  from: number,
): number | undefined {
  if (candidates.some(({ sort }) => sort === "unknown")) return undefined;
  const [only, ...others] = candidates.filter(({ sort }) => sort !== "present or noun");
  if (only === undefined) {
    const [first, ...more] = candidates.filter(({ at }) => agrees(units, from, at));
    if (first === undefined) return undefined;
    return more.length === 0 || startsObject(units[first.at + 1]) ? first.at : undefined;
  }
  const earlier = candidates.slice(0, candidates.indexOf(only));
  if (earlier.some(({ at }) => startsObject(units[at + 1]))) return undefined;
  if (others.length === 0 || only.sort === "present") return only.at;
  const infinitive = verbOf(units[only.at]).past ?? "";
  return startsObject(units[only.at + 1]) && !ditransitive.has(infinitive) ? only.at : undefined;
}

/** Whether a present and what stands before it may be verb and subject: "the phone |costs|", not "the new |phone|". */
function agrees(units: readonly Unit[], from: number, at: number): boolean {
  const number = numberOf(units, from, at);
  return verbOf(units[at]).third === undefined ? number === "plural" : number !== "plural";
}

function isPreposition(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && unit.kind === "word" && prepositions.has(unit.lower) && unit.lower !== "because"
  );
}

function startsObject(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.kind !== "word") return unit.kind !== "date";
  return determiners.has(unit.lower) || (subjectPronouns.has(unit.lower) && !isVerbal(unit));
}
