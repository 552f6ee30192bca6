import type { Item } from "../../model/item.ts";
import type { Loss } from "../../model/output.ts";

/** Where a platform counts by itself: what a question is worth there, if that is not what it was worth. */
export function pointsLoss({ id, points }: Item, scored: number): Loss[] {
  return points === scored
    ? []
    : [{ item: id, what: `a question of ${points} points`, instead: `one of ${scored}` }];
}
