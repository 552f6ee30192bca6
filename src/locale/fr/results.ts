import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in French, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) =>
    form === "noun"
      ? undefined
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. Quelle conséquence le texte indique-t-il\u202f?`,
  conclusions:
    "doit doivent devrait devraient pourrait pourraient probablement peut-être semble semblent semblait".split(
      " ",
    ),
  resultOfOther: (sentence, paragraph) =>
    `Le texte donne à cela une autre raison, au paragraphe ${paragraph}\u202f: ${sentence}`,
});
