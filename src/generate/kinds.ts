import { claimOrFact } from "./claim-or-fact.ts";
import { factChoice } from "./fact-choice.ts";
import { findTheWord } from "./find-the-word.ts";
import type { Kind } from "./kind.ts";
import { matchSpeakers } from "./match-speakers.ts";
import { orderEvents } from "./order-events.ts";
import { ownQuestion } from "./own-question.ts";
import { reason } from "./reason.ts";
import { sentenceGap } from "./sentence-gap.ts";
import { severalAnswers } from "./several-answers.ts";
import { shortAnswer } from "./short-answer.ts";
import { textGap } from "./text-gap.ts";
import { trueFalseNotGiven } from "./true-false-not-given.ts";
import { whenWasIt } from "./when-was-it.ts";
import { whichParagraph } from "./which-paragraph.ts";
import { whichStatement } from "./which-statement.ts";
import { whoIsWho } from "./who-is-who.ts";
import { whoSaidIt } from "./who-said-it.ts";
import { wordMeaning } from "./word-meaning.ts";

/** Every question kind, in the order in which their sections stand on paper. One line a kind. */
export const kinds = {
  "fact-choice": factChoice,
  reason,
  "several-answers": severalAnswers,
  "who-said-it": whoSaidIt,
  "which-statement": whichStatement,
  "match-speakers": matchSpeakers,
  "true-false-not-given": trueFalseNotGiven,
  "claim-or-fact": claimOrFact,
  "who-is-who": whoIsWho,
  "when-was-it": whenWasIt,
  "order-events": orderEvents,
  "which-paragraph": whichParagraph,
  "sentence-gap": sentenceGap,
  "text-gap": textGap,
  "short-answer": shortAnswer,
  "find-the-word": findTheWord,
  "word-meaning": wordMeaning,
  "own-question": ownQuestion,
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as KindName[];

/** What the registry says of a kind. */
export function kindOf(kind: KindName): Kind {
  return kinds[kind];
}

/** The kind of an item: its id ends in it. Undefined where no kind has that name. */
export function kindOfId(id: string): KindName | undefined {
  const last = id.slice(id.lastIndexOf(".") + 1);
  return Object.hasOwn(kinds, last) ? (last as KindName) : undefined;
}
