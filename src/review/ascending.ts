import { compareValues } from "../generate/distractors/value-likeness.ts";
import type { Value } from "../model/value.ts";
import { placesInSeries } from "../read/values/place-in-series.ts";
import type { Rule } from "./rule.ts";
import { valueIn } from "./texts.ts";

const annotation = "Put the options in order and write keep order under them.";

/** Numbers and dates stand in ascending order, written in one form; days of the week in theirs. */
export const ascending: Rule = {
  severity: "error",
  source: "item-quality 12; Haladyna, Downing & Rodriguez 2002, guideline 18",
  mends: ["options"],
  aboutForm: true,
  check({ item, options }, { locale }) {
    if (item.interaction !== "choice" && item.interaction !== "match") return undefined;
    const texts = options.map(({ text }) => text);
    const values = texts.map((text) => valueIn(text, locale));
    const areValues = values.every((value) => value !== undefined && value.type === values[0]?.type);
    const places = areValues ? undefined : placesInSeries(texts, locale);
    if (!areValues && places === undefined) return undefined;
    if (areValues && new Set(values.map(formOf)).size > 1) {
      return {
        reason: "Some numbers stand in figures and some in words.",
        remedy: "Write all of them in one form.",
        annotation: "Mend not: …",
      };
    }
    if (item.arrangement !== "fixed") {
      return {
        reason: `The options are ${areValues ? "numbers or dates" : "days of the week, ordinals, shares or times"}, and are not kept in ascending order.`,
        remedy: "Put them in ascending order, with a fixed arrangement.",
        annotation,
      };
    }
    const isLarger = (index: number) => {
      const [before, value] = [values[index - 1], values[index]];
      if (places !== undefined) return (places[index - 1] ?? 0) > (places[index] ?? 0);
      return before !== undefined && value !== undefined && compareValues(before, value, locale) > 0;
    };
    const falls = options.findIndex((_, index) => index > 0 && isLarger(index));
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
