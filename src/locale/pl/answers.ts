import type { AnswerWords } from "../words/answer-words.ts";

/** Polish options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "Prawda", false: "Fałsz", notGiven: "Brak informacji" },
  presented: {
    fact: "jako fakt, bez podania żadnego źródła",
    claim: (speaker) => `w mowie zależnej, jako czyjąś wypowiedź (${speaker})`,
    quotation: (speaker) => `w cudzysłowie, jako dosłowny cytat (${speaker})`,
    none: "wcale: tego nie powiedziano",
  },
});
