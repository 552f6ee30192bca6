import type { Locale } from "../../locale/locale.ts";
import { localeFor } from "../../locale/locales.ts";
import type { Quiz } from "../../model/quiz.ts";
import { wordsOf } from "../words-of.ts";

/** The words in which a quiz is written, with what is known of its article's language: answers are in that one. */
export function platformWords(quiz: Quiz): Locale {
  return { ...wordsOf(quiz), reading: localeFor(quiz.language).reading };
}
