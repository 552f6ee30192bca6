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
 * The values in a drawn order in which each one's place depends on its own name alone: adding or removing a value leaves
 * the others in the order they had (what a seed promises, 2). Names differ; equal names keep the order given.
 */
export function orderByName<T>(values: readonly T[], nameOf: (value: T) => string, random: Random): T[] {
  return inPlaces(values, nameOf, placesByName(random));
}

/** The same where the places of names are known. */
export function inPlaces<T>(
  values: readonly T[],
  nameOf: (value: T) => string,
  placeOf: (name: string) => number,
): T[] {
  return values
    .map((value) => ({ value, place: placeOf(nameOf(value)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** The place of a name in such an order, smallest first, for values that are not all at hand at once. */
export function placesByName(random: Random): (name: string) => number {
  const salt = Math.floor(random() * 2 ** 32);
  return (name) => hash(name, salt);
}

/**
 * The first `most` of the values in such an order. Of very many values only a drawn stretch takes part, so that a draw
 * costs the same however many there are.
 */
export function drawSome<T>(
  values: readonly T[],
  most: number,
  nameOf: (value: T) => string,
  random: Random,
): T[] {
  if (values.length <= widestDraw) return orderByName(values, nameOf, random).slice(0, most);
  const start = drawIndex(values.length, random);
  const stretch = Array.from(
    { length: widestDraw },
    (_, step) => values[(start + step) % values.length] as T,
  );
  return orderByName(stretch, nameOf, random).slice(0, most);
}

const widestDraw = 256;

/** 53 bits of a text under a salt (cyrb53, public domain, with MurmurHash3's finalizer). */
function hash(text: string, salt: number): number {
  let a = 0xdeadbeef ^ salt;
  let b = 0x41c6ce57 ^ salt;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (b & 0x1fffff) + (a >>> 0);
}
