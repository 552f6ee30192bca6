import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in Italian. */
export const parts = (): PartWords => ({
  names: ["Nomi"],
  facts: ["Fatti"],
  statements: ["Chi ha detto che cosa", "Chi ha detto cosa"],
  order: ["In quest'ordine", "Ordine"],
  false: ["Falso"],
  notGiven: ["Non nel testo"],
  words: ["Parole", "Lessico"],
  questions: ["Domande"],
});
