import type { SheetWords } from "../words/sheet-words.ts";

/** English words for line references and the answer sheet. */
export const sheet: SheetWords = {
  operative: [
    "one",
    "person or group",
    "statement",
    "letter",
    "more than once",
    "once at most",
    "True",
    "False",
    "Not given",
    "1",
    "2",
    "as many",
    "a few words",
    "a number",
    "list",
    "word",
    "all",
  ],
  leadTurnOver:
    "Read the text. Then turn over and answer all the questions. You may look back at the text as often as you like.",
  turnOver: "Turn over",
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Words to know",
  answerSheet: {
    title: "Answer sheet",
    fill: "Use a dark pen or pencil. Fill the circle completely:",
    right: "yes",
    wrong: "no",
    change: "To change an answer, cross the circle out and fill another.",
    forTheTeacher: "For the teacher",
    total: "Total",
    cutHere: "cut here",
  },
};
