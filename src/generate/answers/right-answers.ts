import { allNames } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { shared } from "../distractors/falsity.ts";
import { isTwin, overlaps, valuesOverlap } from "../distractors/sameness.ts";
import { type Passage, sentenceOf } from "../passage.ts";
import { whyRight } from "../statement-of.ts";
import type { Place } from "./same-frame.ts";

/** One of several right answers, with where the text gives it. */
export interface RightAnswer {
  readonly text: string;
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The right answers to slots that ask the same, each one another thing than those before: the answers, and each `also:` that
 * the text gives in the same sentence in a place of its own. An `also:` that is another word for the answer stands nowhere
 * there, or is listed as its name.
 */
export function rightAnswers(places: readonly Place[], passage: Passage): readonly RightAnswer[] {
  const chosen: RightAnswer[] = [];
  for (const { fact, slot } of places) {
    for (const text of [slot.answer, ...slot.also]) {
      if (chosen.some((other) => !areDifferent(other.text, text, passage))) continue;
      const evidence = text === slot.answer ? slot.evidence : placesBeside(text, slot.evidence, passage);
      if (evidence.length === 0) continue;
      const sentence = `${fact.sentence.slice(0, slot.start)}${text}${fact.sentence.slice(slot.end)}`;
      const rationale = whyRight(passage, sentence, (evidence[0] as Evidence).paragraph);
      chosen.push({ text, rationale, evidence });
    }
  }
  return chosen;
}

/** Whether two answers are two things: no other names, none within the other, none the other's role. */
function areDifferent(a: string, b: string, passage: Passage): boolean {
  const { locale, nameFor } = passage;
  if (isTwin(a, b, locale) || overlaps(a, b, locale)) return false;
  const [first, second] = [nameFor.get(foldText(a)), nameFor.get(foldText(b))];
  if (first !== undefined && second !== undefined) return first.id !== second.id;
  const [x, y] = [parseValue(a, locale), parseValue(b, locale)];
  if (x !== undefined && y !== undefined && x.type === y.type) return !valuesOverlap(x, y);
  return [
    [first, b],
    [second, a],
  ].every(([name, text]) => {
    if (name === undefined || typeof name === "string" || typeof text !== "string") return true;
    const words = contentWords(text, locale);
    return [name.role ?? "", ...allNames(name)].every(
      (one) => shared(words, contentWords(one, locale)) === 0,
    );
  });
}

/** Where the words stand in a sentence of the evidence, beside what is proved there. */
function placesBeside(text: string, evidence: readonly Evidence[], passage: Passage): readonly Evidence[] {
  return evidence.flatMap((place) => {
    const sentence = sentenceOf(passage, place);
    if (sentence === undefined) return [];
    return findWords(fold(sentence.text), text)
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
      .filter(({ start, end }) => end <= place.start || start >= place.end)
      .slice(0, 1)
      .map(({ start, end }) => ({
        paragraph: sentence.paragraph,
        start,
        end,
        text: sentence.text.slice(start - sentence.start, end - sentence.start),
      }));
  });
}
