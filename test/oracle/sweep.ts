import { kinds } from "../../src/generate/kinds.ts";
import { type Passage, passageOf } from "../../src/generate/passage.ts";
import type { Article } from "../../src/model/article.ts";
import type { Item } from "../../src/model/item.ts";
import { streamsOf } from "../../src/random/random.ts";
import { review } from "../../src/review/review.ts";

/**
 * Every different item that could come into any quiz of these seeds, with the first seed that makes it. Under many seeds an
 * annotation gives the same item again and again: judged once, it is judged for all.
 */
export function itemsOfSeeds(article: Article, seeds: readonly string[]): ReadonlyMap<string, Swept> {
  const passage = passageOf(article);
  const found = new Map<string, Swept>();
  seeds.forEach((seed, index) => {
    const options = 3 + (index % 4);
    for (const kind of Object.values(kinds)) {
      for (const item of kind.generate(passage, { options }, streamsOf(seed)).items) {
        const text = JSON.stringify(item);
        if (!found.has(text)) found.set(text, { item, seed, options, kept: isKept(item, passage) });
      }
    }
  });
  return found;
}

export interface Swept {
  readonly item: Item;
  readonly seed: string;
  readonly options: number;
  /** Whether no rule keeps it out of every quiz. */
  readonly kept: boolean;
}

function isKept(item: Item, passage: Passage): boolean {
  return !review(item, passage).some(({ severity }) => severity === "error");
}
