import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in Chinese. */
export const parts = (): PartWords => ({
  names: ["名称", "人名和名称", "姓名"],
  facts: ["事实"],
  statements: ["谁说了什么"],
  order: ["按此顺序", "顺序"],
  false: ["错误"],
  notGiven: ["文中未提及", "未提及"],
  words: ["词语", "词汇"],
  questions: ["问题"],
});
