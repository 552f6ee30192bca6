import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";

/** Portuguese words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "Compreensão da leitura",
  version: "Versão",
  name: "Nome",
  class: "Turma",
  date: "Data",
  score: "Classificação",
  text: "Texto",
  questions: "Perguntas",
  level: (level) => `Nível ${level}`,
  minutes: (n) => (n === 1 ? "1 minuto" : `${n} minutos`),
  marks: (n) => (n === 1 ? "1 ponto" : `${n} pontos`),
  questionRange: (first, last) => (first === last ? `Pergunta ${first}` : `Perguntas ${first}–${last}`),
  lead: "Leia o texto e responda depois a todas as perguntas. Pode voltar ao texto sempre que quiser.",
  leadWithoutText: "Responda a todas as perguntas sobre o texto que lhe foi entregue.",
  leadAlone: "Responda a todas as perguntas.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `O parágrafo ${paragraph} encontra-se entre as perguntas, com espaços.`
      : `O parágrafo ${paragraph} encontra-se na pergunta ${question}, com espaços.`,
  source: (source) => `Fonte: ${source}`,
  author: (author) => `Texto: ${author}`,
  licence: (licence) => `Licença: ${licence}`,
  setCode: (code) => `Prova ${code}`,
  answerLetter: "letra",
  answerNumber: "número",
  answerHere: "A sua resposta",
  words: "Palavras para escolher",
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  endOfQuestions: "Fim das perguntas",
  key: key(),
});
