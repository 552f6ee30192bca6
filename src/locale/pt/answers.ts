import type { AnswerWords } from "../words/answer-words.ts";

/** Portuguese options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "Verdadeiro", false: "Falso", notGiven: "Não mencionado" },
  presented: {
    fact: "como um facto, sem nomear qualquer fonte",
    claim: (speaker) => `em discurso indireto, como declaração (${speaker})`,
    quotation: (speaker) => `entre aspas, como citação direta (${speaker})`,
    none: "de modo nenhum: não é dito",
  },
});
