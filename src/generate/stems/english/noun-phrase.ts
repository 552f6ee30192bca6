import type { Unit } from "./unit.ts";
import { isAdverb, verbClass, verbOf } from "./verb-class.ts";
import { isAdjective, isNoun } from "./verb-forms.ts";
import {
  conjunctions,
  determiners,
  oddPlurals,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from "./words.ts";

/**
 * Where a simple noun phrase ends that begins at `from`: determiners, then words until one that cannot belong to it;
 * `undefined` where there is none.
 */
export function nounPhraseEnd(units: readonly Unit[], from: number): number | undefined {
  let at = from;
  while (at < units.length && (determiners.has(units[at]?.lower ?? "") || units[at]?.possessive)) at += 1;
  const head = at;
  while (
    at < units.length &&
    (at === head || !units[at - 1]?.comma) &&
    mayBelong(units[at] as Unit, at > head)
  )
    at += 1;
  return at > head ? at : undefined;
}

function mayBelong(unit: Unit, headed: boolean): boolean {
  if (unit.kind === "date" || unit.kind === "slot") return false;
  if (unit.kind !== "word") return true;
  const { lower } = unit;
  if (
    (headed && closed.has(lower)) ||
    lower === "to" ||
    lower === "not" ||
    determiners.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    pronouns.has(lower)
  )
    return false;
  if (!headed && ordinals.has(lower)) return true;
  if (relatives.has(lower) || subordinators.has(lower) || isAdverb(unit)) return false;
  const sort = verbClass(unit);
  if (sort === "auxiliary") return false;
  return (
    !headed ||
    isNoun(lower) ||
    (sort === undefined && verbOf(unit).gerund === undefined && verbOf(unit).participle === undefined)
  );
}

const ordinals = new Set("first second third last next early late daily".split(" "));

/** Words behind a noun that do not belong to it. */
const closed = new Set(
  "last next ago old long high wide deep tall thick away later earlier early late to not".split(" "),
);

export function isPlural(word: string): boolean {
  if (oddPlurals.has(word)) return true;
  return /[^su]s$/.test(word) && !/(?:is|ics)$/.test(word) && !(isAdjective(word) && !isNoun(word));
}
