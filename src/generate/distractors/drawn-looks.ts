import type { Locale } from "../../locale/locale.ts";
import { drawIndex } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";
import { answerSets, rankOfFirst } from "./answer-sets.ts";
import { alikeIn, type Figure, lettersIn, swayIn } from "./look-figures.ts";

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
  let left = answerSets(some, wanted, locale);
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

/** Its length, that of its words, how like the others it is, and whether it hedges or sweeps. */
function figuresOf(texts: readonly string[], locale: Locale): readonly Figure[] {
  const perWord = texts.map((text) => text.length / text.split(/\s+/u).length);
  return [lettersIn(texts), (text) => perWord[text] as number, alikeIn(texts), swayIn(texts, locale)];
}
