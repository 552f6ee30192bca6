import { nounPhraseEnd } from "./noun-phrase.ts";
import { type Asked, isSubject, placeOf, type Question, unitsOf, withArticle } from "./question.ts";
import { isFineBehind, isWithinReach } from "./reach.ts";
import { textOf, type Unit } from "./unit.ts";
import { isAdverb, isVerbal, verbOf, withoutNot } from "./verb-class.ts";
import { determiners, ditransitive, doForms, isClosedWord, modals, verbsWithOf } from "./words.ts";

/** "Who …?", "whom", "with whom", "whose visit", "which friar" */
export function askWho(question: Question): Asked | undefined {
  const { clause, at } = question;
  const units = unitsOf(question);
  if ((units[at] as Unit).possessive) return askWhose(question);
  const from = withArticle(units, at);
  if (placeOf(question) === "subject") {
    if (isSubject(clause, from, at + 1)) return { words: "who", from, to: at + 1 };
    return askWhich(question);
  }
  if (
    placeOf(question) !== "rest" ||
    !isWithinReach(clause, from, "argument") ||
    !isFineBehind(clause, at + 1, "argument", isVerbWithOf(clause, from) ? "of" : undefined)
  )
    return undefined;
  if (isPredicate(question, from)) {
    const { subject, subjectEnd } = clause;
    const named = units
      .slice(subject, subjectEnd)
      .some(({ kind, name }) => kind === "name" && name?.sort === "person");
    return named ? undefined : { words: "who", from, to: at + 1 };
  }
  const before = units[from - 1] as Unit;
  if (before.kind !== "word")
    return isSecondObject(question, from) ? { words: "whom", from, to: at + 1 } : undefined;
  if (isObjectPlace(question, from)) return { words: "whom", from, to: at + 1 };
  if (!fronted.has(before.lower) || (before.lower === "of" && !verbsWithOf.has(clause.verb.infinitive)))
    return undefined;
  if (units[from - 2]?.lower === "because" || units[from - 2]?.lower === "instead") return undefined;
  return { words: `${before.lower} whom`, from: from - 1, to: at + 1 };
}

/** "accused [the cook] of theft" */
function isVerbWithOf({ verb }: Question["clause"], from: number): boolean {
  return from - 1 === verb.main && verbsWithOf.has(verb.infinitive);
}

const fronted = new Set("with to from by for about against on of at".split(" "));

/** "[Diop]'s visit to Moscow" */
function askWhose(question: Question): Asked | undefined {
  const { clause, at } = question;
  const units = unitsOf(question);
  if (question.slot.sort !== "who") return undefined;
  const end = nounPhraseEnd(units, at + 1);
  if (end === undefined) return undefined;
  const words = `whose ${textOf(units, at + 1, end)}`;
  if (placeOf(question) === "subject")
    return at === clause.subject && end <= clause.subjectEnd ? { words, from: at, to: end } : undefined;
  if (
    placeOf(question) !== "rest" ||
    !isWithinReach(clause, at, "argument") ||
    !isFineBehind(clause, end, "argument")
  )
    return undefined;
  return isObjectPlace(question, at) ? { words, from: at, to: end } : undefined;
}

/** "the friar [Roger Bacon]", "the year [46 BC]" as the whole subject */
export function askWhich({ clause, at }: Question): Asked | undefined {
  const { units, subject, subjectEnd } = clause;
  if (at + 1 !== subjectEnd || units[subject]?.lower !== "the" || units[subject]?.kind !== "word")
    return undefined;
  const nouns = units.slice(subject + 1, at);
  if (nouns.length === 0 || nouns.length > 3 || nouns.some(({ kind, comma }) => kind !== "word" || comma))
    return undefined;
  // "The ship carrying [grain]"
  if (nouns.some((unit) => verbOf(unit).gerund !== undefined || verbOf(unit).participle !== undefined))
    return undefined;
  const head = nouns.at(-1) as Unit;
  if (/[^s]s$/.test(head.lower) || nouns.some((unit) => isAdverb(unit) || isClosedWord(unit.lower)))
    return undefined;
  return { words: `which ${textOf(nouns)}`, from: subject, to: at + 1 };
}

/** Right behind "is" or "was" as the verb of the clause. */
export function isPredicate({ clause: { units, verb } }: Question, from: number): boolean {
  if (verb.sort !== "copula") return false;
  return units.slice(verb.after, from).every((unit) => isAdverb(unit) && unit.lower !== "not") && !verb.not;
}

/** Right behind a verb, or behind its particle: "put down [the net]". */
export function isObjectPlace({ clause: { verb, units } }: Pick<Question, "clause">, from: number): boolean {
  const at = isParticle(units, from - 1) ? from - 2 : from - 1;
  if (at < verb.at || (verb.sort === "copula" && at <= verb.after)) return false;
  if (verb.passive && at === verb.main) return ditransitive.has(verb.infinitive);
  const unit = units[at] as Unit;
  if (at > verb.main && isAdverb(unit))
    return isObjectPlace({ clause: { verb, units } as Question["clause"] }, at);
  return at === verb.main || isVerbHere(units, at);
}

function isParticle(units: readonly Unit[], at: number): boolean {
  return (
    ["up", "down", "out", "off", "away", "back"].includes(units[at]?.lower ?? "") && isVerbal(units[at - 1])
  );
}

/** A verb behind the main one: "to rethink", "must pay", "stopped printing"; not a noun that looks like one. */
function isVerbHere(units: readonly Unit[], at: number): boolean {
  const { base, gerund } = verbOf(units[at]);
  let before = at - 1;
  while (before > 0 && isAdverb(units[before] as Unit)) before -= 1;
  const led = units[before]?.lower ?? "";
  if (base !== undefined) return led === "to" || modals.has(withoutNot(led)) || doForms.has(withoutNot(led));
  const { past, third, base: infinitive = third ?? past } = verbOf(units[before]);
  return gerund !== undefined && withGerund.has(infinitive ?? led);
}

/** "stopped |printing| [the paper]"; not "sank carrying [grain]" */
const withGerund = new Set(
  "stop start begin continue keep avoid enjoy finish risk practise suggest try like love hate prefer remember consider involve mean".split(
    " ",
  ),
);

/** "gave Nora [a medal]" */
export function isSecondObject({ clause: { units, verb }, slot }: Question, from: number): boolean {
  const before = units[from - 1] as Unit;
  if (!ditransitive.has(verb.infinitive) || from - 2 !== verb.main) return false;
  const starts =
    determiners.has(slot.answer.toLowerCase().split(/\s+/)[0] ?? "") ||
    slot.value?.type === "quantity" ||
    slot.name !== undefined;
  return starts && before.kind === "name" && !before.possessive && !before.comma;
}
