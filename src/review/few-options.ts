import type { Rule } from "./rule.ts";

/** Fewer than three wrong answers: none is padded, and an item with more stands before it. */
export const fewOptions: Rule = {
  severity: "warning",
  source: "item-quality 24; Rodriguez 2005, three options are optimal",
  mends: ["options"],
  check({ item, wrong, isScale }) {
    // How many a teacher's own question has is decided already.
    const enough = item.kind === "own-question" ? 2 : 3;
    if (item.interaction !== "choice" || isScale || wrong.length >= enough) return undefined;
    return {
      reason: wrong.length === 1 ? "There is but one wrong answer." : "There are but two wrong answers.",
      remedy: "Add one that is provably wrong.",
      annotation:
        "Write it under the fact (not: …), or list more names of the same sort, or statements of others.",
    };
  },
};
