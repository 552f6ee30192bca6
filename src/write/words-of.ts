import type { Locale } from "../locale/locale.ts";
import { localeFor } from "../locale/locales.ts";
import type { Quiz } from "../model/quiz.ts";

/** The words in which a quiz is written: of the language that was asked for, else of its article's. */
export function wordsOf({ language, recipe }: Quiz): Locale {
  return localeFor(recipe.options.locale ?? language);
}
