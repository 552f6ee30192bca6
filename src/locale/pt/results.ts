import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in Portuguese, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) =>
    form === "noun"
      ? undefined
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. Que consequência indica o texto?`,
  conclusions:
    "deve devem deveria deveriam poderia poderiam talvez provavelmente parece parecem parecia".split(" "),
  resultOfOther: (sentence, paragraph) =>
    `O texto dá outra razão para isto, no parágrafo ${paragraph}: ${sentence}`,
});
