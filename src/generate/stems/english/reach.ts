import type { Clause } from "./clause.ts";
import type { Unit } from "./unit.ts";
import { isAdverb, isVerbal, verbClass, verbOf, withoutNot } from "./verb-class.ts";
import {
  clauseOrPhrase,
  determiners,
  ditransitive,
  modals,
  prepositions,
  subordinators,
  transparentAfterBe,
  transparentVerbs,
} from "./words.ts";

/**
 * Whether a question may ask for a phrase that begins at `from`, behind the verb: nothing stands between that keeps it in
 * (a clause within the clause, one half of an "and"). A time or place, which hangs on a verb more loosely, must have one
 * verb alone to hang on.
 */
export function isWithinReach(clause: Clause, from: number, sort: "argument" | "adjunct"): boolean {
  const { units, verb } = clause;
  let within = false;
  for (let at = verb.main + 1; at < from; at += 1) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    if (unit.kind !== "word") {
      if (unit.comma && at < from - 1 && !isInsertedOrListed(clause, at, from, sort)) return false;
      continue;
    }
    const { lower } = unit;
    if (lower === "that" && sort === "argument" && isVerbal(units[from - 1]) && from - 1 > at) within = true;
    else if (isSubordinator(units, at, from)) return false;
    if (
      ["and", "or", "but"].includes(lower) &&
      (at === from - 1 || next === undefined || startsVerbPhrase(units, at + 1))
    )
      return false;
    const sortOfVerb = verbClass(unit);
    if (!within && (sortOfVerb === "auxiliary" || sortOfVerb === "past")) return false;
    const { gerund, participle } = verbOf(unit);
    if (gerund !== undefined && prepositions.has(units[at - 1]?.lower ?? "")) return false;
    if (sort === "adjunct" && gerund !== undefined && !isAdjectival(units, at)) return false;
    // "a team |led| by", "the deal |signed| in": a clause without its "that was".
    if (participle !== undefined && !isAdjectival(units, at) && !isInfinitive(units, at)) return false;
    if (lower === "to" && verbOf(next).base !== undefined && sort === "adjunct" && !isTransparent(clause))
      return false;
    if (unit.comma && at < from - 1 && !isInsertedOrListed(clause, at, from, sort)) return false;
  }
  return !units[from - 1]?.comma || isReason(units, from) || (sort === "adjunct" && isInserted(clause, from));
}

/** ", because …" */
function isReason(units: readonly Unit[], from: number): boolean {
  return (
    (["because", "since", "as", "due", "owing", "thanks", "so", "in"].includes(units[from]?.lower ?? "") &&
      units[from + 1]?.slot?.sort === "why") ||
    units[from]?.slot?.sort === "why" ||
    units[from + 2]?.slot?.sort === "why"
  );
}

/** Whether what follows the asked phrase leaves the question whole; `may`: a word that may follow it as well. */
export function isFineBehind(
  clause: Clause,
  to: number,
  sort: "argument" | "adjunct",
  may?: "of" | "that",
): boolean {
  const { units } = clause;
  if (units[to - 1]?.comma) return false;
  const next = units[to];
  if (next === undefined) return true;
  if (next.lower !== may && !mayFollow(units, to)) return false;
  if (sort === "argument" && next.lower !== may && joinsNouns(clause, next.lower)) return false;
  for (let at = to; at < units.length; at += 1) {
    const { lower, comma } = units[at] as Unit;
    if (comma) return false;
    if (["and", "or", "but"].includes(lower) && startsVerbPhrase(units, at + 1)) return false;
    if (["who", "which", "whose", "whom"].includes(lower)) return false;
  }
  return true;
}

/** Prepositions that more often belong to the noun before them: "a calendar |with| weeks of ten days", "a plan |for| peace". */
function joinsNouns({ verb }: Clause, preposition: string): boolean {
  if (preposition === "for")
    return (
      !ditransitive.has(verb.infinitive) &&
      !["use", "need", "charge", "exchange", "thank", "blame"].includes(verb.infinitive)
    );
  if (preposition === "from") return !verbsWithFrom.has(verb.infinitive);
  return ["with", "between", "among", "against", "as", "without"].includes(preposition);
}

const verbsWithFrom = new Set(
  "buy get receive take borrow steal save rescue free protect prevent import remove bring carry send learn order collect obtain fetch hide separate release move transport".split(
    " ",
  ),
);

function mayFollow(units: readonly Unit[], to: number): boolean {
  const unit = units[to] as Unit;
  const { lower, kind } = unit;
  if (kind === "date") return true;
  if (kind !== "word") return false;
  if (lower === "of" || lower === "than" || lower === "like" || lower === "besides") return false;
  if (prepositions.has(lower) || isAdverb(unit)) return true;
  if (["when", "while", "if", "although", "though", "unless"].includes(lower)) return true;
  return ["every", "each", "last", "this", "next"].includes(lower);
}

function isSubordinator(units: readonly Unit[], at: number, to: number): boolean {
  const { lower } = units[at] as Unit;
  if (lower === "because" && units[at + 1]?.lower === "of") return false;
  if (!subordinators.has(lower)) return false;
  return !clauseOrPhrase.has(lower) || units.slice(at + 1, to).some((unit) => verbClass(unit) !== undefined);
}

/** "and |met| Lavrov" */
function startsVerbPhrase(units: readonly Unit[], at: number): boolean {
  let index = at;
  while (index < units.length && isAdverb(units[index] as Unit)) index += 1;
  return isVerbal(units[index]);
}

/** "to |put|", "must |come|" */
function isInfinitive(units: readonly Unit[], at: number): boolean {
  const before = units.slice(0, at).findLast((unit) => !isAdverb(unit))?.lower ?? "";
  return verbOf(units[at]).base !== undefined && (before === "to" || modals.has(withoutNot(before)));
}

/** "the armed forces", "the wound": a participle before its noun, or a noun that looks like one. */
function isAdjectival(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before !== undefined && (determiners.has(before.lower) || before.possessive);
}

/** ", Bah Ndaw," and ", aircraft and hardware" hold no clause of their own. */
function isInsertedOrListed(clause: Clause, at: number, to: number, sort: "argument" | "adjunct"): boolean {
  if (sort === "argument") return false;
  const rest = clause.units.slice(at + 1, to);
  if (!isInserted(clause, to) && !rest.some(({ lower }) => lower === "and")) return false;
  return !rest.some((unit) => isVerbal(unit) && verbClass(unit) !== "present or noun");
}

/** "tried to seize power on 12 May", "is expected to open in 2023": the time of the one is the time of the other. */
function isTransparent({ units, verb }: Clause): boolean {
  const word = units[verb.main]?.lower ?? "";
  return (
    transparentVerbs.has(verb.infinitive) ||
    (verb.passive && transparentAfterBe.has(word)) ||
    (verb.sort === "copula" && transparentAfterBe.has(units[verb.after]?.lower ?? ""))
  );
}

function isInserted({ units, verb }: Clause, to: number): boolean {
  return units.slice(verb.main, to).filter(({ comma }) => comma).length === 2;
}
