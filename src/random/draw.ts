import type { Random } from "./random.ts";

/** A whole number from 0 to `below` - 1, uniform. `below` is at least 1. */
export function drawIndex(below: number, random: Random): number {
  return Math.floor(random() * below);
}

/** A new array in an order drawn uniformly from all orders (Fisher and Yates; Knuth, TAOCP 3.4.2, algorithm P). */
export function shuffle<T>(values: readonly T[], random: Random): T[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = drawIndex(last + 1, random);
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/**
 * The values in an order drawn under names of their own: each value's place depends on its name alone, so that adding or
 * removing one leaves the others in the order they had (what a seed promises, 2). Uniform over all orders.
 */
export function orderByDraw<T>(values: readonly T[], draw: (value: T) => Random): T[] {
  return values
    .map((value) => ({ value, place: draw(value)() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
