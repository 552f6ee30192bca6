import type { Claim } from "../model/article.ts";
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
  /**
   * The part of the statements that are not given, of this form, that is asked. What is not in the text has words that are
   * seldom in it, and so seldom in other questions: half of those with the rarest words are left to other seeds.
   */
  openShare(form: StatementForm): number;
  /** The part of the facts that are somebody's claim ("According to …") that is asked at all. */
  readonly claims: number;
  /** Whether what is not given has statements as short and as long as this, or nearly so. */
  hasLength(length: number, tolerance: number): boolean;
}

export function verdictBalance(passage: Passage): VerdictBalance {
  const { falseStatements, notGiven } = passage.article;
  const open = formsOf(notGiven, passage);
  const lengths = open.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const hasLength = (length: number, tolerance: number) =>
    open.length < fewest || (length * tolerance >= least && length <= most * tolerance);
  const falseOnes = formsOf(falseStatements, passage).filter(({ length }) => hasLength(length, 1));
  const commonness = open.map((form) => form.commonness);
  const looks = looksBeside(open);
  const wantedTrue = wanted(looks, (look) => countsOf(open, look));
  // The teacher's false ones are there already: facts give what they lack.
  const missing = Math.max(fewestMissing, 1 - falseOnes.length / Math.max(1, open.length));
  const wantedFalse = wanted(looks, (look) => {
    const given = countsOf(falseOnes, look);
    return countsOf(open, look).map((count, at) => Math.max(0, count - (given[at] as number)));
  });
  return {
    trueShare(form) {
      const right = wantedTrue(form);
      return right / (right + missing * wantedFalse(form));
    },
    openShare(form) {
      if (open.length < fewest) return 1;
      const own = form.commonness;
      const place = commonness.reduce((sum, other) => sum + before(other, own), 0);
      return Math.min(1, (2 * place) / open.length);
    },
    claims: open.length === 0 ? 1 : (3 * open.filter((form) => form.isAttributed).length) / open.length,
    hasLength,
  };
}

/** Fewer do not show how such statements look (our own figure). */
const fewest = 4;

/** Some facts are stated as false, however many false ones the teacher gives (our own figure). */
const fewestMissing = 0.4;

/** How far one stands before another in an order: those that are equal stand half before each other. */
function before(one: number, other: number): number {
  return one < other ? 1 : one === other ? 1 / 2 : 0;
}

/** One thing that is seen of a statement, in a few classes. */
interface Look {
  readonly classOf: (form: StatementForm) => number;
  /** The part of facts in each class. */
  readonly usual: readonly number[];
}

/** Names and figures, none, one or more (the parts: counted in thirteen articles, rounded), and long beside those not given. */
function looksBeside(open: readonly StatementForm[]): readonly Look[] {
  const lengths = open.map(({ length }) => length).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return [
    { classOf: ({ names }) => Math.min(2, names), usual: [0.4, 0.35, 0.25] },
    { classOf: ({ figures }) => Math.min(2, figures), usual: [0.6, 0.3, 0.1] },
    { classOf: ({ length }) => (length < middle ? 0 : 1), usual: [0.5, 0.5] },
  ];
}

function countsOf(forms: readonly StatementForm[], { classOf, usual }: Look): readonly number[] {
  return usual.map((_, at) => forms.filter((form) => classOf(form) === at).length);
}

/** How often a form is wanted, against how often facts have it: each look by itself, since there are few statements. */
function wanted(
  looks: readonly Look[],
  counted: (look: Look) => readonly number[],
): (form: StatementForm) => number {
  const ratios = looks.map((look) => {
    const counts = counted(look);
    const all = counts.reduce((sum, one) => sum + one, 0);
    return look.usual.map((part, at) => ((counts[at] as number) / part + asUsual) / (all + asUsual));
  });
  return (form) =>
    looks.reduce((product, { classOf }, at) => product * (ratios[at]?.[classOf(form)] as number), 1);
}

/** A handful says little about how often a form is wanted: as if so many more were as facts are (our own figure). */
const asUsual = 2;

/** The forms of those that can be asked. */
function formsOf(claims: readonly Claim[], passage: Passage): StatementForm[] {
  return claims
    .map(({ text }) => formOfStatement(text, passage))
    .filter(({ loaded }) => loaded === undefined);
}
