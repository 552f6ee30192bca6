import type { Item, Option } from "../model/item.ts";

/** Every two options of an item that has some. */
export function pairsOfOptions(item: Item): readonly (readonly [Option, Option])[] {
  const options = item.interaction === "choice" || item.interaction === "match" ? item.options : [];
  return options.flatMap((a, index) => options.slice(index + 1).map((b) => [a, b] as const));
}
