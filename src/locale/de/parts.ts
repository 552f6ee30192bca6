import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in German. */
export const parts: PartWords = {
  names: ["Namen"],
  facts: ["Fakten"],
  statements: ["Wer sagte was", "Wer hat was gesagt"],
  order: ["In dieser Reihenfolge", "Reihenfolge"],
  false: ["Falsch"],
  notGiven: ["Nicht im Text"],
  words: ["Wörter"],
  questions: ["Fragen"],
};
