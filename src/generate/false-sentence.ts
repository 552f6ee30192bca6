import type { Fact, Slot } from "../model/article.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { findWords, fold, foldText } from "../read/text/match.ts";
import { boundOf } from "./bound-of.ts";
import type { Distractor } from "./distractors/candidate.ts";
import { type Asked, askedOf } from "./distractors/falsity.ts";
import { isGoingOn } from "./distractors/going-on.ts";
import { asksForValue, slotDistractors } from "./distractors/slot-distractors.ts";
import { swapInSentence } from "./distractors/swap-in-sentence.ts";
import { lastWord } from "./last-word.ts";
import type { Passage } from "./passage.ts";
import { completion } from "./stem.ts";

/** A fact's sentence with one answer swapped for another that the text contradicts. */
export interface FalseSentence {
  readonly sentence: string;
  readonly slot: Slot;
  /** What stands in the answer's place. */
  readonly wrong: string;
}

/**
 * A false sentence from a fact, one slot of it swapped; the slot is drawn from those that can be, and so is the wrong answer.
 */
export function falseSentenceOf(passage: Passage, fact: Fact, streams: Streams): FalseSentence | undefined {
  const slots = orderByName(fact.slots, ({ id }) => id, streams("slot", fact.id));
  for (const slot of slots) {
    if (!isContradicted(slot, fact, passage)) continue;
    const asked = askedOf(passage, fact, slot, completion(fact, slot, passage.locale));
    for (const wrong of wrongAnswers(asked, streams)) {
      const sentence = swapInSentence(wrong, asked);
      if (sentence !== undefined) return { sentence, slot, wrong };
    }
  }
  return undefined;
}

/** Wrong answers in a drawn order. */
function wrongAnswers(asked: Asked, streams: Streams): readonly string[] {
  const { slot, fact } = asked;
  const found = (most: number) =>
    slotDistractors(asked, slot.answer, most, streams).filter((one) => isPlausible(one, asked));
  // The nearest number will do: a far one is seen to be false without the text.
  const counts = asksForValue(slot) ? [1, mostValues] : [mostNames];
  const wrong = counts.map(found).find((some) => some.length > 0) ?? [];
  return orderByName(
    wrong.map(({ text }) => text),
    (text) => text,
    streams("swap", fact.id, slot.id),
  );
}

/** To draw from (our own figures): of names the teacher's own may be none that the text has. */
const mostNames = 8;
const mostValues = 3;

/**
 * Whether the text contradicts a sentence with another answer, rather than leave it open: it gives one person, place, date,
 * number or reason. What else somebody had or did, whom else he talked to, and how, may be true beside what the text says;
 * so may another day of what happens each week, and a number within a bound.
 */
function isContradicted(slot: Slot, fact: Fact, passage: Passage): boolean {
  const { locale } = passage;
  // Several right answers: a further one may be right as well.
  if (slot.also.length > 0 && slot.value === undefined) return false;
  // "It had not failed in eleven years" makes eight years true as well; why it did not is another matter.
  if (slot.sort !== "why" && isNegated(fact, passage)) return false;
  switch (slot.sort) {
    case "when":
      // "At 7:20 p.m. the fires were burning": so they may have been at 8.
      return slot.value !== undefined && !isGoingOn(fact, locale);
    case "how many": {
      const bound = boundOf(passage, fact, slot);
      return slot.value !== undefined && (bound === undefined || bound === "about");
    }
    case "where":
      return slot.name === undefined || !isAgent(slot, fact, passage);
    case "what":
      return slot.name !== undefined;
    case "who":
      return slot.name === undefined || !endsIn(fact.sentence.slice(0, slot.start), locale.reading.company);
    case "why":
      return slot.value === undefined;
    case "how":
      return false;
    default:
      return slot.sort satisfies never;
  }
}

export function isNegated(fact: Fact, { locale }: Passage): boolean {
  const folded = fold(fact.sentence);
  return (
    locale.reading.negations.some((word) => findWords(folded, word).length > 0) || /n't\b/u.test(folded.text)
  );
}

/** A place that does something ("adopted by Japan", "Sweden once had …") need not be the only one that did. */
function isAgent(slot: Slot, fact: Fact, { locale }: Passage): boolean {
  return slot.start === 0 || endsIn(fact.sentence.slice(0, slot.start), locale.reading.agents);
}

function endsIn(before: string, words: readonly string[]): boolean {
  const word = lastWord(before);
  return word !== undefined && words.includes(foldText(word));
}

/** Beside "about eleven" twelve is hardly wrong, and what a report of 2022 tells of was not in 2029. */
export function isPlausible({ value }: Distractor, { passage, fact, slot }: Asked): boolean {
  if (value?.type === "date" && slot.value?.type === "date") {
    const now = Number(passage.article.date?.slice(0, 4) ?? Number.NaN);
    return !((slot.value.year ?? now) <= now && (value.year ?? now) > now);
  }
  if (value?.type !== "quantity" || slot.value?.type !== "quantity") return true;
  if (boundOf(passage, fact, slot) !== "about") return true;
  const [less, more] = [value.amount, slot.value.amount].sort((a, b) => a - b) as [number, number];
  return more >= leastRatio * less;
}

/** The same figure as for wrong options beside such a number (`shift-quantity.ts`). */
const leastRatio = 1.5;
