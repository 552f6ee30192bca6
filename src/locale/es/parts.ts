import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in Spanish. */
export const parts = (): PartWords => ({
  names: ["Nombres"],
  facts: ["Hechos"],
  statements: ["Quién dijo qué"],
  order: ["En este orden", "Orden"],
  false: ["Falso"],
  notGiven: ["No está en el texto"],
  words: ["Palabras", "Vocabulario"],
  questions: ["Preguntas"],
});
