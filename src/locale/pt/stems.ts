import type { StemWords } from "../words/stem-words.ts";

/** Portuguese questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `Complete a frase: ${sentence}`,
  // A colon keeps a speaker's name from being joined to the words around it.
  accordingTo: (owner, told) =>
    told.running === undefined
      ? `Segundo ${owner.name}: ${told.text}`
      : `Segundo ${owner.name}, ${told.running}`,
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `De quem são estas palavras? «${words}»`,
  whoSaidReported: (words) => `A quem atribui o texto esta afirmação? ${words}`,
  whichStatement: (speaker) =>
    `Qual destas afirmações atribui o texto à seguinte pessoa ou grupo? ${speaker}`,
  matchSpeakers: "Quem fez cada afirmação?",
  fillSentence: "Complete a frase.",
  fillSentences: "Complete as frases com palavras da lista. Duas delas não são necessárias.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Complete o parágrafo ${paragraph} do texto.`,
      ...meanings.map(({ letter, meaning }) => `O espaço ${letter} significa «${meaning}».`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `Que palavra do parágrafo ${paragraph} significa «${meaning}»?`,
  wordMeaning: (word, paragraph) => `O que significa «${word}» no parágrafo ${paragraph}?`,
  wordMeanings: "O que significam estas palavras no texto? Associe cada palavra ao seu significado.",
  wordInParagraph: (word, paragraph) => `${word} (parágrafo ${paragraph})`,
  whichParagraph: "Em que parágrafo se diz isto?",
  chooseSeveral: (stem, count) =>
    `${stem} Selecione ${["", "uma", "duas", "três", "quatro", "cinco", "seis"][count] ?? count}.`,
  presented: (statement) => `Como apresenta o texto o seguinte? ${statement}`,
  orderEvents: "Por que ordem se deram estes acontecimentos?",
  whenWasIt: "Quando se deu cada um destes acontecimentos?",
  whoIsWho: "Quem são estas pessoas?",
});
