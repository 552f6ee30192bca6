import type { StatementForm } from "./statement-form.ts";

/** What is right of a statement. */
export type Verdict = "true" | "false" | "notGiven";

/**
 * How often a statement is asked, as a part of 1. What is made up differs a little from what comes from facts, however a
 * teacher takes care (`unlike-facts.ts`): its words are shorter, it is a little longer. So a statement is asked the less often,
 * the likelier its look makes its verdict: among those that are asked and look alike each verdict is about as frequent
 * (rejection sampling, von Neumann 1951, by propensity scores, Rosenbaum and Rubin 1983). `usualLength` is that of the
 * article's statements that are not given, in UTF-16 units.
 */
export function askedShare(form: StatementForm, verdict: Verdict, usualLength: number): number {
  const { length, shortness, hasDigit, hasFigureInWords, names, isVague, hasComma } = form;
  const look = [
    1,
    length / usualLength,
    shortness,
    Number(hasDigit),
    Number(hasFigureInWords),
    names,
    Number(isVague),
    Number(hasComma),
  ];
  const oddsOf = (weights: readonly number[]) =>
    Math.exp(weights.reduce((sum, weight, at) => sum + weight * (look[at] as number), 0));
  const odds = { true: oddsOf(logOdds.true), false: 1, notGiven: oddsOf(logOdds.notGiven) };
  return Math.min(odds.true, odds.false, odds.notGiven) / odds[verdict];
}

/**
 * How likely the look makes a verdict, against false: at all, by its length, by how short its words are, with digits, with a
 * number in words alone, by its names, with a word of doubt, with a comma. Logistic regression of the verdict over what 25
 * articles give, every verdict weighing the same (rounded).
 */
const logOdds = {
  true: [1.6, -0.9, -0.7, 0.05, 0.1, 0.05, -0.4, 0.2],
  notGiven: [-0.85, 0.35, 0.75, -0.35, -0.15, -0.05, -0.7, 0.2],
};
