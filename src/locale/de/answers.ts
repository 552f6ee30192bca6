import type { AnswerWords } from "../words/answer-words.ts";

/** German options that are the same in every item of a kind. */
export const answers: AnswerWords = {
  truth: { true: "Richtig", false: "Falsch", notGiven: "Nicht im Text" },
  presented: {
    fact: "als Tatsache, ohne dass jemand als Quelle genannt wird",
    // Brackets keep a name without its article in the nominative.
    claim: (speaker) => `als Aussage in indirekter Rede (${speaker})`,
    quotation: (speaker) => `als wörtliches Zitat (${speaker})`,
    none: "gar nicht: Das wird nicht gesagt",
  },
};
