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

/** One line a language. */
export const locales = { en, de, fr, es, pt, it, pl, ru, ar, zh } satisfies Record<string, Locale>;

/** The locale for a BCP 47 tag: its own, its language's (`de` for `de-AT`), else English. */
export function localeFor(language: string): Locale {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(locales, primary) ? locales[primary as keyof typeof locales] : en;
}

/** Whether the words for a language are there; where not, instructions come in English. */
export function hasLocale(language: string): boolean {
  return Object.hasOwn(locales, language.toLowerCase().split("-")[0] ?? "");
}
