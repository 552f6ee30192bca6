import type { Fact, Slot } from "../../model/article.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { fewestDistractors } from "../kind.ts";
import { type Passage, sentenceOf } from "../passage.ts";
import { asSentence } from "../statement-of.ts";
import type { Distractor } from "./candidate.ts";
import { type Asked, isFalseValue } from "./falsity.ts";
import { isTwin, overlaps } from "./sameness.ts";
import { slotDistractors } from "./slot-distractors.ts";

/** A slot with its fact. */
export interface Answered {
  readonly fact: Fact;
  readonly slot: Slot;
}

/**
 * Wrong reasons, each proved wrong: the teacher's; only where these are too few, reasons that the text gives for something
 * else. Those hang on other facts, whose mending may then move this question (what a seed promises, 2): without them there
 * would be none.
 */
export function reasonDistractors(
  asked: Asked,
  reasons: readonly Answered[],
  wanted: number,
  streams: Streams,
): readonly Distractor[] {
  const { passage, fact, slot } = asked;
  // "Two fires burned" is a reason and no number: four fires would be no other reason.
  const { value: _, ...words } = slot;
  const chosen = [...slotDistractors({ ...asked, slot: words }, slot.answer, wanted, streams)];
  if (chosen.length >= fewestDistractors) return chosen;
  const drawn = drawSome(
    reasons,
    256,
    (one) => `${one.fact.id} ${one.slot.id}`,
    streams("others", fact.id, slot.id),
  );
  for (const other of drawn) {
    if (chosen.length >= wanted) break;
    const { answer } = other.slot;
    if (other.fact.id === fact.id || !fitsAs(other, asked) || !isReasonOfOther(other, asked)) continue;
    if (
      [slot.answer, ...chosen.map(({ text }) => text)].some(
        (text) => isTwin(text, answer, passage.locale) || overlaps(text, answer, passage.locale),
      )
    )
      continue;
    const [{ paragraph }] = other.slot.evidence;
    chosen.push({
      text: answer,
      rationale: passage.locale.rationales.reasonOfOther(asSentence(other.fact.sentence), paragraph),
    });
  }
  return chosen;
}

/** Whether the text gives the reason for its own matter alone: in no sentence that tells of this one. */
function isReasonOfOther({ slot }: Answered, asked: Asked): boolean {
  return slot.evidence.every((place) => {
    const sentence = sentenceOf(asked.passage, place);
    return sentence !== undefined && isFalseValue(slot.answer, sentence, asked);
  });
}

/** Whether it can stand in the same place: behind a word of the same form, and without a pronoun that points elsewhere. */
function fitsAs(other: Answered, { passage, fact, slot }: Asked): boolean {
  const folded = fold(other.slot.answer);
  const { unresolved } = passage.locale.reading;
  if (unresolved.some((word) => findWords(folded, word).length > 0)) return false;
  return opening({ fact, slot }, passage) === opening(other, passage);
}

/** What leads in a reason: a conjunction before it or at its head, which says whether a clause or a noun follows. */
function opening({ fact, slot }: Answered, { locale }: Passage): string {
  const before = foldText(fact.sentence.slice(0, slot.start));
  const answer = foldText(slot.answer);
  const forms = ["noun", "clause"] as const;
  const lead = forms.find((form) =>
    locale.reading.causes[form].some((cause) => before.endsWith(` ${cause} `)),
  );
  const head = forms.find((form) =>
    locale.reading.causes[form].some((cause) => answer.startsWith(`${cause} `)),
  );
  return `${lead} ${head}`;
}
