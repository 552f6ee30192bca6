import { type GrammaticalNumber, numberOf } from "./grammatical-number.ts";
import type { Unit } from "./unit.ts";
import { isAdverb, verbOf, withoutNot } from "./verb-class.ts";
import { formsOf, isNoun } from "./verb-forms.ts";
import { doForms, haveForms, modals } from "./words.ts";

/** The finite verb of a clause and what hangs on it. */
export interface VerbGroup {
  /** Where the finite verb stands. */
  readonly at: number;
  /** What moves before the subject: the verb itself, or "do", "does", "did". */
  readonly front: string;
  /** What stays behind the subject in place of the finite verb: the infinitive, or nothing. */
  readonly stays: string;
  /** "not" behind the finite verb, written apart. */
  readonly not: boolean;
  /** The first unit behind the finite verb and its "not". */
  readonly after: number;
  /** The unit of the verb that says what happens: "renewed" in "had been renewed". */
  readonly main: number;
  /** Its infinitive. */
  readonly infinitive: string;
  readonly sort: "copula" | "auxiliary" | "lexical";
  readonly passive: boolean;
  readonly tense: "past" | "present" | "other";
}

/** The verb group whose finite verb stands at `at`; `undefined` where its form and its subject do not go together. */
export function verbGroup(units: readonly Unit[], from: number, at: number): VerbGroup | undefined {
  const { lower: word } = units[at] as Unit;
  const number = numberOf(units, from, at);
  const positive = withoutNot(word);
  const apart = units[at + 1]?.lower === "not" || word === "cannot";
  const after = at + (units[at + 1]?.lower === "not" ? 2 : 1);
  const main = mainAfter(units, after);
  const front = word === "cannot" ? "can" : word;
  const base = { at, front, stays: "", not: apart, after };
  const next = units[main];
  if (["is", "are", "was", "were"].includes(positive)) {
    if ((positive === "is" || positive === "was") && number === "plural") return undefined;
    if ((positive === "are" || positive === "were") && number === "singular") return undefined;
    const { participle, gerund } = next?.lower === "being" ? {} : verbOf(next);
    const tense = positive === "is" || positive === "are" ? "present" : "past";
    const infinitive = gerund ?? participle;
    if (infinitive !== undefined && !determinedBefore(units, main) && !(gerund && isNoun(next?.lower ?? "")))
      return { ...base, main, infinitive, sort: "auxiliary", passive: gerund === undefined, tense };
    return { ...base, main: at, infinitive: "be", sort: "copula", passive: false, tense };
  }
  if (modals.has(positive)) {
    const infinitive =
      verbOf(next).base ?? verbOf(next).participle ?? (next?.lower === "be" ? "be" : undefined);
    if (infinitive === undefined || word === "used") return undefined;
    return {
      ...base,
      main,
      infinitive,
      sort: "auxiliary",
      passive: passiveBefore(units, main),
      tense: "other",
    };
  }
  if (haveForms.has(positive)) {
    if (positive === "has" && number === "plural") return undefined;
    const infinitive =
      next?.lower === "been"
        ? "be"
        : (verbOf(next).participle ?? (gerundAfterBeen(units, main) || undefined));
    const tense = positive === "had" ? "past" : "present";
    if (infinitive !== undefined && main > at)
      return { ...base, main, infinitive, sort: "auxiliary", passive: passiveBefore(units, main), tense };
    if (word !== positive || apart) return undefined;
    return lexical(base, positive === "had" ? "did" : positive === "has" ? "does" : "do", "have");
  }
  if (doForms.has(positive) && (apart || word !== positive || verbOf(next).base !== undefined)) {
    const infinitive = verbOf(next).base;
    if (infinitive === undefined) return undefined;
    return {
      ...base,
      main,
      infinitive,
      sort: "auxiliary",
      passive: false,
      tense: positive === "did" ? "past" : "present",
    };
  }
  return lexicalGroup(units, at, number, base);
}

type Base = Pick<VerbGroup, "at" | "front" | "stays" | "not" | "after">;

function lexicalGroup(
  units: readonly Unit[],
  at: number,
  number: GrammaticalNumber,
  base: Base,
): VerbGroup | undefined {
  const { lower: word } = units[at] as Unit;
  const { past, third, base: infinitive } = formsOf(word);
  if (past !== undefined && infinitive === past) {
    // "put", "cut": past of one or present of many.
    const dated = units.some(({ date }) => date?.year !== undefined);
    return number === "singular" || dated ? lexical(base, "did", past) : undefined;
  }
  if (past === "do" || third === "do" || infinitive === "do") return undefined;
  if (word === "lay") return number === "singular" ? lexical(base, "did", "lie") : undefined;
  if (word === "used" && units[at + 1]?.lower === "to") return undefined;
  if (past !== undefined) return lexical(base, "did", past);
  if (third !== undefined && number !== "plural") return lexical(base, "does", third);
  if (infinitive !== undefined && third === undefined && number === "plural")
    return lexical(base, "do", infinitive);
  return undefined;
}

function lexical(base: Base, front: string, infinitive: string): VerbGroup {
  const tense = front === "did" ? "past" : "present";
  return {
    ...base,
    front,
    stays: infinitive,
    main: base.at,
    infinitive,
    sort: "lexical",
    passive: false,
    tense,
  };
}

/** Behind the finite verb: past adverbs, "been", "be", "have" to the verb itself. */
function mainAfter(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length) {
    const unit = units[at] as Unit;
    const goesOn = ["be", "been", "have", "being"].includes(unit.lower) && continues(units, at + 1);
    if (!isAdverb(unit) && !goesOn) break;
    at += 1;
  }
  return at;
}

function continues(units: readonly Unit[], from: number): boolean {
  const next = units.slice(from).find((unit) => !isAdverb(unit));
  const { participle, gerund } = verbOf(next);
  return participle !== undefined || gerund !== undefined || ["been", "being"].includes(next?.lower ?? "");
}

function passiveBefore(units: readonly Unit[], main: number): boolean {
  const before = units.slice(0, main).findLast((unit) => !isAdverb(unit))?.lower ?? "";
  return ["be", "been", "being"].includes(before) && verbOf(units[main]).participle !== undefined;
}

function gerundAfterBeen(units: readonly Unit[], main: number): string | undefined {
  return units[main - 1]?.lower === "been" ? verbOf(units[main]).gerund : undefined;
}

function determinedBefore(units: readonly Unit[], at: number): boolean {
  return ["the", "a", "an"].includes(units[at - 1]?.lower ?? "");
}
