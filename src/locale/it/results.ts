import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in Italian, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) =>
    form === "noun"
      ? undefined
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. Quale conseguenza indica il testo?`,
  conclusions:
    "deve devono dovrebbe dovrebbero potrebbe potrebbero forse probabilmente sembra sembrano sembrava".split(
      " ",
    ),
  resultOfOther: (sentence, paragraph) =>
    `Il testo dà per questo un altro motivo, nel paragrafo ${paragraph}: ${sentence}`,
});
