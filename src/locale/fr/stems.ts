import type { StemWords } from "../words/stem-words.ts";

/** French questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `Complétez la phrase\u202f: ${sentence}`,
  // A colon keeps a speaker's name from being joined to the words around it: "selon le", "selon les".
  accordingTo: (owner, told) =>
    told.running === undefined
      ? `Selon ${owner.name}\u202f: ${told.text}`
      : `Selon ${owner.name}, ${told.running}`,
  says: (speaker, words) => `${speaker}\u202f: ${words}`,
  whoSaidQuoted: (words) => `Qui a prononcé ces paroles\u202f? «\u202f${words}\u202f»`,
  whoSaidReported: (words) => `À qui le texte attribue-t-il ces propos\u202f? ${words}`,
  whichStatement: (speaker) =>
    `Lesquels de ces propos le texte attribue-t-il à la personne ou au groupe suivant\u202f? ${speaker}`,
  matchSpeakers: "Qui a dit chacune de ces phrases\u202f?",
  fillSentence: "Complétez la phrase.",
  fillSentences: "Complétez les phrases avec les mots de la liste. Deux d’entre eux ne servent pas.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Complétez le paragraphe ${paragraph} du texte.`,
      ...meanings.map(
        ({ letter, meaning }) => `Le mot manquant ${letter} signifie «\u202f${meaning}\u202f».`,
      ),
    ].join(" "),
  findTheWord: (paragraph, meaning) =>
    `Quel mot du paragraphe ${paragraph} signifie «\u202f${meaning}\u202f»\u202f?`,
  wordMeaning: (word, paragraph) =>
    `Que signifie «\u202f${word}\u202f» dans le paragraphe ${paragraph}\u202f?`,
  wordMeanings: "Que signifient ces mots dans le texte\u202f? Associez chaque mot à son sens.",
  wordInParagraph: (word, paragraph) => `${word} (paragraphe ${paragraph})`,
  whichParagraph: "Dans quel paragraphe cela est-il dit\u202f?",
  chooseSeveral: (stem, count) =>
    `${stem} Choisissez ${["", "une réponse", "deux réponses", "trois réponses", "quatre réponses", "cinq réponses", "six réponses"][count] ?? `${count} réponses`}.`,
  presented: (statement) => `Comment le texte présente-t-il ceci\u202f? ${statement}`,
  orderEvents: "Dans quel ordre ces évènements se sont-ils produits\u202f?",
  whenWasIt: "Quand chacun de ces évènements s’est-il produit\u202f?",
  whoIsWho: "Qui sont ces personnes\u202f?",
});
