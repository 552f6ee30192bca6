import type { AnswerWords } from "../words/answer-words.ts";

/** Spanish options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "Verdadero", false: "Falso", notGiven: "No se dice" },
  presented: {
    fact: "como un hecho, sin nombrar ninguna fuente",
    claim: (speaker) => `en estilo indirecto, como declaración (${speaker})`,
    quotation: (speaker) => `entre comillas, como cita textual (${speaker})`,
    none: "de ningún modo: no se dice",
  },
});
