import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";

/** A quality rule for one item. */
export interface Rule {
  readonly severity: Finding["severity"];
  /** Where the rule comes from. */
  readonly source: string;
  /** What is wrong with the item, or nothing. */
  readonly check: (item: Item, passage: Passage) => string | undefined;
}
