import type { ResultWords } from "../words/result-words.ts";

/** What is asked, in Chinese, where a cause is given and its result asked for. */
export const results = (): ResultWords => ({
  // A clause stands alone as a sentence; what a noun would need around it is not sure.
  whatResult: (cause, form) => (form === "noun" ? undefined : `${cause}。文章说结果是什么？`),
  conclusions: "应该 必须 可能 也许 大概 恐怕 似乎 好像".split(" "),
  resultOfOther: (sentence, paragraph) => `文章在${paragraph}段中说的是另一个原因：${sentence}`,
});
