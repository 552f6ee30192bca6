import { choiceLifts, isChoice } from "./choices.ts";
import type { Lift } from "./lift.ts";
import { matchLifts } from "./matches.ts";
import { orderLifts } from "./orders.ts";
import { type Pooled, poolOf } from "./pool.ts";
import { verdictLifts } from "./verdicts.ts";

/** Lifts of the bots over one sort of questions. */
export interface Measure {
  /** What is guessed at: `choices`, `true-false-not-given`. */
  readonly what: string;
  readonly lifts: Readonly<Record<string, Lift>>;
}

/** Every measure for which there are questions. Choices also kind by kind, since one kind may hide another. */
export function measures(pool: readonly Pooled[] = poolOf()): readonly Measure[] {
  return sortsOf(pool).flatMap(({ what, holds, lifts }) => {
    const some = pool.filter(holds);
    return some.length === 0 ? [] : [{ what, lifts: lifts(some) }];
  });
}

interface Sort {
  readonly what: string;
  readonly holds: (one: Pooled) => boolean;
  readonly lifts: (pool: readonly Pooled[]) => Readonly<Record<string, Lift>>;
}

function sortsOf(pool: readonly Pooled[]): readonly Sort[] {
  const choiceKinds = [...new Set(pool.filter(isChoice).map(({ kind }) => kind))];
  return [
    { what: "choices", holds: isChoice, lifts: choiceLifts },
    ...choiceKinds.map(
      (kind): Sort => ({
        what: `choices: ${kind}`,
        holds: (one) => isChoice(one) && one.kind === kind,
        lifts: choiceLifts,
      }),
    ),
    ...["true-false-not-given", "claim-or-fact"].map(
      (kind): Sort => ({
        what: kind,
        holds: (one) => one.kind === kind,
        lifts: verdictLifts,
      }),
    ),
    { what: "matches", holds: ({ question }) => question.interaction === "match", lifts: matchLifts },
    { what: "orders", holds: ({ question }) => question.interaction === "order", lifts: orderLifts },
  ];
}
