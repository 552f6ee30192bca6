import { essence } from "../generate/distractors/sameness.ts";
import type { Passage } from "../generate/passage.ts";
import type { Item } from "../model/item.ts";
import { nameOf } from "./item-view.ts";
import type { Rule } from "./rule.ts";

/** Two options, statements or entries that say the same, after folding case, articles, punctuation, number format, other names. */
export const twinOptions: Rule = {
  severity: "error",
  source: "item-quality 2; Haladyna, Downing & Rodriguez 2002, guideline 19",
  mends: ["options"],
  check(view, passage) {
    const twins =
      twinsOf(
        view.options.map(({ text }) => text),
        passage,
      ) ?? twinsOf(partsOf(view.item), passage);
    return (
      twins && {
        reason: `Two of its texts say the same: "${twins[0]}" and "${twins[1]}".`,
        remedy: "Keep one of the two.",
        annotation: "Take one out of not: …, or list both as one name (also: …).",
      }
    );
  },
};

/** Texts that stand beside each other without being options. */
function partsOf(item: Item): readonly string[] {
  switch (item.interaction) {
    case "match":
      return item.statements.map(({ text }) => text);
    case "order":
      return item.entries.map(({ text }) => text);
    case "choice":
    case "gap":
    case "text":
      return [];
    default:
      return item satisfies never;
  }
}

function twinsOf(texts: readonly string[], passage: Passage): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const text of texts) {
    const same = nameOf(text, passage)?.id ?? essence(text, passage.locale);
    const first = seen.get(same);
    if (first !== undefined) return [first, text];
    seen.set(same, text);
  }
  return undefined;
}
