import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in English. */
export const interactions: InteractionWords = {
  match: {
    title: "Matching",
    instructions:
      "Write the letter that fits in each box. You may use a letter more than once; some may not be needed.",
    onScreen: "Choose what fits each one. You may choose the same more than once; some may not be needed.",
  },
  order: {
    title: "Put in order",
    instructions: "Number the entries: 1 for the first, 2 for the next, and so on.",
    onScreen: "Put the entries in order: the first one comes first.",
  },
  gap: {
    title: "Fill the gaps",
    instructions: "Fill each gap: from the list; where there is none, with a few words or a number.",
  },
  text: { title: "Short answers", instructions: "Answer with a few words or a number." },
};
