import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in French. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `Paragraphe ${paragraph}\u202f: ${sentence}`,
  teachersWrong: (_sort, answer) => `Le texte donne une autre réponse\u202f: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""} est cité à un autre propos (paragraphe ${paragraph}\u202f: «\u202f${context}\u202f»)\u202f; la bonne réponse est ici\u202f: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `L’indication «\u202f${value}\u202f» concerne autre chose (paragraphe ${paragraph}\u202f: «\u202f${context}\u202f»)\u202f; la bonne réponse est ici\u202f: ${answer}.`,
  notInText: (value, answer) =>
    `L’indication «\u202f${value}\u202f» ne figure pas ici dans le texte, qui dit\u202f: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `«\u202f${word}\u202f» ne convient nulle part.`
      : `«\u202f${word}\u202f» ne convient nulle part\u202f: au paragraphe ${paragraph}, il s’agit d’autre chose.`,
  wordMeans: (word, meaning, paragraph) =>
    `Au paragraphe ${paragraph}, «\u202f${word}\u202f» signifie\u202f: ${meaning}.`,
  notTheMeaning: (word, meaning) => `«\u202f${word}\u202f» a ici un autre sens\u202f: ${meaning}.`,
  meaningOf: (word) => `C’est le sens de «\u202f${word}\u202f».`,
  paragraphSays: (paragraph, words) =>
    `Le paragraphe ${paragraph} dit autre chose\u202f: «\u202f${words}\u202f»`,
  notNamed: (name, answer) =>
    `${name}\u202f: ce nom ne figure pas dans le texte\u202f; la bonne réponse est\u202f: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, paragraphe ${paragraph}\u202f: «\u202f${words}\u202f».`,
  saysOther: (speaker, words, paragraph, right) =>
    `${speaker}\u202f: le texte rapporte d’autres propos (paragraphe ${paragraph}\u202f: «\u202f${words}\u202f»)\u202f; la bonne réponse est\u202f: ${right}.`,
  saysNothing: (speaker, right) =>
    `${speaker}\u202f: le texte ne rapporte aucun propos de cette source\u202f; la bonne réponse est\u202f: ${right}.`,
  silent: (speaker) => `${speaker}\u202f: le texte ne rapporte aucun propos de cette source.`,
  ownRight: (paragraph) => `Voir le paragraphe ${paragraph}.`,
  ownWrong: (right) => `Le texte appuie une autre réponse\u202f: ${right}`,
  swapped: (right, wrong, paragraph) => `Paragraphe ${paragraph}\u202f: ${right}, et non ${wrong}`,
  contradicted: (paragraph) => `Le paragraphe ${paragraph} dit autre chose.`,
  stands: (paragraph) => `Cela est dit au paragraphe ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `Le texte ne permet pas de trancher. Le passage le plus proche, au paragraphe ${paragraph}\u202f: ${nearest}`,
  unsettled: "Rien dans le texte ne le confirme ni ne le contredit.",
  writersOwn: (paragraph) => `Au paragraphe ${paragraph}, l’auteur le dit lui-même, sans nommer de source.`,
  claimOf: (speaker, paragraph) =>
    `Le paragraphe ${paragraph} le rapporte sans guillemets comme un propos (${speaker}).`,
  quotationOf: (speaker, paragraph) =>
    `Au paragraphe ${paragraph}, ces paroles sont entre guillemets (${speaker}).`,
  nobodySaysIt: "Le texte ne nomme personne qui le dise.",
  somebodySaysIt: (speaker) => `Le texte ne le dit pas lui-même\u202f: il nomme une source (${speaker}).`,
  noQuotationMarks: "Ce passage n’est pas entre guillemets.",
  inQuotationMarks: "Ce passage est entre guillemets.",
  notMentioned: "Le texte n’en parle pas.",
  eventAt: (paragraph, date) =>
    date === undefined ? `raconté au paragraphe ${paragraph}` : `${date}, paragraphe ${paragraph}`,
  orderSettled: "Le texte fixe l’ordre, par ses dates ou par ce qu’il raconte.",
  eitherWay: (events) =>
    `Les deux ordres sont justes pour\u202f: ${events.map((event) => event.replace(/\.$/u, "")).join("\u202f; ")}.`,
  dateOf: (event) => `La date de cet évènement\u202f: ${event}`,
  dateOfNone: "Selon le texte, aucun de ces évènements n’a eu lieu à cette date.",
  roleOf: (name) => `C’est ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `Le texte donne cette raison pour autre chose, au paragraphe ${paragraph}\u202f: ${sentence}`,
});
