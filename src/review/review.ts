import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import { rules } from "./rules.ts";

/** What every rule finds about an item, in the order of the registry. */
export function review(item: Item, passage: Passage): readonly Finding[] {
  return Object.entries(rules).flatMap(([rule, { severity, check }]) => {
    const reason = check(item, passage);
    return reason === undefined ? [] : [{ rule, severity, item: item.id, reason, at: item.at }];
  });
}
