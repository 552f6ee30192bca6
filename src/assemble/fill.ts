import type { KindName } from "../generate/kinds.ts";
import type { Streams } from "../random/random.ts";
import type { Blueprint } from "./blueprint.ts";
import { type Chosen, isOverShare } from "./chosen.ts";
import { coverParagraphs } from "./cover-paragraphs.ts";
import type { Plan } from "./plan/plan.ts";
import { type Candidate, isHungry, type Pool } from "./pool.ts";
import { takeTurns } from "./take-turns.ts";

/**
 * Fills the plan. Kinds that need several annotations for an item come first, while those are free, in the
 * order in which they were drawn; then one item for each
 * paragraph; then the kinds take turns. What would give a name, a verdict or a paragraph too large a part waits until
 * nothing else is left; then kinds give more than was planned, and last of all come items that a warning speaks against.
 */
export function fill(chosen: Chosen, plan: Plan, pool: Pool, blueprint: Blueprint, streams: Streams): void {
  const { total } = blueprint;
  const counted = blueprint.kinds.flatMap(({ kind, exactly }) => (exactly === undefined ? [] : [kind]));
  const open = blueprint.kinds.flatMap(({ kind, exactly }) => (exactly === undefined ? [kind] : []));
  const openPlanned = open.filter((kind) => plan.has(kind));
  const planned = [...counted, ...openPlanned];
  const hungry = [...plan.keys()].filter((kind) => isHungry(kind, pool));

  const roomOf = (kind: KindName) => Math.max(0, (plan.get(kind) ?? 0) - chosen.countOf(kind));
  const hasRoom = (kind: KindName) => roomOf(kind) > 0;
  const isOpen = new Set(open);
  /** A place beyond the plan that no counted kind has a claim to. */
  const hasMore = (kind: KindName) =>
    isOpen.has(kind) && chosen.candidates.length + counted.reduce((sum, one) => sum + roomOf(one), 0) < total;

  const clean = ({ warned }: Candidate) => !warned;
  const any = () => true;
  const canCover = total >= pool.provedIn.size;
  const mostOfParagraph = Math.max(2, Math.ceil((2 * total) / Math.max(1, pool.provedIn.size)));
  const isModest = (candidate: Candidate) =>
    !isOverShare(candidate, chosen, plan.get(candidate.kind) ?? total) &&
    candidate.paragraphs.every((letter) => chosen.provedIn(letter) < mostOfParagraph);

  const turns = (
    kinds: readonly KindName[],
    mayTake: (kind: KindName) => boolean,
    may: (candidate: Candidate) => boolean,
    fits: (candidate: Candidate) => boolean,
  ) => takeTurns(chosen, pool, plan, total, { kinds, mayTake, may, fits });

  for (const kind of hungry) turns([kind], hasRoom, clean, any);
  coverParagraphs(chosen, pool, total, streams, [
    (candidate) => clean(candidate) && hasRoom(candidate.kind) && isModest(candidate),
    (candidate) => clean(candidate) && hasRoom(candidate.kind),
    // Where there are fewer questions than paragraphs, some stay uncovered anyway: then the plan holds.
    (candidate) => canCover && clean(candidate) && plan.has(candidate.kind) && hasMore(candidate.kind),
  ]);
  turns(planned, hasRoom, clean, isModest);
  turns(planned, hasRoom, clean, any);
  turns(counted, hasRoom, any, any);
  turns(openPlanned, hasMore, clean, isModest);
  turns(openPlanned, hasMore, clean, any);
  turns(open, hasMore, clean, any);
  turns(open, hasMore, any, any);
}
