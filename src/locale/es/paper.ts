import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";

/** Spanish words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "Comprensión de lectura",
  version: "Versión",
  name: "Nombre",
  class: "Curso",
  date: "Fecha",
  score: "Puntuación",
  text: "Texto",
  questions: "Preguntas",
  level: (level) => `Nivel ${level}`,
  minutes: (n) => (n === 1 ? "1 minuto" : `${n} minutos`),
  marks: (n) => (n === 1 ? "1 punto" : `${n} puntos`),
  questionRange: (first, last) => (first === last ? `Pregunta ${first}` : `Preguntas ${first}–${last}`),
  lead: "Lea el texto y responda después a todas las preguntas. Puede volver al texto tantas veces como quiera.",
  leadWithoutText: "Responda a todas las preguntas sobre el texto que se le ha entregado.",
  leadAlone: "Responda a todas las preguntas.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `El párrafo ${paragraph} figura entre las preguntas, con huecos.`
      : `El párrafo ${paragraph} figura en la pregunta ${question}, con huecos.`,
  source: (source) => `Fuente: ${source}`,
  author: (author) => `Texto: ${author}`,
  licence: (licence) => `Licencia: ${licence}`,
  setCode: (code) => `Cuaderno ${code}`,
  answerLetter: "letra",
  answerNumber: "número",
  answerHere: "Su respuesta",
  words: "Palabras para elegir",
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  endOfQuestions: "Fin de las preguntas",
  key: key(),
});
