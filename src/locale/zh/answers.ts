import type { AnswerWords } from "../words/answer-words.ts";

/** Chinese options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "正确", false: "错误", notGiven: "未提及" },
  presented: {
    fact: "作为事实直接写出，不注明来源",
    claim: (speaker) => `用间接引语转述他人（${speaker}）`,
    quotation: (speaker) => `用引号直接引用原话（${speaker}）`,
    none: "完全没有：没有这样说",
  },
});
