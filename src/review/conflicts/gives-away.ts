import { shared } from "../../generate/distractors/falsity.ts";
import type { Passage } from "../../generate/passage.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, foldText } from "../../read/text/match.ts";
import { valueIn, wordsOf } from "../texts.ts";
import type { Ask } from "./asks.ts";
import { haveOneInCommon } from "./sentences-at.ts";
import type { Shown } from "./shown.ts";

/**
 * Whether a text of one item says a key of another beside words of its question (item-quality, 9): one is enough where the
 * text comes from the sentence that proves the other.
 */
export function givesAway(text: Shown, ask: Ask, key: string, passage: Passage): boolean {
  // Of what is not on paper an option, which may be wrong, says nothing.
  if (ask.isBehind && !text.isSaid) return false;
  const usual = ask.enough ?? Math.min(sharedWords, Math.ceil(ask.words.size / 2));
  const here = text.isClaim && ask.isWhose ? 0 : 1;
  const enough = isOfIts(text, ask) && tells(key, passage) ? Math.min(usual, here) : usual;
  if (shared(text.words, ask.words) < enough) return false;
  return findWords(text.folded, key).length > 0 || saysInOtherForm(text, key, passage);
}

/** One word in common with a stem is chance in an article on one subject; two are a hint (our own figure). */
const sharedWords = 2;

/** A name or a phrase is not said by chance; "two" is. */
function tells(key: string, { locale, nameFor }: Passage): boolean {
  const folded = foldText(key);
  if (nameFor.has(folded) || folded.includes(" ")) return true;
  return folded.length >= fewestLetters && valueIn(key, locale) === undefined;
}

function isOfIts(text: Shown, ask: Ask): boolean {
  return text.isSaid && haveOneInCommon(text.sentences, ask.sentences);
}

/** "Hogarth painted the riots" says "a painting". Names and figures have one form. */
function saysInOtherForm(text: Shown, key: string, passage: Passage): boolean {
  const words = stemsOf(key, passage);
  return words.length > 0 && text.isSaid && words.every((word) => text.words.has(word));
}

/** The content words of a key that can stand in other forms; none of a name, a figure, or a word too short to tell. */
export function stemsOf(key: string, { locale, nameFor }: Passage): readonly string[] {
  if (/\p{N}/u.test(key) || nameFor.has(foldText(key))) return [];
  const words = [...wordsOf(key, locale)];
  return words.some((word) => word.length >= fewestLetters) ? words : [];
}

const fewestLetters = 4;

/**
 * Whether a text says half of a long answer, of the sentence that proves it: "three leap days are left out in every 400
 * years" beside "Which two changes did the order ask for?"
 */
export function tellsHalf(text: Shown, ask: Ask, { locale }: Passage): boolean {
  if (!isOfIts(text, ask)) return false;
  return ask.keys.some((key) => {
    const words = wordsOf(key, locale);
    return words.size >= longKey && shared(text.words, words) >= words.size / 2;
  });
}

/** Whether a text calls that a claim of which it is asked whether it is one: half of its words say what is meant. */
export function tellsWhose(text: Shown, ask: Ask): boolean {
  if (!text.isClaim || ask.isWhose === undefined || ask.keys.length > 0) return false;
  return shared(text.words, ask.words) >= Math.max(sharedWords, ask.words.size / 2);
}

/** Content words of an answer that is more than a name or a date (our own figure). */
const longKey = 4;

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
