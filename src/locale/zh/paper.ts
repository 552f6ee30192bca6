import type { PaperWords } from "../words/paper-words.ts";
import { calendar } from "./calendar.ts";
import { key } from "./key.ts";

/** Chinese words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "阅读理解",
  version: "试卷",
  name: "姓名",
  class: "班级",
  date: "日期",
  score: "得分",
  text: "文章",
  questions: "题目",
  level: (level) => `${level}级`,
  minutes: (n) => `${n}分钟`,
  marks: (n) => `${n}分`,
  questionRange: (first, last) => (first === last ? `第${first}题` : `第${first}–${last}题`),
  lead: "请阅读文章，然后回答所有题目。答题时可以随时查看文章。",
  leadWithoutText: "请根据所发的文章回答所有题目。",
  leadAlone: "请回答所有题目。",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `${paragraph}段带空格，见题目部分。`
      : `${paragraph}段带空格，见第${question}题。`,
  source: (source) => `来源：${source}`,
  author: (author) => `作者：${author}`,
  licence: (licence) => `许可：${licence}`,
  setCode: (code) => `套题${code}`,
  answerLetter: "字母",
  answerNumber: "序号",
  answerHere: "你的答案",
  words: "可选词语",
  day: (day, month, year) => `${year}年${calendar().months.indexOf(month) + 1}月${day}日`,
  endOfQuestions: "题目结束",
  key: key(),
});
