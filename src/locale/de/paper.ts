import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";

const marks = (n: number) => (n === 1 ? "1 Punkt" : `${n} Punkte`);

/** German words of the worksheet. */
export const paper: PaperWords = {
  readingComprehension: "Leseverstehen",
  version: "Fassung",
  name: "Name",
  class: "Klasse",
  date: "Datum",
  score: "Punkte",
  text: "Text",
  questions: "Aufgaben",
  level: (level) => `Niveau ${level}`,
  minutes: (n) => (n === 1 ? "1 Minute" : `${n} Minuten`),
  marks,
  questionRange: (first, last) => (first === last ? `Aufgabe ${first}` : `Aufgaben ${first}–${last}`),
  lead: "Lies den Text und bearbeite dann alle Aufgaben. Du darfst jederzeit im Text nachsehen.",
  leadWithoutText: "Bearbeite alle Aufgaben zu dem Text, den du erhalten hast.",
  leadAlone: "Bearbeite alle Aufgaben.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `Absatz ${paragraph} steht mit Lücken bei den Aufgaben.`
      : `Absatz ${paragraph} steht mit Lücken in Aufgabe ${question}.`,
  source: (source) => `Quelle: ${source}`,
  author: (author) => `Text: ${author}`,
  licence: (licence) => `Lizenz: ${licence}`,
  setCode: (code) => `Satz ${code}`,
  answerLetter: "Buchstabe",
  answerNumber: "Nummer",
  answerHere: "Deine Antwort",
  words: "Wörter zur Auswahl",
  day: (day, month, year) => `${day}. ${month} ${year}`,
  endOfQuestions: "Ende der Aufgaben",
  key,
};
