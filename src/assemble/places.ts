import type { Orders } from "./orders.ts";
import type { Candidate } from "./pool.ts";

/** The items of a set at their places. */
export interface Places {
  readonly candidates: readonly Candidate[];
  /** For each form the ids in order; an id of none of the items is a place that nobody has. */
  readonly orders: Orders;
}

/** The same places with another in one of them. */
export function withInstead(places: Places, before: string, instead: Candidate): Places {
  const { id } = instead.item;
  const others = places.candidates.filter(({ item }) => item.id !== before);
  return {
    candidates: [...others, instead],
    orders: places.orders.map((order) => order.map((one) => (one === before ? id : one))),
  };
}
