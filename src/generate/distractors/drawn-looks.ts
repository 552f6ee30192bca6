import type { Locale } from "../../locale/locale.ts";
import { drawIndex } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";
import { findWords, fold } from "../../read/text/match.ts";
import { isTwin, overlaps } from "./sameness.ts";

/**
 * Of wrong answers those are taken beside which the right one looks as drawn: at a drawn rank of length, then of the length of
 * its words, of likeness to the others, and of hedging, each uniform over the ranks that can still be had; then those that
 * come first. Whoever writes wrong answers has habits (one very short, three that are like each other); a bot that learns
 * them finds the key unread (item-quality 14, 16 to 18).
 */
export function besideDrawnLooks<One extends { readonly text: string }>(
  key: string,
  candidates: readonly One[],
  wanted: number,
  locale: Locale,
  random: Random,
): readonly One[] {
  const some = candidates.slice(0, mostTried);
  const apart = some.map((a) =>
    some.map(({ text }) => !isTwin(a.text, text, locale) && !overlaps(a.text, text, locale)),
  );
  let left = largestSets(some.length, wanted, (a, b) => apart[a]?.[b] === true);
  // Most teachers write three: then there is nothing to choose.
  const figures = left.length < 2 ? [] : figuresOf([key, ...some.map(({ text }) => text)], locale);
  for (const figure of figures) {
    const byRank = new Map<number, (readonly number[])[]>();
    for (const set of left) {
      const shown = [0, ...set.map((one) => one + 1)];
      const rank = rankOfFirst(shown.map((one) => figure(one, shown)));
      byRank.set(rank, [...(byRank.get(rank) ?? []), set]);
    }
    const ranks = [...byRank.keys()].sort((a, b) => a - b);
    left = byRank.get(ranks[drawIndex(Math.max(1, ranks.length), random)] ?? 0) ?? left;
  }
  return left[0]?.map((one) => some[one] as One) ?? [];
}

/** More are not looked at: all sets of three out of a dozen are 220. */
const mostTried = 12;

/** Every set of the size wanted, or of the largest there is, of which any two go together; in order. */
function largestSets(
  count: number,
  wanted: number,
  fits: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  for (let size = Math.min(count, wanted); size > 0; size -= 1) {
    const sets = setsOf(count, size, fits);
    if (sets.length > 0) return sets;
  }
  return [];
}

/** Every set of this size, in order, of which any two go together. */
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

/** What one of the shown texts looks like beside the others. */
type Figure = (text: number, shown: readonly number[]) => number;

/** Its length, that of its words, how like the others it is, and whether it hedges or sweeps. */
function figuresOf(texts: readonly string[], { review }: Locale): readonly Figure[] {
  const alike = texts.map((a) => texts.map((b) => likeness(a, b)));
  const loaded = texts.map((text) => {
    const folded = fold(text);
    const holds = (words: readonly string[]) => words.some((word) => findWords(folded, word).length > 0);
    return Number(holds(review.hedges)) - Number(holds(review.absolutes));
  });
  const perWord = texts.map((text) => text.length / text.split(/\s+/u).length);
  return [
    (text) => (texts[text] as string).length,
    (text) => perWord[text] as number,
    (text, shown) =>
      shown.reduce((sum, other) => sum + (other === text ? 0 : (alike[text]?.[other] as number)), 0),
    (text) => loaded[text] as number,
  ];
}

/** Where the first figure stands among all, 0 the lowest and 1 the highest. */
function rankOfFirst([own = 0, ...rest]: readonly number[]): number {
  const lower = rest.filter((one) => one < own - 1e-9).length;
  const equal = rest.filter((one) => Math.abs(one - own) <= 1e-9).length;
  return rest.length === 0 ? 0 : (lower + equal / 2) / rest.length;
}

/** How like two texts look: the part of their pairs of letters that they share (Dice's measure). */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const size = a.length + b.length - 2;
  if (size <= 0) return 0;
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  return (2 * common) / size;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const small = text.toLowerCase();
  for (let at = 0; at + 1 < small.length; at += 1) {
    const pair = small.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
