import type { GapItem, Option } from "../model/item.ts";
import { foldAnswer } from "../read/text/fold-answer.ts";
import { keyOf } from "./answers.ts";

/**
 * The words of the bank that are right in each gap; nothing where there is no bank, or a gap for which it has no right
 * word: a platform could not mark such a question.
 *
 * @param articles words that an answer may leave off, lower case
 */
export function rightWords(
  { bank, text, key }: GapItem,
  articles: readonly string[],
): ReadonlyMap<string, readonly Option[]> | undefined {
  if (bank === undefined) return undefined;
  const right = new Map<string, readonly Option[]>();
  for (const piece of text) {
    if (!("gap" in piece)) continue;
    const accepted: readonly string[] = keyOf(key, piece.gap) ?? [];
    const exact = bank.filter((option) => accepted.includes(option.text));
    const folded = new Set(accepted.map((answer) => foldAnswer(answer, articles)));
    const found =
      exact.length > 0 ? exact : bank.filter((option) => folded.has(foldAnswer(option.text, articles)));
    if (found.length === 0) return undefined;
    right.set(piece.gap, found);
  }
  return right;
}
