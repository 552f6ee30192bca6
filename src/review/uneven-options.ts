import type { Rule } from "./rule.ts";
import { lengthOf, valueIn } from "./texts.ts";

/** Options of several words of which the longest is more than twice the shortest: those at the ends are told apart unread. */
export const unevenOptions: Rule = {
  severity: "warning",
  source: "item-quality 14; the factor is ours",
  mends: ["options"],
  check({ item, options, isScale, areNames }, { locale }) {
    if (item.interaction !== "choice" || isScale || areNames || options.length < 2) return undefined;
    if (options.some(({ text }) => lengthOf(text, locale) < 2 || valueIn(text, locale) !== undefined))
      return undefined;
    const lengths = options.map(({ text }) => text.length);
    return Math.max(...lengths) > 2 * Math.min(...lengths)
      ? {
          reason: "The longest option is more than twice as long as the shortest.",
          remedy: "Let all options be of a like length.",
          annotation: "Mend the wrong answers: not: …",
        }
      : undefined;
  },
};
