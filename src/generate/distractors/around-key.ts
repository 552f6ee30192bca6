import { drawIndex } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";

/**
 * So many of those below the key and of those above it, the first ones, that the key stands at a drawn rank: uniform over the
 * ranks that can be built with `wanted` of them, or with fewer where there are not so many. Of these ranks only those count
 * that leave the fewest of the teacher's own out, which come first on their side; one more where there are more than can stand:
 * with two smaller and two larger ones alone the key would never be at an end, and whoever takes a middle number would gain.
 */
export function aroundKey<One>(
  below: readonly One[],
  above: readonly One[],
  wanted: number,
  random: Random,
  isOwn: (one: One) => boolean = () => false,
): readonly One[] {
  const [ownBelow, ownAbove] = [below, above].map((side) => side.filter(isOwn).length) as [number, number];
  for (let count = wanted; count > 0; count -= 1) {
    const spare = ownBelow + ownAbove > count ? 1 : 0;
    const ranks = Array.from({ length: count + 1 }, (_, rank) => rank).filter(
      (rank) => rank <= below.length && count - rank <= above.length,
    );
    const owns = (rank: number) => Math.min(rank, ownBelow) + Math.min(count - rank, ownAbove);
    const best = (some: readonly number[]) =>
      some.filter((rank) => owns(rank) >= Math.max(...some.map(owns)) - spare);
    const preferred = best(ranks);
    // Where all the teacher's stand on one side, one of another kind stands on the other.
    const fitting = isBoundToEnd(preferred, count)
      ? best(ranks.filter((rank) => rank > 0 && rank < count))
      : preferred;
    if (fitting.length === 0) continue;
    const rank = fitting[drawIndex(fitting.length, random)] as number;
    return [...below.slice(0, rank), ...above.slice(0, count - rank)];
  }
  return [];
}

/**
 * "Two euros", of which only larger sums can be proved wrong, would always be the smallest option: whoever takes the smallest
 * number would be right without reading. One wrong value alone is for kinds that show no others beside it.
 */
function isBoundToEnd(ranks: readonly number[], count: number): boolean {
  return count > 1 && ranks.length === 1 && (ranks[0] === 0 || ranks[0] === count);
}
