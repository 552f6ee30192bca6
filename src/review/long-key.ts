import { areEachOthersAnswers } from "./each-others-answers.ts";
import type { Rule } from "./rule.ts";
import { lengthOf } from "./texts.ts";

/** A key that is longer than the other options by half: the best guess of whoever has not read. */
export const longKey: Rule = {
  severity: "warning",
  source: "item-quality 14; the factor is ours",
  mends: ["options"],
  check({ item, options, right, wrong, isScale, areNames }, { locale }) {
    if (areEachOthersAnswers(item)) return undefined;
    if (item.interaction !== "choice" || isScale || areNames || wrong.length === 0) return undefined;
    if (!options.some(({ text }) => lengthOf(text, locale) > 3)) return undefined;
    const longest = Math.max(...right.map(({ text }) => text.length));
    const mean = wrong.reduce((sum, { text }) => sum + text.length, 0) / wrong.length;
    return longest >= 1.5 * mean
      ? {
          reason: "The right answer is half as long again as the others.",
          remedy: "Let all options be of a like length.",
          annotation: "Write longer wrong answers (not: …), or a shorter answer in the brackets.",
        }
      : undefined;
  },
};
