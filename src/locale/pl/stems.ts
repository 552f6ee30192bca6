import type { StemWords } from "../words/stem-words.ts";

/** Polish questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `Uzupełnij zdanie: ${sentence}`,
  // The genitive of "according to" is not known of a name, nor a group's number.
  accordingTo: (owner, told) =>
    owner.isPerson && !told.isQuestion && told.running !== undefined
      ? `Jak mówi ${owner.name}, ${told.running}`
      : `Źródło: ${owner.name}. ${told.text}`,
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `Czyje to słowa? „${words}”`,
  whoSaidReported: (words) => `Kto jest autorem tej wypowiedzi? ${words}`,
  whichStatement: (speaker) =>
    `Którą z tych wypowiedzi tekst przypisuje następującej osobie lub grupie? ${speaker}`,
  matchSpeakers: "Kto jest autorem każdej z wypowiedzi?",
  fillSentence: "Uzupełnij zdanie.",
  fillSentences: "Uzupełnij zdania wyrazami z listy. Dwa z nich są zbędne.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Uzupełnij akapit ${paragraph} tekstu.`,
      ...meanings.map(({ letter, meaning }) => `Luka ${letter} znaczy: „${meaning}”.`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `Które słowo w akapicie ${paragraph} znaczy „${meaning}”?`,
  wordMeaning: (word, paragraph) => `Co znaczy „${word}” w akapicie ${paragraph}?`,
  wordMeanings: "Co znaczą te słowa w tekście? Dopasuj do każdego słowa jego znaczenie.",
  wordInParagraph: (word, paragraph) => `${word} (akapit ${paragraph})`,
  whichParagraph: "W którym akapicie jest o tym mowa?",
  chooseSeveral: (stem, count) =>
    `${stem} Wybierz ${["", "jedną odpowiedź", "dwie odpowiedzi", "trzy odpowiedzi", "cztery odpowiedzi", "pięć odpowiedzi", "sześć odpowiedzi"][count] ?? `${count} odpowiedzi`}.`,
  presented: (statement) => `Jak tekst to przedstawia? ${statement}`,
  orderEvents: "W jakiej kolejności to się wydarzyło?",
  whenWasIt: "Kiedy wydarzyła się każda z tych rzeczy?",
  whoIsWho: "Kim są te osoby?",
});
