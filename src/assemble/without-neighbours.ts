import { type Passage, sentenceOf } from "../generate/passage.ts";
import type { Item } from "../model/item.ts";

/** The sentences that prove an item, by names of their own. */
export type SentencesOf = (item: Item) => readonly string[];

/** An item that more sentences prove than these asks about the text at large. */
const few = 2;

export function sentencesIn(passage: Passage): SentencesOf {
  const known = new Map<Item, readonly string[]>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const sentences = new Set(
      item.evidence.map((place) => `${place.paragraph} ${sentenceOf(passage, place)?.index ?? place.start}`),
    );
    const found = sentences.size > few ? [] : [...sentences];
    known.set(item, found);
    return found;
  };
}

/**
 * The items in their order, but where two neighbours would come from one sentence (item-quality, 23): there the next one
 * that does not is put between, or the second goes back to the first place where it has no such neighbour.
 */
export function withoutNeighbours(items: readonly Item[], sentencesOf: SentencesOf): Item[] {
  const waiting = [...items];
  const placed: Item[] = [];
  const clash = (a: Item | undefined, b: Item | undefined) =>
    a !== undefined && b !== undefined && sentencesOf(a).some((one) => sentencesOf(b).includes(one));
  while (waiting.length > 0) {
    const next = waiting.findIndex((item) => !clash(placed.at(-1), item));
    const [item] = waiting.splice(Math.max(0, next), 1) as [Item];
    if (next >= 0) {
      placed.push(item);
      continue;
    }
    const free = placed.findIndex((after, index) => !clash(placed[index - 1], item) && !clash(item, after));
    placed.splice(free < 0 ? placed.length : free, 0, item);
  }
  return placed;
}
