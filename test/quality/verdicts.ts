import { type StatementFeature, statementFeatures } from "./bots/statement-features.ts";
import { heldOutLift, type Trial } from "./held-out.ts";
import { type Lift, shareRight } from "./lift.ts";
import type { Example } from "./logistic.ts";
import type { Pooled } from "./pool.ts";

/**
 * Guesses at verdicts that are the same in every question (true, false, not given): each bot looks at one thing about the
 * statement, or at all, and has learnt from other articles what goes with which verdict.
 *
 * Every verdict counts as much as every other, however often it is right: so that whoever always says "true" scores one in
 * three, and no bot gains by knowing which is the commonest.
 */
export function verdictLifts(pool: readonly Pooled[]): Readonly<Record<string, Lift>> {
  const bots: Record<string, readonly StatementFeature[]> = {
    ...Object.fromEntries(Object.entries(statementFeatures).map(([name, feature]) => [name, [feature]])),
    trained: Object.values(statementFeatures),
  };
  return Object.fromEntries(
    Object.entries(bots).map(([name, features]) => [name, heldOutLift(trialsOf(pool, features), evenly)]),
  );
}

/** How often each verdict is right, as a share of 1. */
export function verdictShares(pool: readonly Pooled[]): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const one of pool) {
    const verdict = verdictOf(one);
    shares[verdict] = (shares[verdict] ?? 0) + 1 / pool.length;
  }
  return shares;
}

/** By its place, since the letters under which verdicts stand are a language's own: T in English is R in German. */
function verdictOf({ key, question }: Pooled): string {
  return String(question.options?.findIndex(({ letter }) => key[""]?.includes(letter)) ?? -1);
}

const leastShare = 0.05;

function trialsOf(all: readonly Pooled[], features: readonly StatementFeature[]): Trial[] {
  const shares = verdictShares(all);
  // A verdict that is right once in a hundred times would decide the figure by a handful of statements.
  const pool = all.filter((one) => (shares[verdictOf(one)] ?? 0) >= leastShare);
  for (const [verdict, share] of Object.entries(shares)) if (share < leastShare) delete shares[verdict];
  const verdicts = Object.keys(shares).sort();
  const rest = pool.length / all.length;
  const figures = pool.map(({ question, paper }) =>
    features.map((feature) => feature(question.stem, question, paper)),
  );
  const even = features.map((_, at) => evened(figures.map((one) => one[at] as number)));
  return pool.map((one, index) => {
    const { file, annotation } = one;
    const seen = [1, ...even.map((values) => values[index] as number)];
    const right = verdicts.map((verdict) => verdictOf(one) === verdict);
    const share = (shares[verdictOf(one)] ?? 1) / rest;
    const weight = 1 / (verdicts.length * share);
    return {
      file,
      example: {
        // Each verdict has weights of its own: its block holds what is seen, the others' blocks nothing.
        features: verdicts.map((_, verdict) =>
          verdicts.flatMap((_, block) => seen.map((value) => (block === verdict ? value : 0))),
        ),
        right: right.map(Number),
        weight,
      },
      guess: (scores) => ({
        score: shareRight(scores, right, 1),
        chance: 1 / verdicts.length,
        annotation,
        weight,
      }),
    };
  });
}

/**
 * Every verdict weighs the same in what a bot learns from: an article that has more of one leaves fewer of it to the others,
 * and a bot that learnt that would bet against it, and score less than chance without having seen anything.
 */
function evenly(examples: readonly Example[]): readonly Example[] {
  const counts = new Map<number, number>();
  for (const { right } of examples) counts.set(right.indexOf(1), (counts.get(right.indexOf(1)) ?? 0) + 1);
  return examples.map((one) => ({
    ...one,
    weight: examples.length / (counts.size * (counts.get(one.right.indexOf(1)) as number)),
  }));
}

/** Values with mean 0 and spread 1. */
function evened(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return values.map((value) => (value - mean) / spread);
}
