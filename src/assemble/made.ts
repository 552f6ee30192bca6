import type { Finding } from "../model/finding.ts";
import type { MakeOptions, Mix, Paper, Quiz } from "../model/quiz.ts";

/** What a caller may ask for; the rest takes its default. */
export interface QuizOptions {
  /** Any text: `7` and `007` are two seeds. */
  readonly seed: string;
  readonly questions?: number;
  readonly mix?: Mix;
  readonly versions?: number;
  readonly options?: number;
  readonly paper?: Partial<Paper>;
}

export const defaults: MakeOptions = {
  versions: 1,
  options: 4,
  paper: { size: "a4", refs: "paragraphs", text: true },
};

/** Why fewer questions came than were asked for. */
export interface Shortfall {
  /** The kind that is short; absent when it is the whole. */
  readonly kind?: string;
  readonly missing: number;
  readonly reason: string;
  /** The annotation that would give more. */
  readonly remedy: string;
}

export interface Made {
  readonly quiz: Quiz;
  readonly shortfalls: readonly Shortfall[];
  /** What the quality rules found about every candidate, chosen or not. */
  readonly findings: readonly Finding[];
  /** How many items could be built before selection. */
  readonly candidates: number;
}
