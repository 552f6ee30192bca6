import { overlaps } from "../generate/distractors/sameness.ts";
import { pairsOfOptions } from "./pairs-of-options.ts";
import type { Rule } from "./rule.ts";

/** An option that stands within another, by words or by meaning: 2021 and May 2021. */
export const optionInOption: Rule = {
  severity: "error",
  source: "item-quality 3; NBME, Constructing Written Test Questions, overlapping options",
  check(item, { locale }) {
    // Names may share words ("the army", "the rest of the army") where each is listed on its own: a match says which.
    if (item.interaction !== "choice") return undefined;
    const pair = pairsOfOptions(item).find(([a, b]) => overlaps(a.text, b.text, locale));
    return pair && `One option stands within another: "${pair[0].text}" and "${pair[1].text}".`;
  },
};
