import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in Spanish, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) =>
    form === "noun"
      ? undefined
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. ¿Qué consecuencia indica el texto?`,
  conclusions:
    "debe deben debería deberían podría podrían quizá quizás probablemente parece parecen parecía".split(" "),
  resultOfOther: (sentence, paragraph) =>
    `El texto da otra razón para esto, en el párrafo ${paragraph}: ${sentence}`,
});
