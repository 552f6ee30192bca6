import { gap } from "../generate/stem.ts";
import { findWords, fold } from "../read/match.ts";
import type { Rule } from "./rule.ts";

/** A word whose meaning depends on where it stands ("he", "last week") as the subject or the time of a stem. */
export const unresolvedStem: Rule = {
  severity: "warning",
  source: "item-quality 13",
  check(item, { locale }) {
    if (item.kind !== "fact-choice") return undefined;
    // A stem that names nobody before its pronoun leaves it open; "Diop said he …" does not.
    const stem = item.stem.replace(gap, " ");
    const folded = fold(stem);
    const word = locale.reading.unresolved.find((one) => {
      const [place] = findWords(folded, one);
      return (
        place !== undefined &&
        (one.includes(" ") ||
          !/\p{Lu}\p{Ll}+/u.test(stem.slice(0, place.start).replace(/^\P{L}*\p{L}+/u, "")))
      );
    });
    return word && `The question says "${word}" without saying who or when that is.`;
  },
};
