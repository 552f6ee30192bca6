import type { Article } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { Interaction, Process, ProvenItem } from "../model/item.ts";
import type { Streams } from "../random/random.ts";
import type { Passage } from "./passage.ts";

/** The parts of an article that annotate it. */
export type Part = keyof Pick<
  Article,
  "names" | "facts" | "statements" | "events" | "falseStatements" | "notGiven" | "words" | "questions"
>;

/** What a question kind is, and how its items are made. */
export interface Kind {
  /** What is asked, in a few words, for `quizwright kinds`. */
  readonly title: string;
  readonly interactions: readonly Interaction[];
  readonly process: Process;
  /** What its items are made of: with none of that there is none of them. */
  readonly asks: readonly Part[];
  /** What it needs from the annotations, for `quizwright kinds` and for the reason when questions are missing. */
  readonly needs: string;
  /** How large its share of a balanced quiz is, against the other kinds; 0 leaves it out unless a mix names it. */
  readonly weight: number;
  /** One item of it is a section in itself: a table to match, a list to order, a text with gaps. */
  readonly isBig?: true;
  /** Its questions name paragraphs by their letters: a worksheet shows the letters then, whatever else was asked for. */
  readonly namesParagraphs?: true;
  readonly generate: Generate;
}

/** Every item of a kind that the annotations can prove, and a finding for each annotation that could not be asked. */
export type Generate = (passage: Passage, request: GenerateRequest, streams: Streams) => Generated;

export interface GenerateRequest {
  /** Options a choice at most, 3 to 6. */
  readonly options: number;
}

export interface Generated {
  readonly items: readonly ProvenItem[];
  readonly findings: readonly Finding[];
}

/** Below this many distractors a choice is left out, never padded (item-quality, 24). */
export const fewestDistractors = 2;

/** Parts what was made of the annotations into items and findings. */
export function generatedFrom(made: readonly (ProvenItem | Finding)[]): Generated {
  return {
    items: made.filter((one): one is ProvenItem => "stem" in one),
    findings: made.filter((one): one is Finding => "rule" in one),
  };
}
