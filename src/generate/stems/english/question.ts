import type { Slot } from "../../../model/article.ts";
import type { Passage } from "../../passage.ts";
import type { Clause } from "./clause.ts";
import type { Unit } from "./unit.ts";
import { articles } from "./words.ts";

/** A clause with the answer that is to be asked. */
export interface Question {
  readonly clause: Clause;
  readonly slot: Slot;
  /** The unit that the answer is. */
  readonly at: number;
  readonly passage: Passage;
}

/** What is asked, and which units of the clause it takes the place of. */
export interface Asked {
  /** "when", "in which city", "more than how many people" */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

export function unitsOf({ clause }: Question): readonly Unit[] {
  return clause.units;
}

export function placeOf({ clause, at }: Pick<Question, "clause" | "at">): "lead" | "subject" | "rest" {
  if (at < clause.subject) return "lead";
  return at < clause.subjectEnd && clause.opening === "subject" ? "subject" : "rest";
}

/** Where the answer's phrase begins: "the [harbour council]" with its article. */
export function withArticle(units: readonly Unit[], at: number): number {
  const before = units[at - 1];
  return before?.kind === "word" && articles.has(before.lower) ? at - 1 : at;
}

/** Whether units are the whole subject. */
export function isSubject({ subject, subjectEnd, opening }: Clause, from: number, to: number): boolean {
  return opening === "subject" && from === subject && to === subjectEnd;
}
