import type { ProblemWords } from "../problems.ts";
import { foldText } from "../text/match.ts";
import type { Context } from "./context.ts";
import { shown } from "./entry-text.ts";
import type { Said, SaidWords } from "./said-words.ts";

export function noWords(speaker: string): ProblemWords {
  return {
    code: "statement-empty",
    reason: "There are no words behind the speaker.",
    remedy: `Write what was said: ${shown(speaker, 40)}: "…".`,
  };
}

export function elsewhere(found: readonly Said[]) {
  const letter = found[0]?.evidence[0].paragraph ?? "A";
  return {
    code: "statement-elsewhere",
    reason: `These words do not stand where "see:" points.`,
    remedy: `They stand in paragraph ${letter}: write "see: ${letter}", or take the line out.`,
  };
}

export function quotationFault(words: string, said: SaidWords, context: Context) {
  const outside = said.anywhere(words)[0];
  if (outside) {
    return {
      code: "quotation-outside-marks",
      reason: `These words stand in paragraph ${outside.evidence[0].paragraph}, but not inside quotation marks.`,
      remedy: `Reported speech is written without them: ${shown(words, 60)}`,
    };
  }
  if (/…|\.{3}/u.test(words) && said.piecesQuoted(words)) {
    return {
      code: "quotation-out-of-order",
      reason: "The pieces of this quotation do not stand in this order in one paragraph.",
      remedy: "Write them in the order of the text, or make two statements of them.",
    };
  }
  const guess = context.nearestWords(words);
  return {
    code: "quotation-not-in-text",
    reason: "The text has no such quotation.",
    remedy: guess
      ? `Did you mean "${shown(guess.text, 160)}"? A quotation stands word for word as in the text; "…" leaves words out.`
      : 'A quotation stands word for word as in the text; "…" leaves words out.',
  };
}

export function reportedFault(located: string, words: string, inside: boolean, context: Context) {
  if (inside) {
    return {
      code: "statement-inside-quotation",
      reason: "These words stand inside quotation marks in the text.",
      remedy: `Write them as a quotation: "${shown(words, 60)}", with the quotation marks.`,
    };
  }
  const guess = context.nearestWords(words);
  const isQuotation = foldText(located).startsWith('"');
  return {
    code: "statement-not-in-text",
    reason: "The text does not report these words.",
    remedy: `${guess ? `Did you mean "${shown(guess.text, 160)}"? ` : ""}Reported speech stands as in the text; "…" leaves words out${isQuotation ? ", and a quotation ends with a quotation mark" : ""}.`,
  };
}
