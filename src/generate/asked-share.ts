import type { StatementForm } from "./statement-form.ts";

/** What a statement is made from: a fact, or a line under False or under Not in the text. */
export type Origin = "fact" | "false" | "notGiven";

/**
 * Statements that say by their look where they come from are asked less often, so that those which are asked look alike
 * (as a sample is thinned until it has another's shape; von Neumann 1951). Facts tell how many and when; what a teacher makes
 * up as false seldom has a number and often no name.
 */
export function lookShare(form: StatementForm, origin: Origin): number {
  return share[origin][form.hasName ? "named" : "nameless"][lookOf(form)] * (origin === "fact" && form.hasComma ? comma : 1);
}

/** How many facts an article has of a look, for twenty or so of them. */
export function usualFacts(form: StatementForm): number {
  return facts[form.hasName ? "named" : "nameless"][lookOf(form)];
}

type Look = "plain" | "number" | "digit";

function lookOf({ hasDigit, hasFigure }: StatementForm): Look {
  return hasDigit ? "digit" : hasFigure ? "number" : "plain";
}

/**
 * Our own figures: with a name and without, and with no number, one in words, one in digits. From thirteen articles; twelve
 * others have the same shares to within a tenth.
 */
const share = {
  fact: {
    named: { plain: 1, number: 1, digit: 0.9 },
    nameless: { plain: 0.9, number: 0.7, digit: 0.6 },
  },
  false: {
    named: { plain: 0.85, number: 1, digit: 1 },
    nameless: { plain: 0.3, number: 1, digit: 1 },
  },
  notGiven: {
    named: { plain: 0.9, number: 0.7, digit: 0.5 },
    nameless: { plain: 1, number: 1, digit: 1 },
  },
};
const comma = 0.4;
const facts = {
  named: { plain: 2.2, number: 0.8, digit: 1.7 },
  nameless: { plain: 0.8, number: 0.8, digit: 1.4 },
};

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
const strange = 0.35;
