import { areEachOthersAnswers } from "./each-others-answers.ts";
import { phraseIn } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { valueIn } from "./texts.ts";

/** Absolutes in distractors alone, hedges in the key alone: whoever knows how tests are written needs no text. */
export const loadedWords: Rule = {
  severity: "warning",
  source: "item-quality 16; Haladyna, Downing & Rodriguez 2002, guideline 28a",
  mends: ["options"],
  check({ item, options, right, wrong, isScale, areNames }, { locale }) {
    if (areEachOthersAnswers(item)) return undefined;
    if (item.interaction !== "choice" || isScale || areNames) return undefined;
    // "May" is a month there.
    if (options.some(({ text }) => valueIn(text, locale) !== undefined)) return undefined;
    const { absolutes, hedges } = locale.review;
    const first = (options: typeof right, words: readonly string[]) =>
      options.map(({ text }) => phraseIn(text, words, locale)).find((word) => word !== undefined);
    const absolute = first(right, absolutes) === undefined ? first(wrong, absolutes) : undefined;
    if (absolute !== undefined) {
      return {
        reason: `Wrong answers alone say "${absolute}".`,
        remedy: "Take the word out, or let the right answer have one like it.",
        annotation: "Mend not: …",
      };
    }
    const hedge = first(wrong, hedges) === undefined ? first(right, hedges) : undefined;
    return hedge === undefined
      ? undefined
      : {
          reason: `The right answer alone says "${hedge}".`,
          remedy: "Let a wrong answer be as careful.",
          annotation: "Mend not: …",
        };
  },
};
