import type { AnswerWords } from "../words/answer-words.ts";

/** French options that are the same in every item of a kind. */
export const answers = (): AnswerWords => ({
  truth: { true: "Vrai", false: "Faux", notGiven: "Non mentionné" },
  presented: {
    fact: "comme un fait, sans nommer de source",
    claim: (speaker) => `au discours indirect, avec une source nommée (${speaker})`,
    quotation: (speaker) => `entre guillemets, comme citation directe (${speaker})`,
    none: "d’aucune façon\u202f: cela n’est pas dit",
  },
});
