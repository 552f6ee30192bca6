import type { Place } from "./place.ts";

/** `mistake`: nothing is made from the file (exit 1). `advice`: the file works, and could be better (exit 0). */
export type ProblemSeverity = "mistake" | "advice";

/** Something wrong in an input, with its place, its reason and what to do about it. */
export interface Problem extends Place {
  readonly file: string;
  readonly severity: ProblemSeverity;
  /** A stable name for programs, in kebab-case: `answer-not-in-text`. */
  readonly code: string;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** The line of the file as it stands there, for the excerpt. */
  readonly excerpt: string;
  /** What to do: one or two sentences, with an example or the word probably meant. */
  readonly remedy: string;
}

/** Problems in the order of the file: by line, then column, mistakes before advice. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.line - b.line ||
      a.column - b.column ||
      Number(a.severity === "advice") - Number(b.severity === "advice"),
  );
}

export function hasMistake(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "mistake");
}
