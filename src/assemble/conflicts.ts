import { type Exposure, givesAway } from "../review/giveaway.ts";

export { type Exposure, exposureOf } from "../review/giveaway.ts";

/**
 * Whether two items must not stand in one quiz: they ask the same annotation, or one gives the other away, its texts saying
 * the other's key beside words of the other's stem (item-quality, 9).
 */
export function areInConflict(a: Exposure, b: Exposure): boolean {
  for (const source of a.sources) if (b.sources.has(source)) return true;
  return givesAway(a, b) || givesAway(b, a);
}
