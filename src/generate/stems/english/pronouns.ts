import { numberOf } from "./grammatical-number.ts";
import { type Asked, type Question, unitsOf } from "./question.ts";
import type { Unit } from "./unit.ts";
import { isPerson } from "./verb-forms.ts";
import { gendered, isClosedWord, subordinators } from "./words.ts";

const here = new Set(
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves".split(" "),
);
const ofPerson = new Set("he him his himself she her hers herself".split(" "));
const ofMany = new Set("they them their theirs themselves".split(" "));
const ofThing = new Set("it its itself".split(" "));

/**
 * Whether every pronoun of the question has what it stands for before it: the subject of the fact. Where the subject is
 * asked for, a pronoun would hint at it or hang in the air.
 */
export function hasAntecedents(question: Question, asked: Asked): boolean {
  const { clause } = question;
  const { subject, subjectEnd, opening } = clause;
  const asksSubject = asked.from === subject && opening === "subject" && asked.to > subject;
  return unitsOf(question).every((unit, at) => {
    if (unit.kind !== "word" || (at >= asked.from && at < asked.to)) return true;
    const { lower } = unit;
    if (here.has(lower)) return false;
    if (!ofPerson.has(lower) && !ofMany.has(lower) && !ofThing.has(lower)) return true;
    if (opening !== "subject") return at === subject;
    if (asksSubject) return ofMany.has(lower) && asked.words.includes("how many ") && at >= asked.to;
    if (at >= subject && at < subjectEnd) return at > subject && fits(lower, unitsOf(question), subject, at);
    if (
      at >= clause.verb.after &&
      isObject(unitsOf(question), at) &&
      !opensWithin(unitsOf(question), clause.verb.after, at)
    )
      return false;
    return fits(lower, unitsOf(question), subject, subjectEnd);
  });
}

/** "Japan adopted |it|": an object in the same clause is never its subject. */
function isObject(units: readonly Unit[], at: number): boolean {
  const { lower, comma } = units[at] as Unit;
  if (lower !== "her") return ["it", "him", "them"].includes(lower);
  const next = units[at + 1];
  return comma || next === undefined || (next.kind === "word" && isClosedWord(next.lower));
}

function opensWithin(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some(({ kind, lower }) => kind === "word" && subordinators.has(lower));
}

function fits(pronoun: string, units: readonly Unit[], from: number, to: number): boolean {
  const number = numberOf(units, from, to);
  const before = units.slice(from, to);
  if (ofPerson.has(pronoun)) {
    return before.some(
      ({ kind, lower, name }) =>
        name?.sort === "person" || (kind === "word" && (gendered.has(lower) || isPerson(lower))),
    );
  }
  if (ofMany.has(pronoun)) {
    return (
      number === "plural" ||
      before.some(
        ({ name, kind, lower }) => name?.sort === "group" || (kind === "word" && isPerson(lower)),
      ) ||
      number === undefined
    );
  }
  return number !== "plural" && !(before.length === 1 && before[0]?.name?.sort === "person");
}
