import { hasLocale, localeFor } from "../../locale/locales.ts";

/** Words of a language by which lines are broken, in small letters. */
export interface BreakWords {
  readonly months: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Words of grammar. */
  readonly functionWords: ReadonlySet<string>;
}

/** None for a language that has no locale. */
export function breakWordsFor(language: string): BreakWords {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const words = hasLocale(language) ? wordsOf(language) : none;
  kept.set(language, words);
  return words;
}

const kept = new Map<string, BreakWords>();
const none: BreakWords = { months: new Set(), abbreviations: new Set(), functionWords: new Set() };

function wordsOf(language: string): BreakWords {
  const { calendar, reading } = localeFor(language);
  return {
    months: new Set([...calendar.months, ...calendar.shortMonths]),
    abbreviations: new Set(reading.abbreviations),
    functionWords: new Set(reading.stopWords),
  };
}
