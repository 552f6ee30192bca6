import { distance } from "fastest-levenshtein";
import type { SlotSort } from "../../model/article.ts";

/** What may stand before the colon in a bracket, and the sort that it names. */
const sorts: ReadonlyMap<string, SlotSort> = new Map([
  ["who", "who"],
  ["whom", "who"],
  ["what", "what"],
  ["where", "where"],
  ["when", "when"],
  ["how many", "how many"],
  ["how much", "how many"],
  ["why", "why"],
  ["how", "how"],
]);

export const slotWordsListed = "who, what, where, when, how many, why, how";

/** The sort that a slot word names, in any case. */
export function sortOfWord(word: string): SlotSort | undefined {
  return sorts.get(word.trim().toLowerCase().replace(/\s+/g, " "));
}

/**
 * The slot word that letters before a colon were probably meant for: one letter wrong, two in longer words, or two that
 * changed places. Other letters belong to the answer ("Source: Sputnik").
 */
export function slotWordMeant(word: string): string | undefined {
  const typed = word.trim().toLowerCase().replace(/\s+/g, " ");
  if (!/^\p{L}[\p{L} ]{0,11}$/u.test(typed)) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const known of sorts.keys()) {
    const changes = distance(typed, known);
    const swapped = changes === 2 && letters(typed) === letters(known);
    if ((changes <= (known.length > 5 ? 2 : 1) || swapped) && changes < least)
      [best, least] = [known, changes];
  }
  return best;
}

function letters(word: string): string {
  return [...word].sort().join("");
}

/** A slot that a line names: `where`, `who 2`, `who-2`. */
export interface SlotReference {
  readonly sort: SlotSort;
  /** From 1. */
  readonly number?: number;
}

export function slotReference(text: string): SlotReference | undefined {
  const match = /^(\p{L}[\p{L}\s]*?)[\s-]*(\d{1,3})?$/u.exec(text.trim());
  const sort = match && sortOfWord(match[1] as string);
  if (!sort) return undefined;
  return match[2] === undefined ? { sort } : { sort, number: Number(match[2]) };
}
