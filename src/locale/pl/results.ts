import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in Polish, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) =>
    form === "noun"
      ? undefined
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. Jaki skutek podaje tekst?`,
  conclusions:
    "musi muszą może mogą mógłby mogłaby mogliby powinien powinna prawdopodobnie pewnie chyba wydaje".split(
      " ",
    ),
  resultOfOther: (sentence, paragraph) =>
    `Tekst podaje na to inną przyczynę, w akapicie ${paragraph}: ${sentence}`,
});
