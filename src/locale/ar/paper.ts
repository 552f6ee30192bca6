import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";
import { plural } from "./plural.ts";

/** Arabic words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "فهم المقروء",
  version: "النموذج",
  name: "الاسم",
  class: "الصف",
  date: "التاريخ",
  score: "الدرجة",
  text: "النص",
  questions: "الأسئلة",
  level: (level) => `المستوى ${level}`,
  minutes: (n) =>
    ({
      zero: `${n} دقيقة`,
      one: "دقيقة واحدة",
      two: "دقيقتان",
      few: `${n} دقائق`,
      many: `${n} دقيقة`,
      other: `${n} دقيقة`,
    })[plural(n)],
  marks: (n) =>
    ({
      zero: `${n} درجة`,
      one: "درجة واحدة",
      two: "درجتان",
      few: `${n} درجات`,
      many: `${n} درجة`,
      other: `${n} درجة`,
    })[plural(n)],
  questionRange: (first, last) => (first === last ? `السؤال ${first}` : `الأسئلة ${first}–${last}`),
  lead: "اقرأ النص، ثم أجب عن جميع الأسئلة. يمكنك الرجوع إلى النص متى شئت.",
  leadWithoutText: "أجب عن جميع الأسئلة المتعلقة بالنص الذي سُلّم إليك.",
  leadAlone: "أجب عن جميع الأسئلة.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `ترد الفقرة ${paragraph} بين الأسئلة، وفيها فراغات.`
      : `ترد الفقرة ${paragraph} في السؤال ${question}، وفيها فراغات.`,
  source: (source) => `المصدر: ${source}`,
  author: (author) => `النص: ${author}`,
  licence: (licence) => `الترخيص: ${licence}`,
  setCode: (code) => `المجموعة ${code}`,
  answerLetter: "الحرف",
  answerNumber: "الرقم",
  answerHere: "إجابتك",
  words: "كلمات للاختيار",
  day: (day, month, year) => `${day} ${month} ${year}`,
  endOfQuestions: "انتهت الأسئلة",
  key: key(),
});
