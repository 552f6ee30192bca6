import type { Locale } from "../locale/locale.ts";
import type { Word } from "../model/article.ts";
import { isProof } from "../model/evidence.ts";
import type { Item } from "../model/item.ts";

/**
 * The words that questions ask for where they stand, as our own put it: a quiz that was read has no annotations, and a
 * worksheet names the line of such a word.
 */
export function wordsAsked(items: readonly Item[], { stems }: Locale): Word[] {
  return items.flatMap((item) => {
    const asked =
      item.interaction === "match"
        ? item.statements.map(({ text, evidence }) => ({ text, evidence, write: stems.wordInParagraph }))
        : [{ text: item.stem, evidence: item.evidence, write: stems.wordMeaning }];
    return asked.flatMap(({ text, evidence, write }): Word[] => {
      const [place] = evidence;
      if (place === undefined || !isProof(evidence) || text !== write(place.text, place.paragraph)) return [];
      return [{ id: item.id, at: item.at, word: place.text, meaning: "", not: [], evidence }];
    });
  });
}
