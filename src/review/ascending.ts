import { compareValues } from "../generate/distractors/value-likeness.ts";
import { parseValue } from "../read/values/parse-value.ts";
import type { Rule } from "./rule.ts";

/** Numbers and dates stand in ascending order. */
export const ascending: Rule = {
  severity: "error",
  source: "item-quality 12; Haladyna, Downing & Rodriguez 2002, guideline 18",
  check(item, { locale }) {
    if (item.interaction !== "choice" || item.kind === "own-question") return undefined;
    const values = item.options.map(({ text }) => parseValue(text, locale));
    if (!values.every((value) => value !== undefined && value.type === values[0]?.type)) return undefined;
    if (item.arrangement !== "fixed")
      return "The options are numbers or dates, and are not kept in ascending order.";
    const falls = values.findIndex((value, index) => {
      const before = values[index - 1];
      return before !== undefined && value !== undefined && compareValues(before, value) > 0;
    });
    return falls < 0 ? undefined : `The option "${item.options[falls]?.text}" stands behind a larger one.`;
  },
};
