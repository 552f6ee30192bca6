import type { Locale } from "../locale/locale.ts";
import { textsOf } from "./item-texts.ts";
import { negativeOf } from "./negatives.ts";
import { findPhrases, phraseIn } from "./phrases.ts";
import type { Fault, Rule } from "./rule.ts";

/** A negative stem with a negative option, or two negatives in a breath. */
export const doubleNegative: Rule = {
  severity: "error",
  source: "item-quality 7; Haladyna, Downing & Rodriguez 2002, guideline 15",
  mends: ["stem"],
  aboutForm: true,
  check({ item, options, isScale }, { locale }) {
    const close = textsOf(item).find((text) => isDoubled(text, locale));
    if (close !== undefined) return fault(`Two negatives stand together: "${close}".`);
    if (item.interaction !== "choice" || isScale) return undefined;
    if (negativeOf(item.stem, locale) === undefined) return undefined;
    const negative = options.find(
      ({ text }) => phraseIn(text, locale.review.negatives, locale) !== undefined,
    );
    return negative && fault(`The question asks for what is not so, and "${negative.text}" is negative too.`);
  },
};

/** "Not without", "never nobody": the second at most two words behind the first. */
function isDoubled(text: string, locale: Locale): boolean {
  if (locale.review.concord) return false;
  const found = findPhrases(text, locale.review.negatives, locale);
  return found.some(({ from, phrase }, index) => {
    const before = found[index - 1];
    return (
      before !== undefined &&
      from - before.to <= 1 &&
      phrase !== before.phrase &&
      !isPaired(before.phrase, phrase)
    );
  });
}

/** "Neither … nor", "no, not". */
function isPaired(first: string, second: string): boolean {
  return second === "nor" || second === "noch" || first === "no" || first === "nor" || first === "neither";
}

function fault(reason: string): Fault {
  return { reason, remedy: "Say it without negatives.", annotation: "Write the question yourself: ? …" };
}
