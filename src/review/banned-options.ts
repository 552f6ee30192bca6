import type { Locale } from "../locale/locale.ts";
import { findPhrases } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { tokensIn } from "./texts.ts";

/** "All of the above" and its kin, and combinations such as "A and C". */
export const bannedOptions: Rule = {
  severity: "error",
  source: "item-quality 7; Haladyna, Downing & Rodriguez 2002, guidelines 21 and 22",
  mends: ["options"],
  check({ item, options }, { locale }) {
    if (item.interaction !== "choice" && item.interaction !== "match") return undefined;
    const banned = options.find(({ text }) => refersToOthers(text, locale) || isCombination(text, locale));
    return (
      banned && {
        reason: `The option "${banned.text}" refers to other options, whose order is drawn.`,
        remedy: "Take it out, or ask for several answers.",
        annotation: "Mend not: … or the task list.",
      }
    );
  },
};

function refersToOthers(text: string, locale: Locale): boolean {
  const [found] = findPhrases(text, locale.review.banned.answers, locale);
  return found?.from === 0 && tokensIn(text, locale).length <= found.to + 1;
}

/** Letters or numerals of options, two at least, joined, and nothing else: "A and C", "both I and II". */
function isCombination(text: string, locale: Locale): boolean {
  if (text.length > longestCombination) return false;
  const words = tokensIn(text, locale).map((token) => token.text);
  const joins = findPhrases(text, locale.review.banned.joins, locale);
  const joined = new Set(joins.flatMap(({ from, to }) => words.slice(from, to)));
  const labels = words.filter((word) => !joined.has(word));
  return (
    joins.length > 0 && labels.length >= 2 && labels.every((word) => /^(?:[a-h]|i{1,3}|iv)$/u.test(word))
  );
}

const longestCombination = 40;
