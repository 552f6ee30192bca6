import { compareValues } from "../generate/distractors/value-likeness.ts";
import type { Value } from "../model/value.ts";
import type { Rule } from "./rule.ts";
import { valueIn } from "./texts.ts";

/** Numbers and dates stand in ascending order, written in one form. */
export const ascending: Rule = {
  severity: "error",
  source: "item-quality 12; Haladyna, Downing & Rodriguez 2002, guideline 18",
  aboutForm: true,
  check({ item, options }, { locale }) {
    if (item.interaction !== "choice" && item.interaction !== "match") return undefined;
    const values = options.map(({ text }) => valueIn(text, locale));
    if (!values.every((value) => value !== undefined && value.type === values[0]?.type)) return undefined;
    if (new Set(values.map(formOf)).size > 1) {
      return {
        reason: "Some numbers stand in figures and some in words.",
        remedy: "Write all of them in one form.",
        annotation: "Mend not: …",
      };
    }
    const annotation = "Put the options in order and write keep order under them.";
    if (item.arrangement !== "fixed") {
      return {
        reason: "The options are numbers or dates, and are not kept in ascending order.",
        remedy: "Put them in ascending order, with a fixed arrangement.",
        annotation,
      };
    }
    const falls = values.findIndex((value, index) => {
      const before = values[index - 1];
      return before !== undefined && value !== undefined && compareValues(before, value, locale) > 0;
    });
    return falls < 0
      ? undefined
      : {
          reason: `The option "${options[falls]?.text}" stands behind a larger one.`,
          remedy: "Put the options in ascending order.",
          annotation,
        };
  },
};

function formOf(value: Value | undefined): string {
  return value?.type === "quantity" ? value.form : "date";
}
