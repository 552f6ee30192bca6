import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import type { Locale } from "./locale.ts";

/** One line a language. */
export const locales = { en, de } satisfies Record<string, Locale>;

/** The locale for a BCP 47 tag: its own, its language's (`de` for `de-AT`), else English. */
export function localeFor(language: string): Locale {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(locales, primary) ? locales[primary as keyof typeof locales] : en;
}

/** Whether the words for a language are there; where not, instructions come in English. */
export function hasLocale(language: string): boolean {
  return Object.hasOwn(locales, language.toLowerCase().split("-")[0] ?? "");
}
