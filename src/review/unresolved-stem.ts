import { gap } from "../generate/stem.ts";
import { unresolvedWord } from "../generate/unresolved.ts";
import type { Rule } from "./rule.ts";

/** A word whose meaning depends on where it stands ("he", "last week"), with nothing before it that it could mean. */
export const unresolvedStem: Rule = {
  severity: "warning",
  source: "item-quality 13",
  check(item, { locale }) {
    if (item.kind !== "fact-choice") return undefined;
    const word = unresolvedWord(item.stem.replace(gap, " "), locale);
    return word && `The question says "${word}" without saying who or when that is.`;
  },
};
