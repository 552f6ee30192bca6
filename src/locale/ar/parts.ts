import type { PartWords } from "../words/part-words.ts";

/** Headings of an article's lists in Arabic. */
export const parts = (): PartWords => ({
  names: ["الأسماء", "أسماء"],
  facts: ["الحقائق", "حقائق", "الوقائع"],
  statements: ["من قال ماذا"],
  order: ["بهذا الترتيب", "الترتيب"],
  false: ["خطأ"],
  notGiven: ["غير مذكور في النص", "غير مذكور"],
  words: ["الكلمات", "المفردات"],
  questions: ["الأسئلة", "أسئلة"],
});
