import type { Locale } from "../../locale/locale.ts";
import { findWords, fold } from "../../read/text/match.ts";

/** 1 for a text that hedges ("may"), −1 for one that sweeps ("always"), 0 for others (item-quality, 16). */
export function swayOf(text: string, { review }: Locale): number {
  const folded = fold(text);
  const holds = (words: readonly string[]) => words.some((word) => findWords(folded, word).length > 0);
  return Number(holds(review.hedges)) - Number(holds(review.absolutes));
}
