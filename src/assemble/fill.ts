import { type KindName, kindOf } from "../generate/kinds.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import type { Blueprint } from "./blueprint.ts";
import { type Chosen, isOverShare } from "./chosen.ts";
import { coverParagraphs, uncoveredParagraphs } from "./cover-paragraphs.ts";
import { drawKinds } from "./plan/draw-kinds.ts";
import { type Plan, profiles } from "./plan/plan.ts";
import { type Candidate, isHungry, mayAsk, type Pool } from "./pool.ts";
import { takeTurns } from "./take-turns.ts";

/**
 * Fills the plan. The teacher's own questions come first, so that nothing else gives them away; then kinds that need several
 * annotations for an item, while those are free, in the order in which they were drawn; then one item for each paragraph;
 * then the kinds take turns. What would give a paragraph too large a part waits until the others are through. Then kinds give
 * more than was planned, then what would give a name too large a part, then kinds that were not planned, then what would give a
 * verdict too large a part, and last of all come items that a warning speaks against.
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
  const canCover = total >= pool.annotated.size;
  const mostOfParagraph = Math.max(2, Math.ceil((2 * total) / Math.max(1, pool.annotated.size)));
  const keepsShare = (candidate: Candidate) =>
    !isOverShare(candidate, chosen, plan.get(candidate.kind) ?? total);
  /** Beyond the plan a verdict may lead the others by one: what is left over is what is not given, since facts are asked otherwise. */
  const staysEven = (candidate: Candidate) =>
    candidate.answer?.isVerdict !== true ||
    !isOverShare(candidate, chosen, chosen.countOf(candidate.kind) + 1);
  /** Where all verdicts would lead, the one that leads least does: of five that are left over not four are not given. */
  const leadsByOne = (candidate: Candidate) =>
    candidate.answer?.isVerdict !== true ||
    chosen.withAnswerOf(candidate) <= Math.ceil(chosen.countOf(candidate.kind) / 3);
  const isModest = (candidate: Candidate) =>
    keepsShare(candidate) &&
    candidate.paragraphs.every((letter) => chosen.provedIn(letter) < mostOfParagraph);

  const turns = (
    kinds: readonly KindName[],
    mayTake: (kind: KindName) => boolean,
    may: (candidate: Candidate) => boolean,
    fits: (candidate: Candidate) => boolean,
  ) => takeTurns(chosen, pool, plan, total, { kinds, mayTake, may, fits });

  // A quarter of the set at most: then all of them come, also beyond the plan (our own figure).
  const areFew = 4 * pool.of("own-question").length <= total;
  turns(["own-question"], (kind) => hasRoom(kind) || (areFew && plan.has(kind) && hasMore(kind)), clean, any);
  for (const kind of hungry) turns([kind], hasRoom, clean, any);
  // Before other kinds ask the facts that are true: what nobody else asks is what is not given.
  const judging = [...plan.keys()].filter((kind) => pool.of(kind).some(({ answer }) => answer?.isVerdict));
  turns(judging, hasRoom, clean, isModest);
  const inPlan = (candidate: Candidate) => clean(candidate) && hasRoom(candidate.kind);
  const beyond = ({ kind }: Candidate) => plan.has(kind) && hasMore(kind);
  const cover = (kinds: readonly KindName[], ways: readonly ((candidate: Candidate) => boolean)[]) =>
    coverParagraphs(chosen, pool, total, streams, { kinds, ways });
  cover(planned, [
    (candidate) => inPlan(candidate) && isModest(candidate),
    (candidate) => inPlan(candidate) && keepsShare(candidate),
    // Where there are fewer questions than paragraphs, some stay uncovered anyway: then plan and shares hold.
    ...(canCover
      ? [
          (candidate: Candidate) => clean(candidate) && beyond(candidate) && keepsShare(candidate),
          inPlan,
          (candidate: Candidate) => clean(candidate) && beyond(candidate),
        ]
      : []),
  ]);
  // A kind that was not planned comes in for a paragraph where a section of one question may stand: one kind after the
  // other is looked at, and only while a paragraph needs it.
  const mayAddKinds = canCover && profiles[blueprint.profile].smallestSection === 1;
  if (mayAddKinds && uncoveredParagraphs(chosen, pool).length > 0) {
    for (const { kind } of drawKinds(blueprint.kinds, streams)) {
      if (
        plan.has(kind) ||
        kindOf(kind).isBig ||
        !hasMore(kind) ||
        !mayAsk(kind, uncoveredParagraphs(chosen, pool), pool)
      )
        continue;
      cover([kind], [(candidate) => clean(candidate) && hasMore(kind)]);
    }
  }
  turns(planned, hasRoom, clean, isModest);
  turns(planned, hasRoom, clean, keepsShare);
  turns(counted, hasRoom, clean, any);
  turns(counted, hasRoom, any, any);
  turns(openPlanned, hasMore, clean, isModest);
  turns(openPlanned, hasMore, clean, keepsShare);
  turns(openPlanned, hasMore, clean, staysEven);
  // One kind after the other, those first that came in for a paragraph: what is missing makes a section, not a question of
  // each kind.
  const others = orderByName(
    open.filter((kind) => !plan.has(kind)),
    (name) => name,
    streams("select", "more"),
  );
  const stands = (kind: KindName) => chosen.countOf(kind) > 0;
  for (const kind of [...others.filter(stands), ...others.filter((kind) => !stands(kind))]) {
    turns([kind], hasMore, clean, (candidate) => keepsShare(candidate) && staysEven(candidate));
  }
  turns(open, hasMore, clean, staysEven);
  turns(open, hasMore, clean, leadsByOne);
  turns(open, hasMore, clean, any);
  turns(open, hasMore, any, any);
}
