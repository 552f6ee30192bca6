import type { StatementForm } from "./statement-form.ts";

/** What a statement is made from: a fact, or a line under False or under Not in the text. */
export type Origin = "fact" | "false" | "notGiven";

/**
 * How often a statement is asked, as a part of 1. Those that say by their look where they come from are asked less often, so
 * that those which are asked look alike, whatever their verdict: a sample is thinned until it has another's shape (rejection
 * sampling, von Neumann 1951). Facts tell how many and when; what a teacher makes up as false seldom has a number and often
 * no name; what is not given has both.
 */
export function askedShare(form: StatementForm, origin: Origin, teachers: Teachers): number {
  const ofComma = origin === "fact" && form.hasComma ? withComma : 1;
  return lookIn(lookShares[origin], form) * ofComma * familiarShare(form, origin, teachers);
}

/** How many facts of the same look an article gives to this kind. */
export function usualFacts(form: StatementForm): number {
  return lookIn(factsOfLook, form);
}

/** The teacher's statements by form. */
export interface Teachers {
  readonly falseOnes: readonly StatementForm[];
  readonly open: readonly StatementForm[];
}

/** With one of the article's names or without, and without a number, with one in words, with one in digits. */
type Looks = Readonly<
  Record<"named" | "nameless", Readonly<Record<"plain" | "inWords" | "inDigits", number>>>
>;

function lookIn(looks: Looks, { hasName, hasDigit, hasFigure }: StatementForm): number {
  const ofName = looks[hasName ? "named" : "nameless"];
  return ofName[hasDigit ? "inDigits" : hasFigure ? "inWords" : "plain"];
}

/** Our own figures, from the shares of the looks in all 25 articles that are measured, and tried on them. */
const lookShares: Readonly<Record<Origin, Looks>> = {
  fact: {
    named: { plain: 1, inWords: 1, inDigits: 0.9 },
    nameless: { plain: 0.9, inWords: 0.7, inDigits: 0.65 },
  },
  false: {
    named: { plain: 0.85, inWords: 1, inDigits: 1 },
    nameless: { plain: 0.3, inWords: 1, inDigits: 1 },
  },
  notGiven: {
    named: { plain: 0.9, inWords: 0.7, inDigits: 0.5 },
    nameless: { plain: 1, inWords: 1, inDigits: 1 },
  },
};
const factsOfLook: Looks = {
  named: { plain: 1.6, inWords: 0.7, inDigits: 1.2 },
  nameless: { plain: 0.5, inWords: 0.7, inDigits: 1 },
};

/** A teacher seldom puts a comma into a statement to judge. */
const withComma = 0.55;

/**
 * The words of a statement stand in other questions the oftener, the more the text speaks of it. So a statement that is more
 * familiar than what is not given is asked less often, and so is what is not given where all that is false is more familiar.
 */
function familiarShare(
  { familiarity }: StatementForm,
  origin: Origin,
  { falseOnes, open }: Teachers,
): number {
  if (origin === "notGiven") {
    const isStrange = falseOnes.length > 0 && falseOnes.every((other) => other.familiarity > familiarity);
    return isStrange ? lessFamiliar : 1;
  }
  const above = open.filter((other) => other.familiarity >= familiarity).length;
  if (above === 0) return mostFamiliar;
  return above <= open.length / 5 ? nearlyMostFamiliar : 1;
}

/** Our own figures. */
const mostFamiliar = 0.45;
const nearlyMostFamiliar = 0.75;
const lessFamiliar = 0.35;
