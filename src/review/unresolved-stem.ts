import { gap } from "../generate/stem.ts";
import type { Locale } from "../locale/locale.ts";
import { contentWords } from "../read/text/content-words.ts";
import { findWords, fold } from "../read/text/match.ts";
import type { Rule } from "./rule.ts";

/** A word whose meaning depends on where it stands ("he", "last week"), with nothing before it that it could mean. */
export const unresolvedStem: Rule = {
  severity: "warning",
  source: "item-quality 13",
  check(item, { locale }) {
    if (item.kind !== "fact-choice") return undefined;
    const stem = item.stem.replace(gap, " ");
    const folded = fold(stem);
    const word = locale.reading.unresolved.find((one) => {
      const [place] = findWords(folded, one);
      return place !== undefined && (one.includes(" ") || isOpen(stem, place, locale));
    });
    return word && `The question says "${word}" without saying who or when that is.`;
  },
};

/** "Where did she move?" leaves it open, "When did the keeper say that she would move?" and "those who" do not. */
function isOpen(stem: string, { start, end }: { start: number; end: number }, locale: Locale): boolean {
  return (
    contentWords(stem.slice(0, start), locale).size === 0 &&
    !/^\s+(who|whose|that|which)\b/iu.test(stem.slice(end))
  );
}
