import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";

/** French words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "Compréhension de l’écrit",
  version: "Version",
  name: "Nom",
  class: "Classe",
  date: "Date",
  score: "Note",
  text: "Texte",
  questions: "Questions",
  level: (level) => `Niveau ${level}`,
  // French counts nothing, and a half, as one.
  minutes: (n) => (n < 2 ? `${n} minute` : `${n} minutes`),
  marks: (n) => (n < 2 ? `${n} point` : `${n} points`),
  questionRange: (first, last) => (first === last ? `Question ${first}` : `Questions ${first} à ${last}`),
  lead: "Lisez le texte, puis répondez à toutes les questions. Vous pouvez revenir au texte aussi souvent que vous le souhaitez.",
  leadWithoutText: "Répondez à toutes les questions sur le texte qui vous a été remis.",
  leadAlone: "Répondez à toutes les questions.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `Le paragraphe ${paragraph}, à compléter, se trouve parmi les questions.`
      : `Le paragraphe ${paragraph}, à compléter, se trouve à la question ${question}.`,
  source: (source) => `Source\u202f: ${source}`,
  author: (author) => `Texte\u202f: ${author}`,
  licence: (licence) => `Licence\u202f: ${licence}`,
  setCode: (code) => `Sujet ${code}`,
  answerLetter: "lettre",
  answerNumber: "numéro",
  answerHere: "Votre réponse",
  words: "Mots proposés",
  day: (day, month, year) => `${day === "1" ? "1er" : day} ${month} ${year}`,
  endOfQuestions: "Fin des questions",
  key: key(),
});
