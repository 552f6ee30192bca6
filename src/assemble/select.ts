import type { KindName } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Streams } from "../random/random.ts";
import type { Blueprint } from "./blueprint.ts";
import { type Chosen, chosenFrom } from "./chosen.ts";
import { fill } from "./fill.ts";
import { type Plan, planOf, profiles } from "./plan/plan.ts";
import { isBig } from "./plan/supply.ts";
import { type Candidate, isHungry, type Pool } from "./pool.ts";

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
    const culprit = greedyKind(best, pool, blueprint) ?? smallSection(best, blueprint);
    if (culprit === undefined || culprit === "own-question" || standing.has(culprit)) break;
    dropped.add(culprit);
    const next = attempt();
    const loses =
      next.chosen.candidates.length < best.chosen.candidates.length ||
      uncoveredBy(next, pool).length > uncoveredBy(best, pool).length;
    if (loses) break;
    best = next;
  }
  return best;
}

const mostAttempts = 8;

/** A planned kind that has too few items for a section. */
function smallSection({ chosen, plan }: Selection, { profile }: Blueprint): KindName | undefined {
  const { smallestSection } = profiles[profile];
  return [...plan.keys()].find((kind) => {
    const hers = chosen.candidates.filter((candidate) => candidate.kind === kind);
    return (
      kind !== "own-question" &&
      hers.length > 0 &&
      hers.length < smallestSection &&
      !hers.some(({ item }) => isBig(item))
    );
  });
}

/** A kind that takes several annotations for an item, and among them those by which a paragraph would be covered. */
function greedyKind(selection: Selection, pool: Pool, { total }: Blueprint): KindName | undefined {
  if (total < pool.provedIn.size) return undefined;
  for (const letter of uncoveredBy(selection, pool)) {
    for (const candidate of pool.provedIn.get(letter) ?? []) {
      const other = pool.byId.get(selection.chosen.conflictOf(candidate)?.with ?? "")?.kind;
      if (other !== undefined && isHungry(other, pool)) return other;
    }
  }
  return undefined;
}

function uncoveredBy({ chosen }: Selection, pool: Pool): string[] {
  return [...pool.provedIn.keys()].filter((letter) => chosen.provedIn(letter) === 0);
}
