import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in Italian. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `Paragrafo ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `Il testo dà un’altra risposta: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""} è nominato per altro (paragrafo ${paragraph}: «${context}»); qui la risposta è: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `Il dato «${value}» riguarda altro (paragrafo ${paragraph}: «${context}»); qui la risposta è: ${answer}.`,
  notInText: (value, answer) => `Il dato «${value}» qui non compare nel testo, che dice: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `«${word}» non va bene in nessuno spazio.`
      : `«${word}» non va bene in nessuno spazio: nel paragrafo ${paragraph} riguarda altro.`,
  wordMeans: (word, meaning, paragraph) => `Nel paragrafo ${paragraph}, «${word}» significa: ${meaning}.`,
  notTheMeaning: (word, meaning) => `«${word}» qui significa un’altra cosa: ${meaning}.`,
  meaningOf: (word) => `Questo è il significato di «${word}».`,
  paragraphSays: (paragraph, words) => `Il paragrafo ${paragraph} dice altro: «${words}»`,
  notNamed: (name, answer) => `${name}: questo nome non compare nel testo; la risposta è: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, paragrafo ${paragraph}: «${words}».`,
  saysOther: (speaker, words, paragraph, right) =>
    `Il testo attribuisce a un’altra fonte (${speaker}) altre parole (paragrafo ${paragraph}: «${words}»); qui la risposta è: ${right}.`,
  saysNothing: (speaker, right) =>
    `${speaker}: il nome compare nel testo, ma senza alcuna dichiarazione; la risposta è: ${right}.`,
  silent: (speaker) => `${speaker}: il nome compare nel testo, ma senza alcuna dichiarazione.`,
  ownRight: (paragraph) => `Si veda il paragrafo ${paragraph}.`,
  ownWrong: (right) => `Il testo sostiene un’altra risposta: ${right}`,
  swapped: (right, wrong, paragraph) => `Paragrafo ${paragraph}: ${right}, e non ${wrong}`,
  contradicted: (paragraph) => `Il paragrafo ${paragraph} dice un’altra cosa.`,
  stands: (paragraph) => `Lo dice il paragrafo ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `Il testo non lo chiarisce. Il passo più vicino, nel paragrafo ${paragraph}: ${nearest}`,
  unsettled: "Nulla nel testo lo conferma o lo smentisce.",
  writersOwn: (paragraph) =>
    `Nel paragrafo ${paragraph} lo dice il testo stesso, senza nominare alcuna fonte.`,
  claimOf: (speaker, paragraph) =>
    `Il paragrafo ${paragraph} lo riporta senza virgolette come dichiarazione (${speaker}).`,
  quotationOf: (speaker, paragraph) =>
    `Nel paragrafo ${paragraph} le parole sono tra virgolette (${speaker}).`,
  nobodySaysIt: "Il testo non nomina nessuno che lo dica.",
  somebodySaysIt: (speaker) => `Il testo non lo dice da sé: nomina una fonte (${speaker}).`,
  noQuotationMarks: "Non è tra virgolette.",
  inQuotationMarks: "È tra virgolette.",
  notMentioned: "Il testo non ne parla.",
  eventAt: (paragraph, date) =>
    date === undefined ? `raccontato nel paragrafo ${paragraph}` : `${date}, paragrafo ${paragraph}`,
  orderSettled: "Il testo stabilisce l’ordine, con le date o con ciò che racconta.",
  eitherWay: (events) =>
    `Entrambi gli ordini sono giusti per: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
  dateOf: (event) => `La data di questo avvenimento: ${event}`,
  dateOfNone: "Secondo il testo, nessuno di questi avvenimenti è successo in quella data.",
  roleOf: (name) => `È la descrizione di ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `Il testo dà questo motivo per un’altra cosa, nel paragrafo ${paragraph}: ${sentence}`,
});
