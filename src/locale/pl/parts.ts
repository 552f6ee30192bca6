import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in Polish. */
export const parts = (): PartWords => ({
  names: ["Nazwy", "Nazwiska", "Imiona i nazwy"],
  facts: ["Fakty"],
  statements: ["Kto co powiedział"],
  order: ["W tej kolejności", "Kolejność"],
  false: ["Fałsz"],
  notGiven: ["Nie ma w tekście", "Brak w tekście"],
  words: ["Słowa", "Słownictwo"],
  questions: ["Pytania"],
});
