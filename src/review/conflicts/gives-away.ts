import { shared } from "../../generate/distractors/falsity.ts";
import type { Passage } from "../../generate/passage.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords } from "../../read/text/match.ts";
import type { Ask, Shown } from "./exposure.ts";

/** Whether a text of one item says a key of another beside words of its question (item-quality, 9). */
export function givesAway(text: Shown, ask: Ask, key: string): boolean {
  const enough = Math.min(sharedWords, Math.ceil(ask.words.size / 2));
  return shared(text.words, ask.words) >= enough && findWords(text.folded, key).length > 0;
}

/** One word in common with a stem is chance in an article on one subject; two are a hint (our own figure). */
const sharedWords = 2;

/**
 * Whether the stem of one item says of a wrong answer of another what its question is about, so that the answer can be
 * struck out: "When did Goita become interim president?" beside "Which interim president was removed? … Goita …". Words
 * of the answer itself count for nothing, and a third of the question must be said: every stem names somebody.
 */
export function rulesOut(stem: Shown, ask: Ask, wrong: string, { locale }: Passage): boolean {
  if (!stem.isStem || findWords(stem.folded, wrong).length === 0) return false;
  const own = contentWords(wrong, locale);
  const about = [...ask.words].filter((word) => !own.has(word));
  const said = about.filter((word) => stem.words.has(word)).length;
  return said >= Math.max(sharedWords, Math.ceil(about.length / 3));
}
