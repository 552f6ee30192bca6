import type { Locale } from "../locale/locale.ts";
import type { Fact } from "../model/article.ts";
import type { Passage } from "./passage.ts";
import { asOwners } from "./stem.ts";

/** A fact, or another sentence in its place, as a statement to judge: a claim as its owner's (item-quality, 11). */
export function statementOf(passage: Passage, fact: Fact, sentence = fact.sentence): string {
  return asOwners(asSentence(sentence, passage.locale), passage, fact);
}

/** Whether a fact's statement says, beside the fact itself, whose claim it is. */
export function namesOwner(statement: string, fact: Fact, { locale }: Passage): boolean {
  return statement !== asSentence(fact.sentence, locale);
}

/** Why an answer is right, in the key: a fact, or a sentence like it, and the paragraph that says so. */
export function whyRight({ words, locale }: Passage, sentence: string, paragraph: string): string {
  return words.rationales.right(asSentence(sentence, locale), paragraph);
}

/** With a capital at its head and a full stop at its end: a fact may be written without. */
export function asSentence(text: string, { fullStop }: Locale): string {
  const [first = ""] = text;
  const closed = /[.!?…。！？؟]["'“”’»«」]?$/u.test(text) ? text : `${text}${fullStop}`;
  return first.toUpperCase() + closed.slice(first.length);
}
