import type { Locale } from "../../locale/locale.ts";
import { isTwin, overlaps } from "./sameness.ts";

/**
 * Every set of the size wanted, or of the largest there is, of wrong answers of which any two go together, by their places
 * among the candidates; in order.
 */
export function answerSets(
  candidates: readonly { readonly text: string }[],
  wanted: number,
  locale: Locale,
): readonly (readonly number[])[] {
  const apart = candidates.map((a) =>
    candidates.map(({ text }) => !isTwin(a.text, text, locale) && !overlaps(a.text, text, locale)),
  );
  const fits = (a: number, b: number) => apart[a]?.[b] === true;
  for (let size = Math.min(candidates.length, wanted); size > 0; size -= 1) {
    const sets = setsOf(candidates.length, size, fits);
    if (sets.length > 0) return sets;
  }
  return [];
}

function setsOf(
  count: number,
  size: number,
  fits: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const grow = (set: readonly number[], from: number): number[][] => {
    if (set.length === size) return [[...set]];
    const found: number[][] = [];
    for (let next = from; next < count; next += 1)
      if (set.every((one) => fits(one, next))) found.push(...grow([...set, next], next + 1));
    return found;
  };
  return grow([], 0);
}

/** Where the first figure stands among all, 0 the lowest and 1 the highest. */
export function rankOfFirst([own = 0, ...rest]: readonly number[]): number {
  const lower = rest.filter((one) => one < own - 1e-9).length;
  const equal = rest.filter((one) => Math.abs(one - own) <= 1e-9).length;
  return rest.length === 0 ? 0 : (lower + equal / 2) / rest.length;
}
