import type { ResultWords } from "../words/result-words.ts";

export const results: ResultWords = {
  whatResult: (cause, form) =>
    form === "noun"
      ? `What does the text give as the result of ${cause}?`
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. What does the text give as the result?`,
  whatHappened: (cause, form) => `What happened because ${form === "noun" ? "of " : ""}${cause}?`,
  conclusions: ["must", "may", "might", "could", "should", "probably", "perhaps", "seem", "seems", "seemed"],
  resultOfOther: (sentence, paragraph) =>
    `The text gives another reason for this, in paragraph ${paragraph}: ${sentence}`,
};
