import type { Quiz } from "../../model/quiz.ts";
import type { Assembled } from "../assemble.ts";
import type { Candidates } from "../candidates.ts";

/** A quiz with all that it was chosen from. */
export interface Context {
  readonly quiz: Quiz;
  readonly candidates: Candidates;
  readonly assembled: Assembled;
}

/** By id the number of each question in version A. */
export function numbersOf({ quiz }: Context): ReadonlyMap<string, string> {
  const placed = quiz.forms[0].sections.flatMap(({ items }) => items);
  return new Map(placed.map(({ item, number }) => [item, number]));
}
