import { isChoice, trainedLift } from "./choices.ts";
import type { Lift } from "./lift.ts";
import { matchLifts } from "./matches.ts";
import { orderLifts } from "./orders.ts";
import type { Pooled } from "./pool.ts";
import { isTunedOn } from "./sources.ts";
import { verdictLifts } from "./verdicts.ts";

/** What the trained bot gains in questions of one kind, over all articles and over those that nothing was tuned on. */
export interface KindLift {
  readonly kind: string;
  readonly all: Lift;
  readonly untuned: Lift | undefined;
}

export function liftsByKind(pool: readonly Pooled[]): readonly KindLift[] {
  const groups: readonly Group[] = [
    { kind: "all choices", holds: isChoice, lift: trainedLift },
    ...[...new Set(pool.filter(isChoice).map(({ kind }) => kind))]
      .sort()
      .map(
        (kind): Group => ({ kind, holds: (one) => isChoice(one) && one.kind === kind, lift: trainedLift }),
      ),
    ...["true-false-not-given", "claim-or-fact"].map(
      (kind): Group => ({
        kind,
        holds: (one) => one.kind === kind,
        lift: (some) => trained(verdictLifts(some)),
      }),
    ),
    {
      kind: "all matching",
      holds: ({ question }) => question.interaction === "match",
      lift: (some) => trained(matchLifts(some)),
    },
    {
      kind: "all ordering",
      holds: ({ question }) => question.interaction === "order",
      lift: (some) => trained(orderLifts(some)),
    },
  ];
  return groups.flatMap(({ kind, holds, lift }) => {
    const some = pool.filter(holds);
    const untuned = some.filter(({ file }) => !isTunedOn(file));
    if (articlesOf(some) < fewestArticles) return [];
    return [
      { kind, all: lift(some), untuned: articlesOf(untuned) < fewestArticles ? undefined : lift(untuned) },
    ];
  });
}

interface Group {
  readonly kind: string;
  readonly holds: (one: Pooled) => boolean;
  readonly lift: (pool: readonly Pooled[]) => Lift;
}

/** Of one article's questions nothing can be learnt about another's. */
const fewestArticles = 2;

function articlesOf(pool: readonly Pooled[]): number {
  return new Set(pool.map(({ file }) => file)).size;
}

function trained(lifts: Readonly<Record<string, Lift>>): Lift {
  return lifts.trained as Lift;
}
