import { findWords, fold } from "../read/text/match.ts";
import type { Rule } from "./rule.ts";

/** The stem says the answer. */
export const keyInStem: Rule = {
  severity: "error",
  source: "item-quality 8",
  check(item) {
    if (item.kind === "own-question") return undefined;
    const stem = fold(item.stem);
    const keys =
      item.interaction === "choice"
        ? item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text)
        : item.interaction === "text"
          ? item.key
          : [];
    const said = keys.find((key) => findWords(stem, key).length > 0);
    return said && `The question says its own answer: "${said}".`;
  },
};
