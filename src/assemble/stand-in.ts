import type { KindName } from "../generate/kinds.ts";
import { type Chosen, isOverShare } from "./chosen.ts";
import type { Candidate, Pool } from "./pool.ts";
import type { SentencesOf } from "./without-neighbours.ts";

/** A place to be filled. */
export interface Vacancy {
  readonly kind: KindName;
  /** Who stood there, where that is known. */
  readonly before?: Candidate;
  /** Ids that must not come, or not again. */
  readonly not: ReadonlySet<string>;
}

/**
 * The candidate of the same kind that takes a place beside the others: the first in the drawn order that conflicts with
 * none of them. Before it come those that no warning speaks against, that cover what would be uncovered, that keep names
 * and verdicts to their share, and that share no sentence with another of the kind, in this order of weight.
 */
export function standIn(
  { kind, before, not }: Vacancy,
  others: Chosen,
  pool: Pool,
  sentencesOf: SentencesOf,
): Candidate | undefined {
  const uncovered = (before?.paragraphs ?? []).filter((letter) => others.provedIn(letter) === 0);
  const hers = others.candidates.filter((other) => other.kind === kind);
  const asked = new Set(hers.flatMap(({ item }) => sentencesOf(item)));
  const against = (candidate: Candidate) =>
    [
      candidate.warned,
      !uncovered.every((letter) => candidate.paragraphs.includes(letter)),
      isOverShare(candidate, others, hers.length + 1),
      sentencesOf(candidate.item).some((sentence) => asked.has(sentence)),
    ].reduce((sum, is) => 2 * sum + Number(is), 0);
  return pool
    .of(kind)
    .filter((candidate) => !others.has(candidate) && !not.has(candidate.item.id))
    .map((candidate) => ({ candidate, against: against(candidate) }))
    .sort((a, b) => a.against - b.against)
    .find(({ candidate }) => others.conflictOf(candidate) === undefined)?.candidate;
}
