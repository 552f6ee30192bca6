import type { Fact, Slot } from "../model/article.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { boundOf } from "./bound-of.ts";
import { askedOf } from "./distractors/falsity.ts";
import { slotDistractors } from "./distractors/slot-distractors.ts";
import { swapInSentence } from "./distractors/swap-in-sentence.ts";
import { type FalseSentence, isNegated, isPlausible } from "./false-sentence.ts";
import type { Passage } from "./passage.ts";
import { completion } from "./stem.ts";

/**
 * A fact's sentence with one answer swapped for one that is proved wrong: the text does not say it. It need not contradict it
 * either, so that more can be swapped than where a statement shall be false ("Mali acquires fuel" beside weapons).
 */
export function unsaidSentenceOf(passage: Passage, fact: Fact, streams: Streams): FalseSentence | undefined {
  // "It had not failed in eleven years" says so of eight years as well.
  if (isNegated(fact, passage)) return undefined;
  for (const slot of orderByName(fact.slots, ({ id }) => id, streams("slot", fact.id))) {
    if (isBound(slot, fact, passage)) continue;
    const asked = askedOf(passage, fact, slot, completion(fact, slot, passage.locale));
    const wrong = slotDistractors(
      asked,
      slot.answer,
      slot.value === undefined ? mostWords : mostValues,
      streams,
    ).filter((one) => isPlausible(one, asked));
    for (const { text } of orderByName(wrong, ({ text }) => text, streams("swap", fact.id, slot.id))) {
      const sentence = swapInSentence(text, asked);
      if (sentence !== undefined && isAsLong(sentence, fact.sentence)) return { sentence, slot, wrong: text };
    }
  }
  return undefined;
}

/** To draw from (our own figures). */
const mostWords = 4;
const mostValues = 2;

/** "More than 100,000" says so of 80,000 as well, and "about eleven" nearly so of twelve. */
function isBound(slot: Slot, fact: Fact, passage: Passage): boolean {
  return slot.value !== undefined && boundOf(passage, fact, slot) !== undefined;
}

/** What is not said shall be no longer than what is (our own figure). */
function isAsLong(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= b.length / 5;
}
