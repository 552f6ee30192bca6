import type { KindName } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Streams } from "../random/random.ts";
import type { Blueprint } from "./blueprint.ts";
import { type Chosen, chosenFrom } from "./chosen.ts";
import { uncoveredParagraphs } from "./cover-paragraphs.ts";
import { fill } from "./fill.ts";
import { type Plan, planOf, profiles } from "./plan/plan.ts";
import { byPlace, type Candidate, isHungry, mayAsk, type Pool } from "./pool.ts";

/** What was chosen, and the sections that were planned. */
export interface Selection {
  readonly chosen: Chosen;
  readonly plan: Plan;
}

/**
 * Chooses items for a blueprint beside those that stand already. Where a planned section comes out too small, because its
 * items would give others away, or where a kind takes what a paragraph could be asked about by, the quiz is planned again
 * without that kind, if it does not lose by it.
 */
export function select(
  pool: Pool,
  blueprint: Blueprint,
  first: readonly Candidate[],
  passage: Passage,
  streams: Streams,
): Selection {
  const dropped = new Set<KindName>();
  const attempt = (): Selection => {
    const plan = planOf(blueprint, pool, streams, dropped);
    const chosen = chosenFrom(passage, first);
    fill(chosen, plan, pool, blueprint, streams);
    return { chosen, plan };
  };
  let best = attempt();
  if (blueprint.named) return best;
  const standing = new Set(first.map(({ kind }) => kind));
  for (let again = 0; again < mostAttempts; again += 1) {
    const culprit = greedyKind(best, pool, blueprint) ?? smallSection(best, pool, blueprint);
    if (culprit === undefined || culprit === "own-question" || standing.has(culprit)) break;
    dropped.add(culprit);
    const next = attempt();
    const loses =
      next.chosen.candidates.length < best.chosen.candidates.length ||
      uncoveredBy(next, pool, blueprint).length > uncoveredBy(best, pool, blueprint).length;
    if (loses) break;
    best = next;
  }
  return best;
}

const mostAttempts = 8;

/**
 * A kind to be left out for a planned section that is too small: the one that takes several annotations for an item, where
 * such a one took the section's; else the section's own.
 */
function smallSection(selection: Selection, pool: Pool, { profile }: Blueprint): KindName | undefined {
  const { chosen, plan } = selection;
  const { smallestSection } = profiles[profile];
  for (const [kind, planned] of plan) {
    const count = chosen.countOf(kind);
    if (kind === "own-question" || count >= smallestSection || planned < smallestSection) continue;
    const starving = pool.of(kind).map((candidate) => takerOf(candidate, selection, pool));
    const taker = starving.find((one) => one !== undefined && one !== kind);
    if (taker !== undefined && !isHungry(kind, pool)) return taker;
    if (count > 0 || pool.of(kind).some((candidate) => isOwnAsked(candidate, selection, pool))) return kind;
  }
  return undefined;
}

/** Whether one of the teacher's own questions, which come first, asks what the candidate does. */
function isOwnAsked(candidate: Candidate, { chosen }: Selection, pool: Pool): boolean {
  return kindBefore(candidate, chosen, pool) === "own-question";
}

/** A kind that takes several annotations for an item, and among them those by which a paragraph would be covered. */
function greedyKind(selection: Selection, pool: Pool, blueprint: Blueprint): KindName | undefined {
  for (const letter of uncoveredBy(selection, pool, blueprint)) {
    const asking = blueprint.kinds
      .filter(({ kind }) => mayAsk(kind, [letter], pool))
      .flatMap(({ kind }) => pool.of(kind).filter(({ paragraphs }) => paragraphs.includes(letter)))
      .sort(byPlace);
    for (const candidate of asking) {
      const taker = takerOf(candidate, selection, pool);
      if (taker !== undefined) return taker;
    }
  }
  return undefined;
}

/** The kind that takes several annotations for an item and has taken the candidate's. */
function takerOf(candidate: Candidate, { chosen }: Selection, pool: Pool): KindName | undefined {
  if (chosen.has(candidate)) return undefined;
  const other = kindBefore(candidate, chosen, pool);
  return other !== undefined && isHungry(other, pool) ? other : undefined;
}

/** The kind of the chosen item beside which the candidate cannot stand. */
function kindBefore(candidate: Candidate, chosen: Selection["chosen"], pool: Pool): KindName | undefined {
  return pool.byId(chosen.conflictOf(candidate)?.with ?? "")?.kind;
}

/** Annotated paragraphs that are not asked about. With fewer questions than paragraphs some are not, anyway. */
function uncoveredBy({ chosen }: Selection, pool: Pool, { total }: Blueprint): string[] {
  if (total < pool.annotated.size) return [];
  return uncoveredParagraphs(chosen, pool);
}
