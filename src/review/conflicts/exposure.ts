import type { Passage } from "../../generate/passage.ts";
import type { Item } from "../../model/item.ts";
import { type Ask, asksOf } from "./asks.ts";
import { type Shown, shownBy } from "./shown.ts";

/** What must be known of an item to see whether it and another can stand in one quiz. */
export interface Exposure {
  readonly item: Item;
  readonly texts: readonly Shown[];
  readonly asks: readonly Ask[];
  /** The paragraph that is printed with gaps in its place. */
  readonly hides?: string;
}

/** Works out what an item shows, once an item. Costly: ask for items that may be chosen only. */
export function exposureOf(item: Item, passage: Passage): Exposure {
  const known = exposures.get(item);
  if (known?.passage === passage) return known.exposure;
  const hides = hiddenBy(item);
  const exposure = {
    item,
    texts: shownBy(item, passage),
    asks: asksOf(item, passage),
    ...(hides === undefined ? {} : { hides }),
  };
  exposures.set(item, { passage, exposure });
  return exposure;
}

const exposures = new WeakMap<Item, { readonly passage: Passage; readonly exposure: Exposure }>();

/** A paragraph with gaps takes the place of the one in the text, and of the evidence in it. */
function hiddenBy(item: Item): string | undefined {
  return item.interaction === "gap" ? item.paragraph : undefined;
}
