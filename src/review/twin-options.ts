import { isTwin } from "../generate/distractors/sameness.ts";
import { pairsOfOptions } from "./pairs-of-options.ts";
import type { Rule } from "./rule.ts";

/** Two options that say the same. */
export const twinOptions: Rule = {
  severity: "error",
  source: "item-quality 2; Haladyna, Downing & Rodriguez 2002, guideline 19",
  check(item, { locale }) {
    const twins = pairsOfOptions(item).find(([a, b]) => isTwin(a.text, b.text, locale));
    return twins && `Two options say the same: "${twins[0].text}" and "${twins[1].text}".`;
  },
};
