import { kindOfId } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import { chosenFrom } from "./chosen.ts";
import type { Orders } from "./orders.ts";
import { type Places, withInstead } from "./places.ts";
import type { Pool } from "./pool.ts";
import { standIn } from "./stand-in.ts";
import type { SentencesOf } from "./without-neighbours.ts";

export interface KeptPlaces extends Places {
  /** Ids of the earlier set's items that are there no more. */
  readonly gone: readonly string[];
}

/**
 * The places of an earlier set: items that the annotations still prove keep theirs, and the next one of the kind takes the
 * place of one that is gone, so that the others keep their numbers.
 */
export function keepPlaces(
  orders: Orders,
  pool: Pool,
  passage: Passage,
  sentencesOf: SentencesOf,
): KeptPlaces {
  const ids = [...new Set(orders[0])];
  const gone = ids.filter((id) => pool.byId(id) === undefined);
  let places: Places = { candidates: ids.flatMap((id) => pool.byId(id) ?? []), orders };
  const others = chosenFrom(passage, places.candidates);
  for (const id of gone) {
    const kind = kindOfId(id);
    const next = kind && standIn({ kind, not: new Set() }, others, pool, sentencesOf);
    if (next === undefined) continue;
    others.add(next);
    places = withInstead(places, id, next);
  }
  return { ...places, gone };
}
