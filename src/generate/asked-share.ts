import type { StatementForm } from "./statement-form.ts";

/** What a statement is made from: a fact, or a line under False or under Not in the text. */
export type Origin = "fact" | "false" | "notGiven";

/**
 * Statements that say by their look where they come from are asked less often, so that those which are asked look alike
 * (as a sample is thinned until it has another's shape; von Neumann 1951). Facts tell how many and when; what a teacher makes
 * up as false seldom has a number and often no name.
 */
export function lookShare(form: StatementForm, origin: Origin): number {
  return share[origin][lookOf(form)];
}

/** How many facts an article has of a look, for twenty or so of them. */
export function usualFacts(form: StatementForm): number {
  return facts[lookOf(form)];
}

function lookOf({ hasDigit, hasName }: StatementForm): "plain" | "digit" | "name" | "both" {
  return hasName ? (hasDigit ? "both" : "name") : hasDigit ? "digit" : "plain";
}

/** Our own figures, from thirteen articles; twelve others have the same shares to within a tenth. */
const share = {
  fact: { plain: 0.8, digit: 0.6, name: 1, both: 0.9 },
  false: { plain: 0.3, digit: 1, name: 0.9, both: 1 },
  notGiven: { plain: 1, digit: 1, name: 0.9, both: 0.55 },
};
const facts = { plain: 1.1, digit: 1.4, name: 2.2, both: 1.7 };

/**
 * How often a statement is asked that is more familiar than what is not given, or less so than what is false: the words of a
 * statement stand in other questions the oftener, the more the text speaks of it.
 */
export function familiarShare(
  { familiarity }: StatementForm,
  origin: Origin,
  open: readonly StatementForm[],
  falseOnes: readonly StatementForm[],
): number {
  if (origin === "notGiven") {
    return falseOnes.length > 0 && falseOnes.every((other) => other.familiarity > familiarity) ? strange : 1;
  }
  const above = open.filter((other) => other.familiarity >= familiarity).length;
  if (above === 0) return most;
  return above <= open.length / 5 ? more : 1;
}

/** Our own figures. */
const most = 0.45;
const more = 0.75;
const strange = 0.45;
