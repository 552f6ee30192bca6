import type { AnswerWords } from "../words/answer-words.ts";

/** Russian options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "Верно", false: "Неверно", notGiven: "В тексте не сказано" },
  presented: {
    fact: "как факт, без указания на источник",
    claim: (speaker) => `в косвенной речи, как чьё-то мнение (${speaker})`,
    quotation: (speaker) => `в кавычках, как прямую цитату (${speaker})`,
    none: "никак: этого не сказано",
  },
});
