import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in English. */
export const parts: PartWords = {
  names: ["Names"],
  facts: ["Facts"],
  statements: ["Who said what"],
  order: ["In this order"],
  false: ["False"],
  notGiven: ["Not in the text", "Not given"],
  words: ["Words"],
  questions: ["Questions"],
};
