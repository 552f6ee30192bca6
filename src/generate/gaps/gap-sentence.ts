import type { Fact, Slot } from "../../model/article.ts";
import type { Passage } from "../passage.ts";
import { asOwners, completion, gap } from "../stem.ts";

/** A fact's sentence parted at the gap of a slot; a claim is its owner's (item-quality, 11). */
export interface GapSentence {
  readonly before: string;
  readonly after: string;
}

export function gapSentence(passage: Passage, fact: Fact, slot: Slot): GapSentence {
  const whole = asOwners(completion(fact, slot, passage.locale), passage, fact);
  // Whose claim it is may stand behind it.
  const at = whole.lastIndexOf(gap + fact.sentence.slice(slot.end).replace(/\.$/u, ""));
  return { before: whole.slice(0, at), after: whole.slice(at + gap.length) };
}
