import type { Finding } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import { type ProblemSource, problemAt } from "../../read/problems.ts";

/** What is found about one input. */
export interface Checked {
  /** Mistakes and advice of the reader, and the rules' findings, in the order of the file. */
  readonly problems: readonly Problem[];
  /** What it holds, in a few words; absent where it could not be read. */
  readonly contents?: string;
  /** How many questions the annotations can prove, or the quiz has. */
  readonly questions: number;
}

/** A rule's finding as a problem of the file; whether it stops anything is the caller's to say. */
export function problemOf(
  { rule, reason, remedy, at }: Finding,
  severity: Problem["severity"],
  source: ProblemSource,
): Problem {
  return problemAt(source, at, { code: rule, severity, reason, remedy: remedy ?? "" });
}
