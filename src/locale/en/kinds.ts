import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in English. */
export const kinds: KindWords = {
  "fact-choice": {
    title: "Multiple choice",
    instructions: "Choose the one best answer. The answers are all in the text.",
  },
  "who-said-it": {
    title: "Who said it?",
    instructions: "Choose the person or group whose statement it is, according to the text.",
  },
  "which-statement": {
    title: "Whose words?",
    instructions: "Choose the statement that the person or group made, according to the text.",
  },
  "match-speakers": {
    title: "Match the speakers",
    instructions:
      "Write the letter of the speaker beside each statement. A letter may be used more than once; some are not needed.",
  },
  "true-false-not-given": {
    title: "True, false or not given?",
    instructions:
      "Decide whether the text says the same as the statement (True), says something else (False), or does not say (Not given).",
  },
  "claim-or-fact": {
    title: "Fact or claim?",
    instructions: "Look at how the text presents each statement, and choose the answer that describes it.",
  },
  "who-is-who": {
    title: "Who is who?",
    instructions:
      "Write the letter of the right description beside each name. A letter is used once at most; some may not be needed.",
  },
  "when-was-it": {
    title: "When was it?",
    instructions:
      "Write the letter of the right date beside each event. A letter may be used more than once; some are not needed.",
  },
  "order-events": {
    title: "What happened when?",
    instructions: "Write 1 beside what happened first, 2 beside what happened next, and so on.",
  },
  reason: {
    title: "Reasons and results",
    instructions: "Choose the reason, or the result, that the text gives.",
  },
  "several-answers": {
    title: "More than one answer",
    instructions: "Choose as many answers as the question asks for. Every right one counts.",
  },
  "which-paragraph": {
    title: "Find the paragraph",
    instructions:
      "Write the letter of the paragraph beside each statement. A letter may be used more than once; some are not needed.",
  },
  "sentence-gap": {
    title: "Complete the sentences",
    instructions:
      "Fill each gap so that the sentence says what the text says. Where there is no list, write a few words or a number from the text.",
  },
  "text-gap": {
    title: "Complete the paragraph",
    instructions: "Fill each gap with a word or words from the list. Some of them are not needed.",
  },
  "short-answer": {
    title: "Short answers",
    instructions: "Answer each question with a few words or a number from the text.",
  },
  "find-the-word": {
    title: "Find the word",
    instructions: "Write the word as it stands in the text.",
  },
  "word-meaning": {
    title: "Words in the text",
    instructions: "Find what the words mean where they stand in the text.",
  },
  "own-question": {
    title: "Think about the text",
    instructions: "Answer the questions. Where there are options, choose the best answer.",
  },
};
