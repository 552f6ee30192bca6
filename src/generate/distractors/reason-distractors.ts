import type { Locale } from "../../locale/locale.ts";
import type { Fact, Slot } from "../../model/article.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import type { Answer } from "../options.ts";
import { type Passage, sentenceOf } from "../passage.ts";
import { asSentence } from "../statement-of.ts";
import { type Asked, frameOf, isFalseValue, shared } from "./falsity.ts";
import { isTwin, overlaps } from "./sameness.ts";
import { slotDistractors } from "./slot-distractors.ts";

/** A reason that a fact gives, and what decides whether it may stand beside others: worked out once. */
export interface Reason {
  readonly fact: Fact;
  readonly slot: Slot;
  /** Its form: whether a clause or a noun, by the conjunction before it or at its head. */
  readonly form: string;
  /** Whether no word in it points to something outside it. */
  readonly isWhole: boolean;
}

/** Every reason of an article. */
export function reasonsOf({ article, locale }: Passage): readonly Reason[] {
  return article.facts.flatMap((fact) =>
    fact.slots
      .filter(({ sort }) => sort === "why")
      .map((slot): Reason => {
        const folded = fold(slot.answer);
        const isWhole = !locale.reading.unresolved.some((word) => findWords(folded, word).length > 0);
        return { fact, slot, form: formOf(fact, slot, locale), isWhole };
      }),
  );
}

/**
 * Wrong reasons, each proved wrong: the teacher's, and those that the text gives for something else. The latter hang on other
 * facts, whose mending may then move this question (what a seed promises, 2): so they are for where the teacher's will not do.
 */
export function reasonDistractors(
  asked: Asked,
  reasons: readonly Reason[],
  wanted: number,
  streams: Streams,
): { readonly own: readonly Answer[]; readonly others: readonly Answer[] } {
  const { passage, fact, slot } = asked;
  const { locale, words } = passage;
  // "Two fires burned" is a reason and no number: four fires would be no other reason.
  const { value: _, ...rest } = slot;
  // Of two only there are no two-by-two designs, which stand whole or not at all.
  const most = wanted < 3 ? wanted : mostOwn;
  const own = slotDistractors({ ...asked, slot: rest }, slot.answer, most, streams);
  const form = formOf(fact, slot, locale);
  const others = drawSome(
    reasons,
    mostDrawn,
    (one) => `${one.fact.id} ${one.slot.id}`,
    streams("others", fact.id, slot.id),
  ).filter(
    (other) =>
      other.fact.id !== fact.id &&
      other.form === form &&
      other.isWhole &&
      !isTwin(other.slot.answer, slot.answer, locale) &&
      !overlaps(other.slot.answer, slot.answer, locale) &&
      isReasonOfOther(other, asked),
  );
  return {
    own: own.map(({ text, rationale }) => ({ text, rationale, right: false })),
    others: others.map((other) => ({
      text: other.slot.answer,
      rationale: words.rationales.reasonOfOther(
        asSentence(other.fact.sentence, locale),
        other.slot.evidence[0].paragraph,
      ),
      right: false,
    })),
  };
}

/** Of the teacher's not more are looked at (our own figure). */
const mostOwn = 5;

/** Of more reasons than these not all are tried (our own figure). */
const mostDrawn = 32;

/**
 * Whether the text gives the reason for its own matter alone: in no sentence that tells of this one, and for nothing that may be
 * the same ("they played in the library", "they had to leave the library"), nor in words that may mean the right one.
 */
function isReasonOfOther({ fact, slot }: Reason, asked: Asked): boolean {
  const { passage } = asked;
  const [answer, own] = [slot.answer, asked.slot.answer].map((text) => contentWords(text, passage.locale));
  if (areNear(frameOf(passage, fact, slot), asked.frame) || areNear(answer, own)) return false;
  return slot.evidence.every((place) => {
    const sentence = sentenceOf(passage, place);
    return sentence !== undefined && isFalseValue(slot.answer, sentence, asked);
  });
}

/** Whether half of the words of one are the other's too (our own figure). Unknown is yes. */
function areNear(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return shared(a, b) >= Math.min(a.size, b.size) / 2;
}

/** A clause behind "because" is none behind "because of". */
function formOf(fact: Fact, slot: Slot, { reading }: Locale): string {
  const before = foldText(fact.sentence.slice(0, slot.start));
  const answer = foldText(slot.answer);
  const forms = ["noun", "clause"] as const;
  const lead = forms.find((form) => reading.causes[form].some((cause) => before.endsWith(` ${cause} `)));
  const head = forms.find((form) => reading.causes[form].some((cause) => answer.startsWith(`${cause} `)));
  return `${lead} ${head}`;
}
