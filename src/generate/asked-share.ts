import type { StatementForm } from "./statement-form.ts";

/** What is right of a statement. */
export type Verdict = "true" | "false" | "notGiven";

/**
 * How often a statement is asked, as a part of 1. What is made up has other looks than what comes from facts: what is not given
 * is full of names and numbers and speaks of other things than the text, what is false has neither. So a statement is asked the
 * less often, the likelier its look makes its verdict: among those that are asked and look alike each verdict is about as
 * frequent (rejection sampling, von Neumann 1951, by propensity scores, Rosenbaum and Rubin 1983).
 */
export function askedShare(form: StatementForm, verdict: Verdict): number {
  // Each is worked out when it is read: once for both.
  const { names, hasFigure, hasComma, familiarity, shortness } = form;
  const look = { names, figure: Number(hasFigure), comma: Number(hasComma), familiarity, shortness };
  const odds = { true: oddsOf(look, "true"), false: 1, notGiven: oddsOf(look, "notGiven") };
  return Math.min(1, (spared * Math.min(odds.true, odds.false, odds.notGiven)) / odds[verdict]);
}

/** What a verdict is told by, in figures. */
interface Look {
  readonly names: number;
  readonly figure: number;
  readonly comma: number;
  readonly familiarity: number;
  readonly shortness: number;
}

/** How likely the look makes a verdict, against false. */
function oddsOf(look: Look, verdict: "true" | "notGiven"): number {
  const { rest, names, figure, comma, familiarity, shortness } = logOdds[verdict];
  return Math.exp(
    rest +
      names * look.names +
      figure * look.figure +
      comma * look.comma +
      familiarity * look.familiarity +
      shortness * look.shortness,
  );
}

/**
 * Logistic regression of the verdict on the look, every verdict weighing the same, over all that 25 articles give (rounded).
 * What is fitted without one of them evens out its statements as well.
 */
const logOdds = {
  true: { rest: -1.8, names: 0.2, figure: 0.3, comma: 0.8, familiarity: 0, shortness: 1.4 },
  notGiven: { rest: -2.3, names: 0.7, figure: 1.4, comma: -0.4, familiarity: -2.2, shortness: 2.5 },
};

/** What a look tells but little, it may tell: of 1 a third would not be asked (our own figure). */
const spared = 1.15;
