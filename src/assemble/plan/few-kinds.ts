import { shareOut } from "./share-out.ts";
import type { Supply } from "./supply.ts";

/**
 * Shares questions out among as few of the kinds as make good sections: in their order as many as can have so many items
 * each, then as many more as are needed to reach the number. A big item is a section in itself; of those there are few.
 */
export function fewKinds(total: number, drawn: readonly Supply[], section: number): [Supply, number][] {
  const most = { big: Math.floor(total / bigEvery), small: 0 };
  const big = drawn.filter(({ isBig }) => isBig).slice(0, most.big);
  const small = drawn.filter(({ isBig, items }) => !isBig && items >= Math.min(section, smallest));
  most.small = Math.max(1, Math.floor((total - big.length) / section));
  const chosen = [...big, ...small.slice(0, most.small)];
  for (const more of [...small.slice(most.small), ...drawn]) {
    if (room(chosen) >= total) break;
    if (!chosen.includes(more)) chosen.push(more);
  }
  return sharedOut(
    total,
    drawn.filter((supply) => chosen.includes(supply)),
    section,
  );
}

/** So many questions to one that is big (our own figure): three of twenty. */
const bigEvery = 6;

/** Fewer items than these are no section. */
const smallest = 2;

/** The questions among all of the kinds, by their weights. */
export function sharedOut(total: number, chosen: readonly Supply[], section: number): [Supply, number][] {
  const parts = chosen.map((supply) => ({
    weight: supply.weight,
    least: supply.isBig ? 1 : section,
    most: mostOf(supply),
  }));
  const shares = shareOut(total, parts);
  return chosen.map((supply, index) => [supply, shares[index] as number]);
}

/** One big item of a kind is a section; a second of the same would be more of it than of anything else. */
function mostOf({ isBig, items }: Supply): number {
  return isBig ? 1 : items;
}

function room(chosen: readonly Supply[]): number {
  return chosen.reduce((sum, supply) => sum + mostOf(supply), 0);
}
