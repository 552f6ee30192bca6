import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in English. */
export const rationales: RationaleWords = {
  right: (sentence, paragraph) => `Paragraph ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `The text gives another answer: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""} is named for something else (paragraph ${paragraph}: “${context}”); the answer here is ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `${value} belongs to something else (paragraph ${paragraph}: “${context}”); here it is ${answer}.`,
  notInText: (value, answer) => `The text does not give ${value} here; it says ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `“${word}” fits no gap.`
      : `“${word}” fits no gap: paragraph ${paragraph} has it in another connection.`,
  wordMeans: (word, meaning, paragraph) => `In paragraph ${paragraph}, “${word}” means: ${meaning}.`,
  notTheMeaning: (word, meaning) => `“${word}” means something else here: ${meaning}.`,
  meaningOf: (word) => `That is the meaning of “${word}”.`,
  paragraphSays: (paragraph, words) => `Paragraph ${paragraph} says other things: “${words}”`,
  notNamed: (name, answer) => `${name} is not named in the text; the answer is ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, paragraph ${paragraph}: “${words}”.`,
  saysOther: (speaker, words, paragraph, right) =>
    `What is reported of ${speaker} is something else (paragraph ${paragraph}: “${words}”); this is ${right}.`,
  saysNothing: (speaker, right) =>
    `${speaker} is named, but is not reported to say anything; this is ${right}.`,
  silent: (speaker) => `${speaker} is named, but is not reported to say anything.`,
  ownRight: (paragraph) => `See paragraph ${paragraph}.`,
  ownWrong: (right) => `The text supports another answer: ${right}`,
  swapped: (right, wrong, paragraph) => `Paragraph ${paragraph}: ${right}, not ${wrong}`,
  contradicted: (paragraph) => `Paragraph ${paragraph} says something else.`,
  stands: (paragraph) => `It stands in paragraph ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `The text does not settle this. What comes nearest, in paragraph ${paragraph}: ${nearest}`,
  unsettled: "Nothing in the text confirms or contradicts it.",
  writersOwn: (paragraph) => `In paragraph ${paragraph} the writer says so, and names nobody as the source.`,
  claimOf: (speaker, paragraph) =>
    `In paragraph ${paragraph} the text reports it as a statement by ${speaker}, without quotation marks.`,
  quotationOf: (speaker, paragraph) =>
    `In paragraph ${paragraph} the words of ${speaker} stand in quotation marks.`,
  nobodySaysIt: "The text names nobody who says it.",
  somebodySaysIt: (speaker) => `The text does not say so itself: it names ${speaker} as the source.`,
  noQuotationMarks: "It does not stand in quotation marks.",
  inQuotationMarks: "It stands in quotation marks.",
  notMentioned: "The text does not mention it.",
  eventAt: (paragraph, date) =>
    date === undefined ? `told in paragraph ${paragraph}` : `${date}, paragraph ${paragraph}`,
  orderSettled: "The text settles the order, by its dates or by what it tells.",
  eitherWay: (events) =>
    `Either order is right for: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
  dateOf: (event) => `The date of: ${event}`,
  dateOfNone: "None of these things happened then, by the text.",
  roleOf: (name) => `This is ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `The text gives this reason for something else, in paragraph ${paragraph}: ${sentence}`,
};
