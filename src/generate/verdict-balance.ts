import type { Claim } from "../model/article.ts";
import { askedShare, type Verdict } from "./asked-share.ts";
import type { Passage } from "./passage.ts";
import { formOfStatement, type StatementForm } from "./statement-form.ts";

/**
 * What makes the statements of the three verdicts alike, and alike in number. False ones of the teacher's and those that are
 * not given are written by hand, the others come from facts: where their forms differ, whoever counts names and numbers need
 * not read. A fact that can be stated both ways comes as either. A false one of the teacher's is made up for by a true one: has
 * it a figure, by such a fact, else by one that can only be stated as it is, and as seldom has a figure to be swapped.
 *
 * All of it rests on the teacher's statements alone, never on other facts: mending one fact moves no other one's statement.
 * Of what is left of differences the teacher is told (`unlike-facts.ts`), and statements that it would tell are asked less often.
 */
export interface VerdictBalance {
  /** The part of the facts that could be stated false that is stated as true. */
  readonly trueShare: number;
  /** The part of the facts that can be stated as true only that is asked. */
  readonly onlyTrueShare: number;
  /** The part of the facts that are somebody's claim ("According to …") that is asked at all. */
  readonly claims: number;
  /** How often a statement of this form is asked at all, as a part of 1. */
  askedShare(form: StatementForm, verdict: Verdict): number;
  /** Whether what is not given has statements as short and as long as this, or nearly so. */
  hasLength(length: number, tolerance: number): boolean;
}

export function verdictBalance(passage: Passage): VerdictBalance {
  const [falseOnes, open] = [passage.article.falseStatements, passage.article.notGiven].map((claims) =>
    formsOf(claims, passage),
  ) as [StatementForm[], StatementForm[]];
  const lengths = open.map(({ length }) => length);
  const usualLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const isLarge = open.length >= fewest;
  const canSpare = isLarge && open.length + falseOnes.length >= fewestTogether;
  // A teacher who writes more of these has more of a text, and more facts.
  const [onlyTrue, both] = [usual.onlyTrue, usual.both].map((part) => part * Math.max(1, open.length)) as [
    number,
    number,
  ];
  // As many true ones as false ones with a figure, and as many without:
  //   t both f = (1 - t) both f + withFigure          (f: the part of these facts that has a figure)
  //   o onlyTrue + t both (1 - f) = (1 - t) both (1 - f) + without
  const withFigure = falseOnes.filter(({ hasFigure }) => hasFigure).length;
  const moreTrue = withFigure / usual.figures;
  const without = falseOnes.length - withFigure - moreTrue * (1 - usual.figures);
  return {
    trueShare: Math.min(1, 1 / 2 + moreTrue / (2 * both)),
    onlyTrueShare: Math.min(1, Math.max(0, without) / onlyTrue),
    // A small article can spare none: what is left would be of one verdict, and would not fill a set.
    askedShare: (form, verdict) => (canSpare ? askedShare(form, verdict, usualLength) : 1),
    claims: open.length === 0 ? 1 : (3 * open.filter((form) => form.isAttributed).length) / open.length,
    hasLength: (length, tolerance) => !isLarge || (length * tolerance >= least && length <= most * tolerance),
  };
}

/** Fewer do not show what such statements look like (our own figure). */
export const fewest = 4;

/** How much longer or shorter than those that are not given a fact's statement may be (our own figure). */
export const nearly = 1.15;

/** With fewer statements of the teacher's an article gives too few questions to leave any out (our own figure). */
const fewestTogether = 10;

/**
 * Facts that can be stated as true only, and both ways, for each statement that is not given, and the part of the latter that
 * has a figure (counted in 33 articles).
 */
const usual = { onlyTrue: 0.35, both: 1.3, figures: 0.7 };

/** The forms of those that can be asked. */
function formsOf(claims: readonly Claim[], passage: Passage): StatementForm[] {
  return claims
    .map(({ text }) => formOfStatement(text, passage))
    .filter(({ loaded }) => loaded === undefined);
}
