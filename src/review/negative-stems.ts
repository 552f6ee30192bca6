import { negativeOf } from "./negatives.ts";
import type { QuizRule } from "./rule.ts";

/** One negative stem a quiz: of several, one is read over. */
export const negativeStems: QuizRule = {
  severity: "warning",
  source: "item-quality 19; Haladyna, Downing & Rodriguez 2002, guideline 16",
  check(views, { locale }) {
    return views
      .filter(({ item, isScale }) => !isScale && negativeOf(item.stem, locale) !== undefined)
      .slice(1)
      .map(({ item }) => ({
        item,
        reason: "Another question before it asks for what is not so, too.",
        remedy: "Ask for what is so in all but one.",
      }));
  },
};
