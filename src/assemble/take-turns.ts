import type { KindName } from "../generate/kinds.ts";
import type { Chosen } from "./chosen.ts";
import type { Plan } from "./plan/plan.ts";
import type { Candidate, Pool } from "./pool.ts";

/** Who takes part in a round, and what she may take. */
export interface Round {
  readonly kinds: readonly KindName[];
  readonly mayTake: (kind: KindName) => boolean;
  /** Decides once who waits at all. */
  readonly may: (candidate: Candidate) => boolean;
  /** Decides when her turn has come. */
  readonly fits: (candidate: Candidate) => boolean;
}

/**
 * Kinds take turns, those first that have the smallest part of what was planned for them. A candidate whose turn has come
 * is chosen, unless it conflicts with one chosen before.
 */
export function takeTurns(
  chosen: Chosen,
  pool: Pool,
  plan: Plan,
  total: number,
  { kinds, mayTake, may, fits }: Round,
): void {
  // Who may take nothing now will not later: room only shrinks. Her candidates need not be looked at.
  const queues = kinds.filter(mayTake).map((kind) => ({
    kind,
    waiting: pool.of(kind).filter((candidate) => !chosen.has(candidate) && may(candidate)),
    next: 0,
  }));
  const part = (kind: KindName) => (chosen.countOf(kind) + 1) / (plan.get(kind) ?? 1);
  while (chosen.candidates.length < total) {
    const open = queues.filter(({ kind, waiting, next }) => next < waiting.length && mayTake(kind));
    const turn = open.reduce<(typeof open)[number] | undefined>(
      (first, other) => (first === undefined || part(other.kind) < part(first.kind) ? other : first),
      undefined,
    );
    if (turn === undefined) return;
    const candidate = turn.waiting[turn.next] as Candidate;
    turn.next += 1;
    if (fits(candidate) && chosen.conflictOf(candidate) === undefined) chosen.add(candidate);
  }
}
