import type { Evidence } from "../../model/evidence.ts";
import type { ChoiceItem, Proven } from "../../model/item.ts";
import type { Streams } from "../../random/random.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { shared } from "../distractors/falsity.ts";
import { fewestDistractors, type GenerateRequest } from "../kind.ts";
import { optionsOf } from "../options.ts";
import { type Passage, sentenceOf } from "../passage.ts";
import { asSentence, whyRight } from "../statement-of.ts";
import { withReason } from "../with-reason.ts";
import type { CauseAndEffect } from "./cause-and-effect.ts";
import { resultDistractors } from "./result-distractors.ts";
import { resultStem } from "./result-stem.ts";

/** A reason asked backwards: what came of it? */
export function askResult(
  passage: Passage,
  own: CauseAndEffect,
  all: readonly CauseAndEffect[],
  request: GenerateRequest,
  streams: Streams,
): Proven<ChoiceItem> | undefined {
  const { fact, slot } = own;
  if (!own.isAskable) return undefined;
  const place = placeOf(passage, own);
  if (place === undefined) return undefined;
  const wrong = resultDistractors(passage, own, all, request.options - 1, streams);
  if (wrong.length < fewestDistractors) return undefined;
  const why = whyRight(passage, fact.sentence, place.paragraph);
  const answers = [{ text: asSentence(own.effect, passage.locale), rationale: why, right: true }, ...wrong];
  const stem = resultStem(passage, own, answers);
  if (stem === undefined) return undefined;
  const { options, key } = optionsOf(answers);
  return {
    id: `${passage.article.id}.${fact.id}.${slot.id}-result.reason`,
    kind: "reason",
    interaction: "choice",
    process: "infer",
    points: 1,
    stem,
    options,
    arrangement: "shuffled",
    key: key as [string],
    evidence: [place],
    rationale: withReason(why, fact.because),
    sources: [fact.id, ...wrong.flatMap(({ source }) => source ?? [])],
    at: slot.at,
  };
}

/** Where the text says cause and effect: the sentence of the cause, with the one before it where that has the effect. */
function placeOf(passage: Passage, { slot, effect }: CauseAndEffect): Evidence | undefined {
  const wanted = contentWords(effect, passage.locale);
  const [{ paragraph }] = slot.evidence;
  const last = sentenceOf(passage, slot.evidence[0]);
  if (last === undefined) return undefined;
  const before = passage.sentencesOf.get(paragraph)?.[last.index - 1];
  for (const first of [last, ...(before === undefined ? [] : [before])]) {
    const words = first === last ? last.words : new Set([...first.words, ...last.words]);
    if (shared(wanted, words) < leastSaid * wanted.size) continue;
    const text = passage.paragraphs.get(paragraph)?.text.slice(first.start, last.end) ?? "";
    return { paragraph, start: first.start, end: last.end, text };
  }
  return undefined;
}

/** The part of the effect's words that the place must have (our own figure). */
const leastSaid = 0.5;
