import { mainVerb } from "./main-verb.ts";
import type { Unit } from "./unit.ts";
import { isAdverb, verbClass, verbOf } from "./verb-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";
import {
  boundWords,
  determiners,
  pointingBack,
  prepositions,
  subjectPronouns,
  subordinators,
} from "./words.ts";

/** A sentence in its parts: `units[0, subject)` stands before the subject, `units[verb.after, …)` behind the finite verb. */
export interface Clause {
  readonly units: readonly Unit[];
  /** Where the subject begins; what stands before it is an adverbial or a subordinate clause. */
  readonly subject: number;
  /** Where the subject ends; adverbs may stand between it and the verb. */
  readonly subjectEnd: number;
  readonly opening: "subject" | "there" | "it";
  readonly verb: VerbGroup;
}

/** The parts of a statement; `undefined` where the grammar is not sure of them. */
export function clauseOf(units: readonly Unit[]): Clause | undefined {
  for (const subject of subjectStarts(units)) {
    const clause = clauseFrom(units, subject);
    if (clause !== undefined) return clause;
  }
  return undefined;
}

/** Where the subject may begin: behind the comma of what stands before it, or behind "In 2019" without one. */
function subjectStarts(units: readonly Unit[]): number[] {
  const [first, second] = units;
  if (first === undefined || second === undefined) return [];
  if (opensNumber(units)) return [0];
  const slotLeads = first.kind === "slot" && (first.comma || opensAdverbial(first.slot?.answer ?? ""));
  if (first.kind !== "slot" && !isLead(first)) return [0];
  if (first.kind === "slot" && !slotLeads) return [0];
  const comma = units.findIndex((unit) => unit.comma);
  const starts = comma >= 0 ? [comma + 1] : [];
  if (first.kind === "slot" || isAdverb(first)) return [...starts, 1];
  const shortLead =
    second.kind !== "word" && second.kind !== "quote" && !second.possessive && prepositions.has(first.lower);
  return shortLead ? [...starts, 2] : starts;
}

function isLead(unit: Unit): boolean {
  const { lower } = unit;
  if (lower === "there" || lower === "that") return false;
  return (
    prepositions.has(lower) ||
    (subordinators.has(lower) && !questionWords.has(lower)) ||
    isLeadAdverb(unit) ||
    lower === "to"
  );
}

/** "At least 12 houses burned down": no adverbial before the subject. */
function opensNumber(units: readonly Unit[]): boolean {
  const number = units.findIndex(({ kind, slot }) => kind === "number" || slot?.sort === "how many");
  return number > 0 && units.slice(0, number).every(({ lower }) => boundWords.has(lower));
}

const questionWords = new Set("who whom whose which what why how".split(" "));

function isLeadAdverb(unit: Unit): boolean {
  return (
    isAdverb(unit) &&
    !["only", "even", "not", "almost", "nearly", "half", "never", "rarely", "seldom", "hardly"].includes(
      unit.lower,
    )
  );
}

/** "In May 2021", "because of the snow", "to save time" */
export function opensAdverbial(answer: string): boolean {
  const first = answer.toLowerCase().split(/\s+/)[0] ?? "";
  return (
    prepositions.has(first) ||
    first === "to" ||
    (subordinators.has(first) && !["that", "what", "who", "which"].includes(first))
  );
}

function clauseFrom(units: readonly Unit[], subject: number): Clause | undefined {
  const first = units[subject];
  const second = units[subject + 1];
  if (first === undefined || second === undefined) return undefined;
  if (first.kind === "word" && (first.lower === "there" || first.lower === "it"))
    return opened(units, subject, first.lower);
  const oneOfThem =
    first.lower === "one" &&
    second.kind === "word" &&
    verbClass(second) !== "auxiliary" &&
    second.lower !== "of";
  if (first.kind === "word" && !startsSubject(first) && !oneOfThem && !opensNumber(units.slice(subject)))
    return undefined;
  const at = mainVerb(units, subject);
  if (at === undefined || at <= subject) return undefined;
  const verb = verbGroup(units, subject, at);
  if (verb === undefined) return undefined;
  let subjectEnd = at;
  while (subjectEnd > subject + 1 && isAdverb(units[subjectEnd - 1] as Unit)) subjectEnd -= 1;
  if (units.slice(subjectEnd, at).some(({ lower }) => pointingBack.has(lower))) return undefined;
  return { units, subject, subjectEnd, opening: "subject", verb };
}

function startsSubject(unit: Unit): boolean {
  const { lower } = unit;
  if (
    subjectPronouns.has(lower) ||
    ["this", "that", "these", "those", "no", "nobody", "nothing", "neither", "one", "another"].includes(lower)
  )
    return false;
  if (questionWords.has(lower)) return false;
  if (determiners.has(lower)) return true;
  return !prepositions.has(lower) && !subordinators.has(lower) && verbClass(unit) !== "auxiliary";
}

/** "There were 46 people …", "It took three months to …" */
function opened(units: readonly Unit[], subject: number, opening: "there" | "it"): Clause | undefined {
  const at = subject + 1;
  const verb = verbGroup(units, subject, at) ?? existential(units, at);
  if (verb === undefined) return undefined;
  const fits = opening === "there" ? verb.infinitive === "be" : verb.infinitive === "take";
  return fits ? { units, subject, subjectEnd: at, opening, verb } : undefined;
}

/** The verb after "there" agrees with what follows it. */
function existential(units: readonly Unit[], at: number): VerbGroup | undefined {
  const word = units[at]?.lower ?? "";
  if (!["is", "are", "was", "were"].includes(word) || verbOf(units[at + 1]).participle !== undefined)
    return undefined;
  const not = units[at + 1]?.lower === "not";
  return {
    at,
    front: word,
    stays: "",
    not,
    after: at + (not ? 2 : 1),
    main: at,
    infinitive: "be",
    sort: "copula",
    passive: false,
    tense: word.startsWith("w") ? "past" : "present",
  };
}
