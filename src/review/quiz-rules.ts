import { giveaway } from "./giveaway.ts";
import { longestKeys } from "./longest-keys.ts";
import { negativeStems } from "./negative-stems.ts";
import { oneName } from "./one-name.ts";
import { oneSentence } from "./one-sentence.ts";
import type { QuizRule } from "./rule.ts";

/** Every quality rule about the items of a quiz together. One line a rule. */
export const quizRules = {
  giveaway,
  "longest-keys": longestKeys,
  "negative-stems": negativeStems,
  "one-name": oneName,
  "one-sentence": oneSentence,
} satisfies Record<string, QuizRule>;

export type QuizRuleName = keyof typeof quizRules;
