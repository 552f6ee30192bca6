import { kindNames } from "../generate/kinds.ts";
import type { Item } from "../model/item.ts";
import { label } from "../model/label.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { type SentencesOf, withoutNeighbours } from "./without-neighbours.ts";

/** For each form the ids of its items in order: sections as the registry has the kinds, items drawn within them. */
export type Orders = readonly (readonly string[])[];

export function ordersOf(
  items: readonly Item[],
  forms: number,
  streams: Streams,
  sentencesOf: SentencesOf = () => [],
): Orders {
  return Array.from({ length: forms }, (_, index) => orderOf(items, label(index), streams, sentencesOf));
}

function orderOf(items: readonly Item[], form: string, streams: Streams, sentencesOf: SentencesOf): string[] {
  const drawn = kindNames.flatMap((kind) =>
    withoutNeighbours(
      orderByName(
        items.filter((item) => item.kind === kind),
        ({ id }) => id,
        streams("form", form, kind),
      ),
      sentencesOf,
    ),
  );
  return drawn.map(({ id }) => id);
}
