import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";

const marks = (n: number) => (n === 1 ? "1 mark" : `${n} marks`);

/** English words of the worksheet. */
export const paper: PaperWords = {
  readingComprehension: "Reading comprehension",
  version: "Version",
  name: "Name",
  class: "Class",
  date: "Date",
  score: "Score",
  text: "Text",
  questions: "Questions",
  level: (level) => `Level ${level}`,
  minutes: (n) => (n === 1 ? "1 minute" : `${n} minutes`),
  marks,
  questionRange: (first, last) => (first === last ? `Question ${first}` : `Questions ${first}–${last}`),
  lead: "Read the text, then answer all the questions. You may look back at the text as often as you like.",
  leadWithoutText: "Answer all the questions about the text that you have been given.",
  leadAlone: "Answer all the questions.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `Paragraph ${paragraph} stands among the questions, with gaps.`
      : `Paragraph ${paragraph} stands in question ${question}, with gaps.`,
  source: (source) => `Source: ${source}`,
  author: (author) => `Text: ${author}`,
  licence: (licence) => `Licence: ${licence}`,
  setCode: (code) => `Set ${code}`,
  answerLetter: "letter",
  answerNumber: "number",
  answerHere: "Your answer",
  words: "Words to choose from",
  day: (day, month, year) => `${day} ${month} ${year}`,
  endOfQuestions: "End of questions",
  key,
};
