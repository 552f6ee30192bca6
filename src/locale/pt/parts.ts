import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in Portuguese. */
export const parts = (): PartWords => ({
  names: ["Nomes"],
  facts: ["Factos", "Fatos"],
  statements: ["Quem disse o quê", "Quem disse o que"],
  order: ["Por esta ordem", "Nesta ordem", "Ordem"],
  false: ["Falso"],
  notGiven: ["Não está no texto"],
  words: ["Palavras", "Vocabulário"],
  questions: ["Perguntas"],
});
