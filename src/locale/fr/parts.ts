import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in French. */
export const parts = (): PartWords => ({
  names: ["Noms"],
  facts: ["Faits"],
  statements: ["Qui a dit quoi"],
  order: ["Dans cet ordre", "Ordre"],
  false: ["Faux"],
  notGiven: ["Pas dans le texte"],
  words: ["Mots", "Vocabulaire"],
  questions: ["Questions"],
});
