import type { Rule } from "./rule.ts";

/** "All of the above" and its kin, and combinations such as "A and C". */
export const bannedOptions: Rule = {
  severity: "error",
  source: "item-quality 7; Haladyna, Downing & Rodriguez 2002, guidelines 21 and 22",
  check(item) {
    if (item.interaction !== "choice") return undefined;
    const banned = item.options.find(({ text }) => patterns.some((pattern) => pattern.test(text.trim())));
    return banned && `The option "${banned.text}" refers to other options, whose order is drawn.`;
  },
};

const patterns = [
  /^(all|none|both|neither|any|some) of (the|these) (above|others?|answers|options)\b/iu,
  /^(all|none|both) of (these|them)\.?$/iu,
  /^(both )?[a-f] (and|or|&) [a-f]\.?$/iu,
  /^(alle|keine|beide)(s|r)? (der |von )?(oben genannten|obigen|genannten|diesen)\b/iu,
  /^(sowohl )?[a-f] (und|oder|als auch) [a-f]\.?$/iu,
];
