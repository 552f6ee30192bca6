import type { Locale } from "../locale/locale.ts";
import { contentWords } from "../read/text/content-words.ts";
import { findWords, fold } from "../read/text/match.ts";

/** A word whose meaning depends on where it stands ("he", "last week"), with nothing before it that it could mean. */
export function unresolvedWord(text: string, locale: Locale): string | undefined {
  const folded = fold(text);
  return locale.reading.unresolved.find((one) => {
    const [place] = findWords(folded, one);
    return place !== undefined && (one.includes(" ") || isOpen(text, place, locale));
  });
}

/** "Where did she move?" leaves it open, "When did the keeper say that she would move?" and "those who" do not. */
function isOpen(text: string, { start, end }: { start: number; end: number }, locale: Locale): boolean {
  return (
    contentWords(text.slice(0, start), locale).size === 0 &&
    !/^\s+(who|whose|that|which)\b/iu.test(text.slice(end))
  );
}
