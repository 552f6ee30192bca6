import { shareOut } from "./share-out.ts";
import type { Supply } from "./supply.ts";

/**
 * Shares questions out among as few of the kinds as make good sections: in their order as many as can have so many items
 * each, then others for what is missing. A big item is a section in itself; of those there are few.
 *
 * Which kinds take part does not hang on how many items each can give: one item more or less moves one place, not a section.
 */
export function fewKinds(total: number, drawn: readonly Supply[], section: number): [Supply, number][] {
  const most = { big: Math.floor(total / bigEvery), small: 0 };
  const big = drawn.filter(({ isBig }) => isBig).slice(0, most.big);
  const small = drawn.filter(({ isBig }) => !isBig);
  most.small = Math.max(1, Math.floor((total - big.length) / section));
  const chosen = [...big, ...small.slice(0, most.small)].filter(({ items }) => items() > 0);
  const shares = sharedOut(
    total,
    drawn.filter((supply) => chosen.includes(supply)),
    section,
  );
  const left = total - shares.reduce((sum, [, count]) => sum + count, 0);
  const others = [...new Set([...small.slice(most.small), ...drawn])].filter(
    (supply) => !chosen.includes(supply),
  );
  return [...shares, ...restOf(left, others, section)];
}

/** What the kinds could not give, to as few more as can, and no more than that to them: they are not planned sections. */
function restOf(left: number, others: readonly Supply[], section: number): [Supply, number][] {
  const taken: Supply[] = [];
  for (const supply of others) {
    if (taken.length * section >= left && room(taken) >= left) break;
    if (supply.items() > 0) taken.push(supply);
  }
  return sharedOut(left, taken, 0);
}

/** So many questions to one that is big (our own figure): three of twenty. */
const bigEvery = 6;

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
  return isBig ? 1 : items();
}

/** How many questions the kinds can give. */
export function room(chosen: readonly Supply[]): number {
  return chosen.reduce((sum, supply) => sum + mostOf(supply), 0);
}
