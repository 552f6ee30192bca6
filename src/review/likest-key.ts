import { areEachOthersAnswers } from "./each-others-answers.ts";
import type { Rule } from "./rule.ts";
import { valueIn, wordsOf } from "./texts.ts";

/** The key is the option that is most like the others, as it is when they were made by editing it. */
export const likestKey: Rule = {
  severity: "warning",
  source: "item-quality 17; the margin is ours",
  mends: ["options"],
  check({ item, options, isScale, areNames }, { locale }) {
    if (areEachOthersAnswers(item)) return undefined;
    if (item.interaction !== "choice" || isScale || areNames || options.length < 3) return undefined;
    // Which number stands in the middle is drawn.
    if (options.some(({ text }) => valueIn(text, locale) !== undefined)) return undefined;
    const words = options.map(({ text }) => wordsOf(text, locale));
    const scores = words.map((one, index) => {
      const others = words.filter((_, other) => other !== index);
      return others.reduce((sum, other) => sum + likeness(one, other), 0) / others.length;
    });
    const isKey = options.map(({ id }) => item.key.includes(id));
    const best = (wanted: boolean) => Math.max(...scores.filter((_, index) => isKey[index] === wanted));
    return best(true) > best(false) + margin
      ? {
          reason: "The right answer is the one that shares most words with the others.",
          remedy: "Let two wrong answers share words that the right one does not have.",
          annotation: "Mend not: …",
        }
      : undefined;
  },
};

const margin = 0.1;

/** The part of their words that two texts share (Dice's measure). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = a.size + b.size;
  if (size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / size;
}
