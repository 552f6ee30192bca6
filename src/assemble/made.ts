import type { Finding } from "../model/finding.ts";
import type { MakeOptions, Mix, Paper, ProfileName, Quiz } from "../model/quiz.ts";
import type { Replaced } from "./replace-items.ts";
import type { Report } from "./report/report.ts";

/** What a caller may ask for; the rest takes its default. */
export interface QuizOptions {
  /** Any text: `7` and `007` are two seeds. */
  readonly seed: string;
  readonly questions?: number;
  readonly mix?: Mix;
  /** What the quiz is to be like where no kinds are counted; `balanced` where it is left out. */
  readonly profile?: ProfileName;
  /** Ids of items that must not stand in the set. */
  readonly without?: readonly string[];
  /**
   * Questions that give their place to the next one of their kind, by number in version A or by id, one after the other:
   * `["4", "4"]` takes the one after the next. Everything else stays as it was.
   */
  readonly replace?: readonly string[];
  /**
   * The places of an earlier set: for each of its forms the ids of the items in order. What the annotations still prove
   * keeps its place, also where that is more than `questions`.
   */
  readonly keep?: readonly (readonly string[])[];
  readonly versions?: number;
  readonly options?: number;
  readonly paper?: Partial<Paper>;
  /** Whether `Made.report` is wanted. It is no part of the recipe. */
  readonly report?: boolean;
}

export const defaults: MakeOptions = {
  versions: 1,
  options: 4,
  paper: { size: "a4", refs: "paragraphs", text: true },
};

/** Why questions are missing: so many of them for one reason. */
export interface Shortfall {
  /** The kind that would have given them; absent when it is the whole. */
  readonly kind?: string;
  readonly missing: number;
  readonly reason: string;
  /** The annotation that would give them. */
  readonly remedy: string;
}

export interface Made {
  readonly quiz: Quiz;
  readonly shortfalls: readonly Shortfall[];
  /** What the quality rules found about every candidate, chosen or not; worked out when it is read. */
  readonly findings: readonly Finding[];
  /** How many items could be built; worked out when it is read. */
  readonly candidates: number;
  /** Ids that were to be kept or left out, and that the annotations give no more. */
  readonly gone: readonly string[];
  /** What became of each question that was to be replaced. */
  readonly replaced: readonly Replaced[];
  /** What is asked and what is not, where it was asked for. */
  readonly report?: Report;
}
