import { foldText } from "../read/text/match.ts";
import { negativeOf } from "./negatives.ts";
import type { Rule } from "./rule.ts";

/** A stem that asks for what is not so, and does not show it: NOT stands in capitals. */
export const negativeStem: Rule = {
  severity: "warning",
  source: "item-quality 19; Haladyna, Downing & Rodriguez 2002, guideline 16",
  mends: ["stem"],
  check({ item, isScale }, { locale }) {
    const word = isScale ? undefined : negativeOf(item.stem, locale);
    if (word === undefined || item.stem.includes(word.toUpperCase())) return undefined;
    return foldText(item.stem).includes(foldText(word))
      ? {
          reason: `The question asks for what is not so, and "${word}" is easily read over.`,
          remedy: `Ask for what is so, or write "${word.toUpperCase()}" in capitals.`,
          annotation: "Write the question yourself: ? …",
        }
      : undefined;
  },
};
