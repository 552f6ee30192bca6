import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";

/** Italian words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "Comprensione del testo",
  version: "Versione",
  name: "Nome",
  class: "Classe",
  date: "Data",
  score: "Punteggio",
  text: "Testo",
  questions: "Domande",
  level: (level) => `Livello ${level}`,
  minutes: (n) => (n === 1 ? "1 minuto" : `${n} minuti`),
  marks: (n) => (n === 1 ? "1 punto" : `${n} punti`),
  questionRange: (first, last) => (first === last ? `Domanda ${first}` : `Domande ${first}–${last}`),
  lead: "Leggere il testo, poi rispondere a tutte le domande. È possibile tornare al testo ogni volta che si vuole.",
  leadWithoutText: "Rispondere a tutte le domande sul testo ricevuto.",
  leadAlone: "Rispondere a tutte le domande.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `Il paragrafo ${paragraph} si trova tra le domande, con degli spazi.`
      : `Il paragrafo ${paragraph} si trova nella domanda ${question}, con degli spazi.`,
  source: (source) => `Fonte: ${source}`,
  author: (author) => `Testo: ${author}`,
  licence: (licence) => `Licenza: ${licence}`,
  setCode: (code) => `Fascicolo ${code}`,
  answerLetter: "lettera",
  answerNumber: "numero",
  answerHere: "Risposta",
  words: "Parole tra cui scegliere",
  day: (day, month, year) => `${day} ${month} ${year}`,
  endOfQuestions: "Fine delle domande",
  key: key(),
});
