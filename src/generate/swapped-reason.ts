import type { Slot } from "../model/article.ts";
import type { FalseSentence } from "./false-sentence.ts";
import type { Passage } from "./passage.ts";
import { asSentence } from "./statement-of.ts";

/** Why a sentence with another answer is wrong: what the text says, and what it does not. */
export function swappedReason({ slot, wrong }: FalseSentence, passage: Passage): string {
  const { rationales } = passage.words;
  const [right, other] = [slot.answer, wrong].map((text) => shown(text, slot, passage)) as [string, string];
  return asSentence(rationales.swapped(right, other, slot.evidence[0].paragraph), passage.words);
}

/** A phrase stands in quotation marks within a reason; a name, a date or a number needs none. */
function shown(text: string, { name, value }: Slot, { locale }: Passage): string {
  return name === undefined && value === undefined
    ? `${locale.quotes.open}${text}${locale.quotes.close}`
    : text;
}
