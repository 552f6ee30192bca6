import type { StemWords } from "../words/stem-words.ts";

/** Spanish questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `Complete la frase: ${sentence}`,
  // A colon keeps a speaker's name from being joined to the words around it.
  accordingTo: (owner, told) =>
    told.running === undefined ? `Según ${owner.name}: ${told.text}` : `Según ${owner.name}, ${told.running}`,
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `¿De quién son estas palabras? «${words}»`,
  whoSaidReported: (words) => `¿A quién atribuye el texto esta afirmación? ${words}`,
  whichStatement: (speaker) =>
    `¿Cuál de estas afirmaciones atribuye el texto a la siguiente persona o grupo? ${speaker}`,
  matchSpeakers: "¿Quién hizo cada afirmación?",
  fillSentence: "Complete la frase.",
  fillSentences: "Complete las frases con palabras de la lista. Dos de ellas sobran.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Complete el párrafo ${paragraph} del texto.`,
      ...meanings.map(({ letter, meaning }) => `El hueco ${letter} significa «${meaning}».`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `¿Qué palabra del párrafo ${paragraph} significa «${meaning}»?`,
  wordMeaning: (word, paragraph) => `¿Qué significa «${word}» en el párrafo ${paragraph}?`,
  wordMeanings: "¿Qué significan estas palabras en el texto? Relacione cada palabra con su significado.",
  wordInParagraph: (word, paragraph) => `${word} (párrafo ${paragraph})`,
  whichParagraph: "¿En qué párrafo se dice?",
  chooseSeveral: (stem, count) =>
    `${stem} Elija ${["", "una", "dos", "tres", "cuatro", "cinco", "seis"][count] ?? count}.`,
  presented: (statement) => `¿Cómo presenta el texto lo siguiente? ${statement}`,
  orderEvents: "¿En qué orden ocurrieron estos sucesos?",
  whenWasIt: "¿Cuándo ocurrió cada uno de estos sucesos?",
  whoIsWho: "¿Quiénes son estas personas?",
});
