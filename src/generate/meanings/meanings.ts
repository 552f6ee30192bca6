import type { Word } from "../../model/article.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { shared } from "../distractors/falsity.ts";
import type { Passage } from "../passage.ts";

/** Whether two meanings cannot be taken for each other: they share no content word. Unknown is no. */
export function areUnlike(a: string, b: string, { locale }: Passage): boolean {
  const [first, second] = [contentWords(a, locale), contentWords(b, locale)];
  return first.size > 0 && second.size > 0 && shared(first, second) === 0;
}

/** Whether two meanings have words of one family, as far as their first letters show: "danger", "dangerous". */
export function beginAlike(a: string, b: string, { locale }: Passage): boolean {
  const heads = (text: string) =>
    new Set(
      [...contentWords(text, locale)].filter((word) => word.length >= 4).map((word) => word.slice(0, 4)),
    );
  return shared(heads(a), heads(b)) > 0;
}

/** Whether a meaning holds the word itself, in any form. */
export function holdsWord(meaning: string, word: Word, { locale }: Passage): boolean {
  return (
    findWords(fold(meaning), word.word).length > 0 ||
    shared(contentWords(meaning, locale), contentWords(word.word, locale)) > 0
  );
}

/**
 * The form of a meaning, by the word it begins with where that says nothing of itself: "to take by force", "a change",
 * "without end". Among others a meaning of another form is odd one out (item-quality, 18).
 * `undefined` where it begins with a word of its own: nothing is known of its form then.
 */
export function formOf(meaning: string, { locale }: Passage): string | undefined {
  const first = firstWord(meaning);
  const { articles, stopWords } = locale.reading;
  return articles.includes(first) ? "article" : stopWords.includes(first) ? first : undefined;
}

/**
 * Whether two meanings say the same sort of thing, as far as their first words show: "people who …", "to …", but of "a person who
 * …" the word behind the article. A machine beside three persons would be silly, whatever it evens out.
 */
export function areOfOneSort(a: string, b: string, passage: Passage): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return formOf(a, passage) === "article" && formOf(b, passage) === "article"
    ? first[1] === second[1]
    : first[0] === second[0];
}

function firstWord(text: string): string {
  return wordsOf(text)[0] ?? "";
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** The listed words whose meaning is unlike the one of a word, and whose meaning does not hold it. */
export function othersOf(word: Word, words: readonly Word[], passage: Passage): readonly Word[] {
  return words.filter(
    (other) =>
      other.id !== word.id &&
      foldText(other.word) !== foldText(word.word) &&
      areUnlike(other.meaning, word.meaning, passage) &&
      !holdsWord(other.meaning, word, passage),
  );
}
