import type { AnswerWords } from "../words/answer-words.ts";

/** English options that are the same in every item of a kind. */
export const answers: AnswerWords = {
  truth: { true: "True", false: "False", notGiven: "Not given" },
  presented: {
    fact: "as a fact, in the writer’s own words",
    claim: (speaker) => `in reported speech, as a statement by ${speaker}`,
    quotation: (speaker) => `as a direct quotation, in the words of ${speaker}`,
    none: "not at all: this is not said",
  },
};
