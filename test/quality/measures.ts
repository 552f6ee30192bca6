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
  const choices = pool.filter(isChoice);
  const choiceKinds = [...new Set(choices.map(({ kind }) => kind))];
  const verdictKinds = ["true-false-not-given", "claim-or-fact"];
  const of = (what: (one: Pooled) => boolean) => pool.filter(what);
  return [
    { what: "choices", lifts: lifts(choices, choiceLifts) },
    ...choiceKinds.map((kind) => ({
      what: `choices: ${kind}`,
      lifts: lifts(
        choices.filter((one) => one.kind === kind),
        choiceLifts,
      ),
    })),
    ...verdictKinds.map((kind) => ({
      what: kind,
      lifts: lifts(
        of((one) => one.kind === kind),
        verdictLifts,
      ),
    })),
    {
      what: "matches",
      lifts: lifts(
        of(({ question }) => question.interaction === "match"),
        matchLifts,
      ),
    },
    {
      what: "orders",
      lifts: lifts(
        of(({ question }) => question.interaction === "order"),
        orderLifts,
      ),
    },
  ].filter(({ lifts }) => Object.keys(lifts).length > 0);
}

function lifts(
  pool: readonly Pooled[],
  measure: (pool: readonly Pooled[]) => Readonly<Record<string, Lift>>,
): Readonly<Record<string, Lift>> {
  return pool.length === 0 ? {} : measure(pool);
}
