import type { StemWords } from "../words/stem-words.ts";

/** German questions that are the same for every article. */
export const stems: StemWords = {
  complete: (sentence) => `Ergänze den Satz: ${sentence}`,
  // A colon keeps speaker and question in their own case and word order.
  // "Laut X wurde der Stern …": where the verb stands is not known. A group may want its article.
  accordingTo: (owner, told) =>
    owner.isPerson && told.isOwn && told.text.endsWith(".")
      ? `${told.text.slice(0, -1)}, so ${owner.name}.`
      : `Laut ${owner.name}: ${told.text}`,
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `Von wem stammen diese Worte? „${words}“`,
  whoSaidReported: (words) => `Von wem stammt diese Aussage? ${words}`,
  // A group may want its article, which bends.
  whichStatement: (speaker, isPerson = false) =>
    isPerson
      ? `Welche Aussage stammt nach dem Text von ${speaker}?`
      : `Welche Aussage stammt nach dem Text von folgender Person oder Gruppe? ${speaker}`,
  matchSpeakers: "Von wem stammen die Aussagen?",
  fillSentence: "Ergänze den Satz.",
  fillSentences: "Ergänze die Sätze mit Wörtern aus der Liste. Zwei davon bleiben übrig.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Ergänze Absatz ${paragraph} des Textes.`,
      ...meanings.map(({ letter, meaning }) => `Lücke ${letter} bedeutet: „${meaning}“.`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `Welches Wort in Absatz ${paragraph} bedeutet „${meaning}“?`,
  wordMeaning: (word, paragraph) => `Was bedeutet „${word}“ in Absatz ${paragraph}?`,
  wordMeanings: "Was bedeuten diese Wörter im Text? Ordne jedem Wort seine Bedeutung zu.",
  wordInParagraph: (word, paragraph) => `${word} (Absatz ${paragraph})`,
  whichParagraph: "In welchem Absatz steht das?",
  chooseSeveral: (stem, count) =>
    `${stem} Wähle ${["", "eine Antwort", "zwei", "drei", "vier", "fünf", "sechs"][count] ?? count}.`,
  presented: (statement) => `Wie stellt der Text das dar? ${statement}`,
  orderEvents: "In welcher Reihenfolge geschah das?",
  whenWasIt: "Wann geschah das?",
  whoIsWho: "Wer sind diese Personen?",
};
