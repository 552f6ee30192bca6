import type { Fact, Slot } from "../../model/article.ts";
import { findWords, fold } from "../../read/text/match.ts";
import { boundOf, boundWithin } from "../bound-of.ts";
import type { Passage } from "../passage.ts";

/**
 * "More than 100,000" makes 150,000 true as well: where fact or text has such a bound, the stem must ask for the bound
 * itself ("More than how many …?"), and it must not stand in the answer (item-quality, wrong answers).
 */
export function boundLeftOut(
  passage: Passage,
  fact: Fact,
  slot: Slot,
  stem: string,
): { reason: string; remedy: string } | undefined {
  if (slot.value?.type !== "quantity") return undefined;
  const { bounds } = passage.locale.reading;
  const inside = boundWithin(passage, slot);
  if (inside === "above" || inside === "below") {
    return {
      reason: `The answer "${slot.answer}" is a bound: a smaller or larger number could be right as well.`,
      remedy: "Leave the words that make it a bound outside the brackets: More than [100,000] people …",
    };
  }
  const bound = boundOf(passage, fact, slot);
  if (bound === undefined || bound === "about") return undefined;
  const folded = fold(stem);
  if (bounds[bound].some((words) => findWords(folded, words).length > 0)) return undefined;
  return {
    reason: `The text gives "${slot.answer}" as a bound, and the question does not say so: other numbers could be right as well.`,
    remedy:
      'Ask for the bound itself: "More than how many …?", or write it into the fact: More than [100,000] people …',
  };
}
