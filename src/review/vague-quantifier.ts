import type { Option } from "../model/item.ts";
import { phraseIn } from "./phrases.ts";
import { askedBy } from "./question-word.ts";
import type { Rule } from "./rule.ts";
import { lengthOf, tokensIn, valueIn } from "./texts.ts";

/** An option that is an amount or frequency which everybody reads differently. */
export const vagueQuantifier: Rule = {
  severity: "warning",
  source: "item-quality 20; NBME, Constructing Written Test Questions, vague frequency terms",
  mends: ["options"],
  check({ item, options, isScale }, { locale }) {
    if (item.interaction !== "choice" || isScale) return undefined;
    const { vague, rounds } = locale.review;
    const asksAmount = askedBy(item.stem, locale) === "howMany";
    const isVague = ({ text }: Option) =>
      valueIn(text, locale) === undefined &&
      (asksAmount || lengthOf(text, locale) <= 2) &&
      (phraseIn(text, vague, locale) !== undefined ||
        (asksAmount && tokensIn(text, locale).some((token) => Object.hasOwn(rounds, token.text))));
    const found = options.find(isVague);
    return (
      found && {
        reason: `"${found.text}" says no amount: everybody reads it differently.`,
        remedy: "Write a number, or how often.",
        annotation: "Mend not: …, or the answer in the brackets.",
      }
    );
  },
};
