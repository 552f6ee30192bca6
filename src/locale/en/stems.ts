import type { StemWords } from "../words/stem-words.ts";

/** What a question, or what stands before it, may open with: none of it is a name, which would keep its capital. */
const opensQuestion = new RegExp(
  `^(?:${(
    "who whom whose what when where why how which if although while because as in on at by to of for from with about since " +
    "until till before after during near through into across around towards against behind inside outside under over up " +
    "despite more less fewer no not nearly almost some roughly approximately close just above below upwards"
  )
    .split(" ")
    .join("|")})\\b`,
  "iu",
);

/** English questions that are the same for every article. */
export const stems: StemWords = {
  complete: (sentence) => `Complete the sentence: ${sentence}`,
  accordingTo: (owner, told) => {
    const { text, isOwn, running } = told;
    const going =
      running ??
      (isOwn && opensQuestion.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : undefined);
    return going === undefined
      ? `According to ${owner.name}: ${text}`
      : `According to ${owner.name}, ${going}`;
  },
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `Whose words are these? “${words}”`,
  whoSaidReported: (words) => `Whose statement is this? ${words}`,
  whichStatement: (speaker) => `Which of these statements was made by ${speaker}?`,
  matchSpeakers: "Who made each statement?",
  fillSentence: "Complete the sentence.",
  fillSentences: "Complete the sentences with words from the list. Two of them are not needed.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Complete paragraph ${paragraph} of the text.`,
      ...meanings.map(({ letter, meaning }) => `Gap ${letter} means “${meaning}”.`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `Which word in paragraph ${paragraph} means “${meaning}”?`,
  wordMeaning: (word, paragraph) => `What does “${word}” mean in paragraph ${paragraph}?`,
  wordMeanings: "What do these words mean in the text? Match each word with its meaning.",
  wordInParagraph: (word, paragraph) => `${word} (paragraph ${paragraph})`,
  whichParagraph: "Which paragraph says it?",
  chooseSeveral: (stem, count) =>
    `${stem} Choose ${["", "one", "two", "three", "four", "five", "six"][count] ?? count}.`,
  presented: (statement) => `How does the text present this? ${statement}`,
  orderEvents: "In which order did these things happen?",
  whenWasIt: "When did each of these things happen?",
  whoIsWho: "Who are these people?",
};
