import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in Russian, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) =>
    form === "noun"
      ? undefined
      : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. Какое следствие называет текст?`,
  conclusions: "должен должна должно должны может могут вероятно возможно наверное кажется казалось".split(
    " ",
  ),
  resultOfOther: (sentence, paragraph) =>
    `Текст называет для этого другую причину, в абзаце ${paragraph}: ${sentence}`,
});
