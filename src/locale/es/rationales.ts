import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in Spanish. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `Párrafo ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `El texto da otra respuesta: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""} aparece por otro motivo (párrafo ${paragraph}: «${context}»); aquí la respuesta es: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `El dato «${value}» se refiere a otra cosa (párrafo ${paragraph}: «${context}»); aquí la respuesta es: ${answer}.`,
  notInText: (value, answer) => `El dato «${value}» no aparece aquí en el texto, que dice: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `«${word}» no encaja en ningún hueco.`
      : `«${word}» no encaja en ningún hueco: en el párrafo ${paragraph} se refiere a otra cosa.`,
  wordMeans: (word, meaning, paragraph) => `En el párrafo ${paragraph}, «${word}» significa: ${meaning}.`,
  notTheMeaning: (word, meaning) => `«${word}» significa aquí otra cosa: ${meaning}.`,
  meaningOf: (word) => `Ese es el significado de «${word}».`,
  paragraphSays: (paragraph, words) => `El párrafo ${paragraph} dice otra cosa: «${words}»`,
  notNamed: (name, answer) => `${name} no aparece en el texto; la respuesta es: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, párrafo ${paragraph}: «${words}».`,
  saysOther: (speaker, words, paragraph, right) =>
    `El texto atribuye a otra fuente (${speaker}) otras palabras (párrafo ${paragraph}: «${words}»); aquí la respuesta es: ${right}.`,
  saysNothing: (speaker, right) =>
    `${speaker}: aparece en el texto, pero sin ninguna declaración; la respuesta es: ${right}.`,
  silent: (speaker) => `${speaker}: aparece en el texto, pero sin ninguna declaración.`,
  ownRight: (paragraph) => `Véase el párrafo ${paragraph}.`,
  ownWrong: (right) => `El texto respalda otra respuesta: ${right}`,
  swapped: (right, wrong, paragraph) => `Párrafo ${paragraph}: ${right}, y no ${wrong}`,
  contradicted: (paragraph) => `El párrafo ${paragraph} dice otra cosa.`,
  stands: (paragraph) => `Lo dice el párrafo ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `El texto no lo aclara. Lo más cercano, en el párrafo ${paragraph}: ${nearest}`,
  unsettled: "Nada en el texto lo confirma ni lo desmiente.",
  writersOwn: (paragraph) =>
    `En el párrafo ${paragraph} lo dice el propio texto, sin nombrar ninguna fuente.`,
  claimOf: (speaker, paragraph) =>
    `El párrafo ${paragraph} lo recoge sin comillas como declaración (${speaker}).`,
  quotationOf: (speaker, paragraph) =>
    `En el párrafo ${paragraph} las palabras van entre comillas (${speaker}).`,
  nobodySaysIt: "El texto no nombra a nadie que lo diga.",
  somebodySaysIt: (speaker) => `El texto no lo dice por sí mismo: nombra una fuente (${speaker}).`,
  noQuotationMarks: "No va entre comillas.",
  inQuotationMarks: "Va entre comillas.",
  notMentioned: "El texto no lo menciona.",
  eventAt: (paragraph, date) =>
    date === undefined ? `se cuenta en el párrafo ${paragraph}` : `${date}, párrafo ${paragraph}`,
  orderSettled: "El texto fija el orden, por las fechas o por lo que cuenta.",
  eitherWay: (events) =>
    `Los dos órdenes son correctos en: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
  dateOf: (event) => `La fecha de este suceso: ${event}`,
  dateOfNone: "Según el texto, ninguno de estos sucesos ocurrió entonces.",
  roleOf: (name) => `Es la descripción de ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `El texto da esta razón para otra cosa, en el párrafo ${paragraph}: ${sentence}`,
});
