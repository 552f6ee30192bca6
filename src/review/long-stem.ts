import type { Rule } from "./rule.ts";
import { lengthOf } from "./texts.ts";

/** A question that takes longer to read than to answer. */
export const longStem: Rule = {
  severity: "warning",
  source: "item-quality 20; the number is ours",
  mends: ["stem"],
  check({ item }, { locale }) {
    const words = lengthOf(item.stem, locale);
    return words > most
      ? {
          reason: `The question has ${words} words; up to ${most} are read at one go.`,
          remedy: "Say it shorter.",
          annotation: "Write the question yourself (? …), or put a statement in other words (= …).",
        }
      : undefined;
  },
};

const most = 30;
