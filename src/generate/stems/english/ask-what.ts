import { askWhich, isObjectPlace, isPredicate, isSecondObject } from "./ask-who.ts";
import { type Asked, isSubject, placeOf, type Question, unitsOf, withArticle } from "./question.ts";
import { isFineBehind, isWithinReach } from "./reach.ts";
import type { Unit } from "./unit.ts";
import { formsOf, isNoun } from "./verb-forms.ts";
import { determiners, prepositions, pronouns, verbsWithOf } from "./words.ts";

/** "What …?", with its preposition left behind ("What is the soup thickened with?"). */
export function askWhat(question: Question): Asked | undefined {
  const { clause, at, slot } = question;
  const units = unitsOf(question);
  if ((units[at] as Unit).possessive || !isThing(slot.answer)) return undefined;
  const from = withArticle(units, at);
  const asked = { words: "what", from, to: at + 1 };
  if (placeOf(question) === "subject") return isSubject(clause, from, at + 1) ? asked : askWhich(question);
  if (
    placeOf(question) !== "rest" ||
    !isWithinReach(clause, from, "argument") ||
    !isFineBehind(clause, at + 1, "argument")
  )
    return undefined;
  const before = units[from - 1] as Unit;
  if (clause.opening === "there") return from === clause.verb.after ? asked : undefined;
  if (isPredicate(question, from)) return isPredicateNoun(question) ? asked : undefined;
  if (isNaming(question, from)) return asked;
  if (isSecondObject(question, from)) return asked;
  if (before.kind !== "word") return undefined;
  if (isObjectPlace(question, from)) {
    // "to [attack the camp]" asks for what is done.
    const first = slot.answer.toLowerCase().split(/\s+/)[0] ?? "";
    return before.lower === "to" || (formsOf(first).base !== undefined && !isNoun(first)) ? undefined : asked;
  }
  if (!stranded.has(before.lower) || (before.lower === "of" && !verbsWithOf.has(clause.verb.infinitive)))
    return undefined;
  if (
    ["because", "instead", "out", "such", "more", "less", "as", "according"].includes(
      units[from - 2]?.lower ?? "",
    )
  )
    return undefined;
  if (!isStrandedWith(question, before.lower) || hasPhraseBefore(clause, from - 1)) return undefined;
  if (before.lower === "by")
    return clause.verb.passive ? { words: "by what", from: from - 1, to: at + 1 } : undefined;
  if (before.lower === "to" && formsOf(slot.answer.toLowerCase().split(/\s+/)[0] ?? "").base !== undefined)
    return undefined;
  return asked;
}

/** Prepositions that belong to the verb; others say where or when: "came to [the window]", "fell in [a tense month]". */
function isStrandedWith({ clause: { verb } }: Question, preposition: string): boolean {
  if (preposition === "in" || preposition === "on") return verbsWithInOrOn.has(verb.infinitive);
  if (preposition === "to" || preposition === "into") return !motion.has(verb.infinitive);
  return verb.sort !== "copula" && preposition !== "at";
}

/** "was repaired by hand with [straw]": a second phrase would stand between the verb and its preposition. */
function hasPhraseBefore({ units, verb }: Question["clause"], to: number): boolean {
  return units.slice(verb.main + 1, to).some(({ lower, kind }, index) => {
    const infinitive =
      lower === "to" && formsOf(units[verb.main + 2 + index]?.lower ?? "").base !== undefined;
    return (
      kind === "word" &&
      prepositions.has(lower) &&
      !infinitive &&
      !["up", "down", "out", "off"].includes(lower)
    );
  });
}

const verbsWithInOrOn = new Set(
  "believe result consist specialise specialize invest end take succeed fail depend rely insist focus live feed work base spend agree concentrate comment report play trade help cut carry write put turn switch try pull".split(
    " ",
  ),
);
const motion = new Set(
  "come run walk travel return move drive sail fly hurry climb ride march swim rush flee".split(" "),
);

const stranded = new Set("with from to for about against into on at in of by through onto over".split(" "));

/** Things, not what is done or how it is: "markets", "a trick", "breaking the rules"; not "that …", "very cold". */
function isThing(answer: string): boolean {
  const first = answer.toLowerCase().split(/\s+/)[0] ?? "";
  if (
    [
      "that",
      "to",
      "if",
      "whether",
      "because",
      "in",
      "on",
      "at",
      "by",
      "with",
      "for",
      "from",
      "very",
      "so",
      "too",
      "not",
    ].includes(first)
  )
    return false;
  return !pronouns.has(first) || ["one", "this", "these", "those"].includes(first);
}

/** After "is" a noun with its article or a name; an adjective would ask for something else. */
function isPredicateNoun({ slot, clause: { units, subject, subjectEnd } }: Question): boolean {
  const first = slot.answer.split(/\s+/)[0] ?? "";
  const noun = determiners.has(first.toLowerCase()) || slot.name !== undefined;
  const person = units.slice(subject, subjectEnd).some(({ name }) => name?.sort === "person");
  return noun && !person;
}

/** "was called [Second Light]", "called the boat [Second Light]" */
function isNaming({ clause: { units, verb } }: Question, from: number): boolean {
  const called = ["call", "name", "nickname", "rename", "christen"].includes(verb.infinitive);
  return called && verb.passive && from - 1 === verb.main && units[verb.main] !== undefined;
}
