import type { AnswerWords } from "../words/answer-words.ts";

/** Italian options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "Vero", false: "Falso", notGiven: "Non detto" },
  presented: {
    fact: "come un fatto, senza nominare alcuna fonte",
    claim: (speaker) => `in forma indiretta, come dichiarazione (${speaker})`,
    quotation: (speaker) => `tra virgolette, come citazione diretta (${speaker})`,
    none: "in nessun modo: non è detto",
  },
});
