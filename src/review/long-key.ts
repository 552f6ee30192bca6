import { foldText } from "../read/text/match.ts";
import type { Rule } from "./rule.ts";

/** A key that is longer than the other options by half: the best guess of whoever has not read. */
export const longKey: Rule = {
  severity: "warning",
  source: "item-quality 14; the factor is ours",
  check(item, passage) {
    if (item.interaction !== "choice" || item.kind === "own-question") return undefined;
    // A name is as long as it is, as a key and as a wrong answer elsewhere.
    if (item.options.every(({ text }) => passage.nameFor.has(foldText(text)))) return undefined;
    const wrong = item.options.filter(({ id }) => !item.key.includes(id)).map(({ text }) => text.length);
    const longest = Math.max(
      ...item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text.length),
    );
    const mean = wrong.reduce((sum, length) => sum + length, 0) / wrong.length;
    const severalWords = item.options.some(({ text }) => text.trim().split(/\s+/u).length > 3);
    return severalWords && longest >= 1.5 * mean
      ? "The right answer is half as long again as the others."
      : undefined;
  },
};
