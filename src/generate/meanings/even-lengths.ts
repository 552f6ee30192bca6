import type { ChoiceItem } from "../../model/item.ts";

/**
 * The words asked by a choice, such that the right meaning is not the longest of the options, nor the shortest, oftener than
 * chance would have it: teachers explain a word carefully and invent wrong meanings briefly, and whoever takes the longest
 * option then is right in two words of five unread. Of the words of which that end is too frequent some are left to other seeds,
 * and to matching; which, is drawn word by word (item-quality 15).
 *
 * @param draw for a word's item, uniform in [0, 1)
 */
export function evenLengths<Item extends ChoiceItem>(
  items: readonly Item[],
  draw: (item: Item) => number,
): readonly Item[] {
  if (items.length < fewest) return items;
  const drawn = new Map(items.map((item) => [item, draw(item)]));
  let kept = items;
  for (const isAtEnd of ends) {
    const at = kept.filter(isAtEnd);
    // As many as the others would give by chance: one of four options is the longest.
    const fair = kept
      .filter((item) => !isAtEnd(item))
      .reduce((sum, { options }) => sum + 1 / Math.max(1, options.length - 1), 0);
    const share = Math.max(1, fair) / at.length;
    kept = kept.filter((item) => !isAtEnd(item) || (drawn.get(item) ?? 0) < share);
  }
  return kept;
}

/** Fewer show no habit (our own figure). */
const fewest = 4;

const letters = (text: string) => text.length;
const words = (text: string) => text.trim().split(/\s+/u).length;

/** Whether the right option stands at an end by its letters or its words: the longest, the shortest. */
const ends = [letters, words].flatMap((measure) =>
  [1, -1].map((sign) => ({ options, key }: ChoiceItem) => {
    const right = options.find(({ id }) => key.includes(id))?.text ?? "";
    return options.every(({ id, text }) => key.includes(id) || sign * measure(text) < sign * measure(right));
  }),
);
