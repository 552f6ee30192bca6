import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in Portuguese. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `Parágrafo ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `O texto dá outra resposta: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""} aparece por outro motivo (parágrafo ${paragraph}: «${context}»); aqui a resposta é: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `O dado «${value}» refere-se a outra coisa (parágrafo ${paragraph}: «${context}»); aqui a resposta é: ${answer}.`,
  notInText: (value, answer) => `O dado «${value}» não consta aqui do texto, que diz: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `«${word}» não serve em nenhum espaço.`
      : `«${word}» não serve em nenhum espaço: no parágrafo ${paragraph} refere-se a outra coisa.`,
  wordMeans: (word, meaning, paragraph) => `No parágrafo ${paragraph}, «${word}» significa: ${meaning}.`,
  notTheMeaning: (word, meaning) => `«${word}» significa aqui outra coisa: ${meaning}.`,
  meaningOf: (word) => `Esse é o significado de «${word}».`,
  paragraphSays: (paragraph, words) => `O parágrafo ${paragraph} diz outra coisa: «${words}»`,
  notNamed: (name, answer) => `${name} não consta do texto; a resposta é: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, parágrafo ${paragraph}: «${words}».`,
  saysOther: (speaker, words, paragraph, right) =>
    `O texto atribui a outra fonte (${speaker}) outras palavras (parágrafo ${paragraph}: «${words}»); aqui a resposta é: ${right}.`,
  saysNothing: (speaker, right) =>
    `${speaker}: o nome consta do texto, mas sem qualquer declaração; a resposta é: ${right}.`,
  silent: (speaker) => `${speaker}: o nome consta do texto, mas sem qualquer declaração.`,
  ownRight: (paragraph) => `Ver o parágrafo ${paragraph}.`,
  ownWrong: (right) => `O texto apoia outra resposta: ${right}`,
  swapped: (right, wrong, paragraph) => `Parágrafo ${paragraph}: ${right}, e não ${wrong}`,
  contradicted: (paragraph) => `O parágrafo ${paragraph} diz outra coisa.`,
  stands: (paragraph) => `É o que diz o parágrafo ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `O texto não o esclarece. O que mais se aproxima, no parágrafo ${paragraph}: ${nearest}`,
  unsettled: "Nada no texto o confirma ou desmente.",
  writersOwn: (paragraph) =>
    `No parágrafo ${paragraph}, é o próprio texto que o diz, sem nomear qualquer fonte.`,
  claimOf: (speaker, paragraph) =>
    `O parágrafo ${paragraph} refere-o sem aspas, como declaração (${speaker}).`,
  quotationOf: (speaker, paragraph) =>
    `No parágrafo ${paragraph}, as palavras estão entre aspas (${speaker}).`,
  nobodySaysIt: "O texto não nomeia ninguém que o diga.",
  somebodySaysIt: (speaker) => `O texto não o diz por si próprio: nomeia uma fonte (${speaker}).`,
  noQuotationMarks: "Não está entre aspas.",
  inQuotationMarks: "Está entre aspas.",
  notMentioned: "O texto não o menciona.",
  eventAt: (paragraph, date) =>
    date === undefined ? `narrado no parágrafo ${paragraph}` : `${date}, parágrafo ${paragraph}`,
  orderSettled: "O texto fixa a ordem, pelas datas ou pelo que narra.",
  eitherWay: (events) =>
    `As duas ordens são corretas para: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
  dateOf: (event) => `A data deste acontecimento: ${event}`,
  dateOfNone: "Segundo o texto, nenhum destes acontecimentos se deu nessa data.",
  roleOf: (name) => `É a descrição de ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `O texto dá esta razão para outra coisa, no parágrafo ${paragraph}: ${sentence}`,
});
