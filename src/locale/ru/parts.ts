import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in Russian. */
export const parts = (): PartWords => ({
  names: ["Имена", "Имена и названия", "Названия"],
  facts: ["Факты"],
  statements: ["Кто что сказал"],
  order: ["В этом порядке", "Порядок"],
  false: ["Неверно"],
  notGiven: ["Нет в тексте", "В тексте не сказано"],
  words: ["Слова"],
  questions: ["Вопросы"],
});
