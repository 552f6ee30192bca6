import { ar } from "./ar/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import type { Locale } from "./locale.ts";
import { pl } from "./pl/index.ts";
import { pt } from "./pt/index.ts";
import { ru } from "./ru/index.ts";
import { zh } from "./zh/index.ts";

/** One line a language. Most are made when they are first asked for: all of them together would double the start of a run. */
const locales = {
  en: () => en,
  de: () => de,
  fr,
  es,
  pt,
  it,
  pl,
  ru,
  ar,
  zh,
} satisfies Record<string, () => Locale>;

export type Language = keyof typeof locales;

/** The languages that have words of their own. */
export const languages = Object.keys(locales) as readonly Language[];

const made = new Map<Language, Locale>();

/** The words of a language; the same object whenever it is asked. */
export function localeOf(language: Language): Locale {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = locales[language]();
  made.set(language, locale);
  return locale;
}

/** The locale for a BCP 47 tag: its own, its language's (`de` for `de-AT`), else English. */
export function localeFor(language: string): Locale {
  const primary = primaryOf(language);
  return Object.hasOwn(locales, primary) ? localeOf(primary as Language) : en;
}

/** Whether the words for a language are there; where not, instructions come in English. */
export function hasLocale(language: string): boolean {
  return Object.hasOwn(locales, primaryOf(language));
}

function primaryOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
