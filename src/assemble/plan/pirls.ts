import type { Process } from "../../model/item.ts";
import { drawKinds } from "./draw-kinds.ts";
import { fewKinds, sharedOut } from "./few-kinds.ts";
import type { Profile } from "./profile.ts";
import { shareOut } from "./share-out.ts";
import type { Supply } from "./supply.ts";

/**
 * The share of each reading process in the PIRLS 2021 assessment, in hundredths (PIRLS 2021 Assessment Frameworks,
 * chapter 1, Exhibit 2).
 */
export const processShares: Readonly<Record<Process, number>> = {
  retrieve: 20,
  infer: 30,
  interpret: 30,
  evaluate: 20,
};

/** How many of so many questions each process should have. */
export function processCounts(total: number): ReadonlyMap<Process, number> {
  const processes = Object.keys(processShares) as Process[];
  const counts = shareOut(
    total,
    processes.map((process) => ({ weight: processShares[process], least: 0, most: total })),
  );
  return new Map(processes.map((process, index) => [process, counts[index] as number]));
}

/** By reading processes; what the kinds of a process cannot give goes to the others. */
export const pirls: Profile = {
  smallestSection: 2,
  share({ total, supplies, named, streams }) {
    const drawn = drawKinds(supplies, streams);
    const shares = [...processCounts(total)].flatMap(([process, count]) => {
      const hers = drawn.filter((supply) => supply.process === process);
      return named ? sharedOut(count, hers, 1) : fewKinds(count, hers, 2);
    });
    const left = total - shares.reduce((sum, [, count]) => sum + count, 0);
    return withRest(left, shares).map(([{ kind }, count]) => [kind, count] as const);
  },
};

/** The questions that a process could not take, to the kinds that are there already. */
function withRest(left: number, shares: readonly [Supply, number][]): [Supply, number][] {
  const parts = shares.map(([{ isBig, items, weight }, count]) => ({
    weight,
    least: 0,
    most: isBig ? 0 : Math.max(0, items() - count),
  }));
  const more = shareOut(left, parts);
  return shares.map(([supply, count], index) => [supply, count + (more[index] as number)]);
}
