import type { Slot } from "../../model/article.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { scanValues } from "../../read/values/scan-values.ts";
import { askedOf, isFalseValue, shared } from "../distractors/falsity.ts";
import { phraseDistractors } from "../distractors/phrase-distractors.ts";
import { isTwin, overlaps } from "../distractors/sameness.ts";
import { slotDistractors } from "../distractors/slot-distractors.ts";
import type { Answer } from "../options.ts";
import { type Passage, sentenceOf } from "../passage.ts";
import { asSentence } from "../statement-of.ts";
import { tellingOf } from "../stems/english/telling.ts";
import type { CauseAndEffect } from "./cause-and-effect.ts";

/** A wrong result, and the annotation that gives it, where it is another's. */
export interface WrongResult extends Answer {
  readonly source?: string;
}

/**
 * Wrong results, each proved wrong: the right one with both of its names or numbers varied; else what the text explains by
 * another cause. What the text merely denies is nothing that comes of anything. These hang on other annotations, and so does
 * the question then: it goes with them, and stands beside none of theirs.
 */
export function resultDistractors(
  passage: Passage,
  own: CauseAndEffect,
  all: readonly CauseAndEffect[],
  wanted: number,
  streams: Streams,
): readonly WrongResult[] {
  const { locale } = passage;
  const varied = wanted < 3 ? [] : variedResults(passage, own, streams);
  if (varied.length > 0) return varied;
  const chosen: WrongResult[] = [];
  const take = (answer: WrongResult) => {
    const texts = [own.effect, ...chosen.map(({ text }) => text)];
    if (chosen.length >= wanted) return;
    if (texts.some((text) => isTwin(text, answer.text, locale) || overlaps(text, answer.text, locale)))
      return;
    if (texts.some((text) => areNear(text, answer.text, passage))) return;
    if (texts.some((text) => !isLikeInLength(text, answer.text))) return;
    if (!isToldAlike(own.effect, answer.text, passage)) return;
    chosen.push(answer);
  };
  const nameOf = ({ fact, slot }: CauseAndEffect) => `${fact.id} ${slot.id}`;
  // The question names one owner: what another claims is not for it.
  for (const other of drawSome(all, mostDrawn, nameOf, streams("others", own.fact.id, own.slot.id)))
    if ((other.fact.by ?? own.fact.by) === own.fact.by && isResultOfOther(other, own, all, passage))
      take(asOther(other, passage));
  return chosen;
}

/** "A war began" has no present result: where the tense is known, it says nothing about the key. */
function isToldAlike(a: string, b: string, passage: Passage): boolean {
  if (passage.locale.language !== "en") return true;
  const [first, second] = [a, b].map((text) => tellingOf(asSentence(text, passage.locale), passage)?.isPast);
  return first === undefined || second === undefined || first === second;
}

/** The result taken for an answer of its own; one with a date or number would need an order among the varied ones. */
function variedResults(passage: Passage, { fact, slot, effect }: CauseAndEffect, streams: Streams): Answer[] {
  if (scanValues(effect, passage.locale).length > 0) return [];
  const start = fact.sentence.indexOf(effect);
  const { name: _, value: __, question: ___, ...rest } = slot;
  const whole: Slot = {
    ...rest,
    id: `${slot.id}-result`,
    sort: "what",
    start,
    end: start + effect.length,
    answer: effect,
    not: [],
  };
  const asked = askedOf(passage, fact, whole, fact.sentence);
  const made = phraseDistractors(asked, streams, (part) =>
    slotDistractors(part, part.slot.answer, mostForPart, streams),
  );
  return made.map(({ text, rationale }) => ({
    text: asSentence(text, passage.locale),
    rationale,
    right: false,
  }));
}

/** Wrong answers to one part: one is needed, a few more are there to choose from. */
const mostForPart = 4;

/** Of more than these not all are tried (our own figure). */
const mostDrawn = 32;

function asOther({ fact, slot, effect }: CauseAndEffect, { locale, words }: Passage): WrongResult {
  const rationale = words.results.resultOfOther(
    asSentence(fact.sentence, locale),
    slot.evidence[0].paragraph,
  );
  return { text: asSentence(effect, locale), rationale, right: false, source: fact.id };
}

/**
 * Whether the text explains a result by its own cause alone: no sentence tells of it beside this one's cause, and no chain
 * leads to it ("The snow closed the school. As the school was closed, the children stayed at home").
 */
function isResultOfOther(
  other: CauseAndEffect,
  own: CauseAndEffect,
  all: readonly CauseAndEffect[],
  passage: Passage,
): boolean {
  if (other.fact.id === own.fact.id) return false;
  const asked = askedOf(passage, other.fact, other.slot, other.fact.sentence);
  const isApart = own.slot.evidence.every((place) => {
    const sentence = sentenceOf(passage, place);
    return sentence !== undefined && isFalseValue(own.cause, sentence, asked);
  });
  return (
    isApart && !areNear(own.cause, other.cause, passage) && !followsFrom(own, other, all, passage, new Set())
  );
}

function followsFrom(
  first: CauseAndEffect,
  last: CauseAndEffect,
  all: readonly CauseAndEffect[],
  passage: Passage,
  seen: Set<CauseAndEffect>,
): boolean {
  seen.add(first);
  return all.some(
    (next) =>
      !seen.has(next) &&
      areNear(first.effect, next.cause, passage) &&
      (next === last || followsFrom(next, last, all, passage, seen)),
  );
}

/** Beside a result, another must not stand out by its length. Of the longest to the shortest (our own figure). */
function isLikeInLength(a: string, b: string): boolean {
  const [longer, shorter] = [a.length, b.length].sort((one, other) => other - one) as [number, number];
  return longer <= mostRatio * shorter;
}

const mostRatio = 2;

/** Whether most content words of one text are the other's too: then they may mean the same. Unknown is yes. */
function areNear(a: string, b: string, { locale }: Passage): boolean {
  const [first, second] = [contentWords(a, locale), contentWords(b, locale)];
  return shared(first, second) >= mostShared * Math.min(first.size, second.size);
}

/** Our own figure. */
const mostShared = 0.5;
