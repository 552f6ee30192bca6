import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in German. */
export const rationales: RationaleWords = {
  right: (sentence, paragraph) => `Absatz ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `Der Text gibt eine andere Antwort: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""} kommt in anderem Zusammenhang vor (Absatz ${paragraph}: „${context}“); richtig ist hier: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `${value} gehört zu etwas anderem (Absatz ${paragraph}: „${context}“); richtig ist hier: ${answer}.`,
  notInText: (value, answer) => `Die Angabe ${value} steht hier nicht im Text; dort heißt es: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `„${word}“ passt in keine Lücke.`
      : `„${word}“ passt in keine Lücke: in Absatz ${paragraph} geht es dabei um etwas anderes.`,
  wordMeans: (word, meaning, paragraph) => `In Absatz ${paragraph} bedeutet „${word}“: ${meaning}.`,
  notTheMeaning: (word, meaning) => `„${word}“ bedeutet hier etwas anderes: ${meaning}.`,
  meaningOf: (word) => `Das ist die Bedeutung von „${word}“.`,
  paragraphSays: (paragraph, words) => `In Absatz ${paragraph} steht anderes: „${words}“`,
  notNamed: (name, answer) => `${name} kommt im Text nicht vor; richtig ist: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, Absatz ${paragraph}: „${words}“.`,
  saysOther: (speaker, words, paragraph, right) =>
    `Von ${speaker} stammt eine andere Aussage (Absatz ${paragraph}: „${words}“); richtig ist: ${right}.`,
  saysNothing: (speaker, right) =>
    `${speaker} kommt im Text vor, aber ohne eine Aussage; richtig ist: ${right}.`,
  silent: (speaker) => `${speaker} wird genannt, aber mit keiner Aussage wiedergegeben.`,
  ownRight: (paragraph) => `Siehe Absatz ${paragraph}.`,
  ownWrong: (right) => `Der Text stützt eine andere Antwort: ${right}`,
  swapped: (right, wrong, paragraph) => `Absatz ${paragraph}: ${right}, nicht ${wrong}`,
  contradicted: (paragraph) => `Absatz ${paragraph} sagt etwas anderes.`,
  stands: (paragraph) => `Das steht in Absatz ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `Der Text lässt das offen. Am nächsten kommt Absatz ${paragraph}: ${nearest}`,
  unsettled: "Nichts im Text bestätigt oder widerlegt das.",
  writersOwn: (paragraph) => `In Absatz ${paragraph} sagt es der Text selbst und nennt niemanden als Quelle.`,
  claimOf: (speaker, paragraph) =>
    `Absatz ${paragraph} gibt es ohne Anführungszeichen als Aussage wieder (${speaker}).`,
  quotationOf: (speaker, paragraph) =>
    `In Absatz ${paragraph} stehen die Worte in Anführungszeichen (${speaker}).`,
  nobodySaysIt: "Der Text nennt niemanden, der das sagt.",
  somebodySaysIt: (speaker) => `Der Text sagt es nicht selbst, er nennt eine Quelle: ${speaker}.`,
  noQuotationMarks: "Es steht nicht in Anführungszeichen.",
  inQuotationMarks: "Es steht in Anführungszeichen.",
  notMentioned: "Davon ist im Text nicht die Rede.",
  eventAt: (paragraph, date) =>
    date === undefined ? `erzählt in Absatz ${paragraph}` : `${date}, Absatz ${paragraph}`,
  orderSettled: "Der Text legt die Reihenfolge fest, durch Zeitangaben oder durch das, was er erzählt.",
  eitherWay: (events) =>
    `Beide Reihenfolgen sind richtig bei: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
  dateOf: (event) => `Zeitangabe zu: ${event}`,
  dateOfNone: "Nach dem Text geschah damals nichts davon.",
  roleOf: (name) => `Das ist ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `Der Text nennt diesen Grund in Absatz ${paragraph} für etwas anderes: ${sentence}`,
};
