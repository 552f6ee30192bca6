import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in Arabic, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) => (form === "noun" ? undefined : `${cause}. ما النتيجة التي يذكرها النص؟`),
  conclusions: "يجب لا بد ربما قد لعل يبدو تبدو".split(" "),
  resultOfOther: (sentence, paragraph) => `يذكر النص لذلك سببًا آخر، في الفقرة ${paragraph}: ${sentence}`,
});
