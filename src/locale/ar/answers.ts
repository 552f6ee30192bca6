import type { AnswerWords } from "../words/answer-words.ts";

/** Arabic options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "صواب", false: "خطأ", notGiven: "غير مذكور" },
  presented: {
    fact: "بوصفه حقيقة، من غير ذكر مصدر",
    claim: (speaker) => `بأسلوب غير مباشر، منسوبًا إلى مصدر (${speaker})`,
    quotation: (speaker) => `بين علامتي اقتباس، نقلًا حرفيًا (${speaker})`,
    none: "لا يعرضه: لا يُقال ذلك",
  },
});
