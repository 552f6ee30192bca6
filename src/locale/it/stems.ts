import type { StemWords } from "../words/stem-words.ts";

/** Italian questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `Completare la frase: ${sentence}`,
  // A colon keeps a speaker's name from being joined to the words around it.
  accordingTo: (owner, told) =>
    told.running === undefined
      ? `Secondo ${owner.name}: ${told.text}`
      : `Secondo ${owner.name}, ${told.running}`,
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `Di chi sono queste parole? «${words}»`,
  whoSaidReported: (words) => `A chi attribuisce il testo questa affermazione? ${words}`,
  whichStatement: (speaker) =>
    `Quale di queste affermazioni attribuisce il testo alla persona o al gruppo seguente? ${speaker}`,
  matchSpeakers: "Chi ha fatto ciascuna affermazione?",
  fillSentence: "Completare la frase.",
  fillSentences: "Completare le frasi con parole dell’elenco. Due di esse non servono.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Completare il paragrafo ${paragraph} del testo.`,
      ...meanings.map(({ letter, meaning }) => `Lo spazio ${letter} significa «${meaning}».`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `Quale parola del paragrafo ${paragraph} significa «${meaning}»?`,
  wordMeaning: (word, paragraph) => `Che cosa significa «${word}» nel paragrafo ${paragraph}?`,
  wordMeanings: "Che cosa significano queste parole nel testo? Abbinare ogni parola al suo significato.",
  wordInParagraph: (word, paragraph) => `${word} (paragrafo ${paragraph})`,
  whichParagraph: "In quale paragrafo si dice?",
  chooseSeveral: (stem, count) =>
    `${stem} Sceglierne ${["", "una", "due", "tre", "quattro", "cinque", "sei"][count] ?? count}.`,
  presented: (statement) => `Come presenta il testo quanto segue? ${statement}`,
  orderEvents: "In quale ordine sono successi questi avvenimenti?",
  whenWasIt: "Quando è successo ciascuno di questi avvenimenti?",
  whoIsWho: "Chi sono queste persone?",
});
