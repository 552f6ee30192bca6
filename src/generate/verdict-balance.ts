import type { Claim } from "../model/article.ts";
import { askedShare, type Origin, usualFacts } from "./asked-share.ts";
import type { Passage } from "./passage.ts";
import { formOfStatement, type StatementForm } from "./statement-form.ts";

/**
 * What makes the statements of the three verdicts alike. False ones of the teacher's and those that are not given are
 * written by hand, the others come from facts: where their forms differ, whoever counts names and numbers need not read.
 *
 * All of it rests on the teacher's statements alone, never on other facts: mending one fact moves no other one's statement.
 */
export interface VerdictBalance {
  /** The part of the facts of this form that is stated as true, the rest as false. */
  trueShare(form: StatementForm): number;
  /** The part of the facts that are somebody's claim ("According to …") that is asked at all. */
  readonly claims: number;
  /** How often a statement of this form is asked at all, as a part of 1. */
  askedShare(form: StatementForm, origin: Origin): number;
  /** Whether what is not given has statements as short and as long as this, or nearly so. */
  hasLength(length: number, tolerance: number): boolean;
}

export function verdictBalance(passage: Passage): VerdictBalance {
  const [falseOnes, open] = [passage.article.falseStatements, passage.article.notGiven].map((claims) =>
    formsOf(claims, passage),
  ) as [StatementForm[], StatementForm[]];
  const lengths = open.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const shareAsked = (form: StatementForm, origin: Origin) =>
    // A small article can spare none: what is left would be of one verdict.
    Math.min(open.length, falseOnes.length) < fewest ? 1 : askedShare(form, origin, { falseOnes, open });
  return {
    trueShare(form) {
      // What the teacher gives false in a form is made up for by true ones.
      const given = falseOnes
        .filter((other) => areAlike(form, other))
        .reduce((sum, other) => sum + shareAsked(other, "false"), 0);
      return Math.min(1, 1 / 2 + given / (2 * usualFacts(form)));
    },
    askedShare: shareAsked,
    claims: open.length === 0 ? 1 : (3 * open.filter((form) => form.isAttributed).length) / open.length,
    hasLength: (length, tolerance) =>
      open.length < fewest || (length * tolerance >= least && length <= most * tolerance),
  };
}

/** Fewer do not show what such statements look like (our own figure). */
const fewest = 4;

function areAlike(a: StatementForm, b: StatementForm): boolean {
  return a.hasDigit === b.hasDigit && a.hasFigure === b.hasFigure && a.hasName === b.hasName;
}

/** The forms of those that can be asked. */
function formsOf(claims: readonly Claim[], passage: Passage): StatementForm[] {
  return claims
    .map(({ text }) => formOfStatement(text, passage))
    .filter(({ loaded }) => loaded === undefined);
}
