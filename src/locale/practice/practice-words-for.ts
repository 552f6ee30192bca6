import type { Locale } from "../locale.ts";
import { practice as de } from "./de.ts";
import { practice as en } from "./en.ts";
import type { PracticeWords } from "./practice-words.ts";

export function practiceWordsFor({ language }: Locale): PracticeWords {
  return language === "de" ? de : en;
}
