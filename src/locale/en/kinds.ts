import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in English. */
export const kinds: KindWords = {
  "fact-choice": {
    title: "Multiple choice",
    instructions: "Choose the one best answer.",
  },
  "who-said-it": {
    title: "Who said it?",
    instructions: "Choose the person or group whose statement it is.",
  },
  "which-statement": {
    title: "Whose words?",
    instructions: "Choose the statement that the person or group made.",
  },
  "match-speakers": {
    title: "Match the speakers",
    instructions:
      "Write the letter of the speaker in each box. You may use a letter more than once; some are not needed.",
    onScreen: "Choose the speaker of each statement. You may choose one more than once; some are not needed.",
  },
  "true-false-not-given": {
    title: "True, false or not given?",
    instructions:
      "True: the text says so. False: the text says something else. Not given: the text does not say.",
  },
  "claim-or-fact": {
    title: "Fact or claim?",
    instructions: "Choose how the text presents each statement.",
  },
  "who-is-who": {
    title: "Who is who?",
    instructions: "Write the letter that fits each name. Use a letter once at most.",
    onScreen: "Choose what fits each name. Choose each one once at most.",
  },
  "when-was-it": {
    title: "When was it?",
    instructions:
      "Write the letter of the date in each box. You may use a letter more than once; some are not needed.",
    onScreen: "Choose the date of each event. You may choose one more than once; some are not needed.",
  },
  "order-events": {
    title: "What happened when?",
    instructions: "Number the events: 1 for the first, 2 for the next, and so on.",
    onScreen: "Put the events in order: the first one comes first.",
  },
  reason: {
    title: "Reasons and results",
    instructions: "Choose the reason, or the result, that the text gives.",
  },
  "several-answers": {
    title: "More than one answer",
    instructions: "Choose as many answers as the question asks for.",
  },
  "which-paragraph": {
    title: "Find the paragraph",
    instructions:
      "Write the letter of the paragraph in each box. You may use a letter more than once; some are not needed.",
    onScreen:
      "Choose the paragraph for each statement. You may choose one more than once; some are not needed.",
  },
  "sentence-gap": {
    title: "Complete the sentences",
    instructions:
      "Fill each gap from the list; where there is none, with a few words or a number from the text.",
  },
  "text-gap": {
    title: "Complete the paragraph",
    instructions: "Fill each gap with words from the list. Some of them are not needed.",
  },
  "short-answer": {
    title: "Short answers",
    instructions: "Answer with a few words or a number from the text.",
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
    instructions: "Answer the questions. Where there are options, choose the best one.",
  },
};
