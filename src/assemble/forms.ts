import { kindNames } from "../generate/kinds.ts";
import type { Locale } from "../locale/locale.ts";
import type { Item } from "../model/item.ts";
import { label } from "../model/label.ts";
import type { Form, Section } from "../model/quiz.ts";
import { shuffle } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { type Orders, ordersOf } from "./orders.ts";
import { type DrawOrder, placeIn } from "./place-in.ts";

/**
 * The forms A, B, C … of the chosen items: the same items at the same points; the order of items within their section, of
 * options, statements and entries is drawn for each form (what a seed promises, 8). Numbers run through the whole form.
 *
 * @param orders the order of the items of each form, where it is settled already
 */
export function formsOf(
  items: readonly Item[],
  count: number,
  locale: Locale,
  streams: Streams,
  orders: Orders = ordersOf(items, count, streams),
): readonly [Form, ...Form[]] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const [first, ...more] = orders.map((order, index) =>
    formOf(
      order.flatMap((id) => byId.get(id) ?? []),
      label(index),
      locale,
      streams,
    ),
  );
  return [first as Form, ...more];
}

function formOf(items: readonly Item[], name: string, locale: Locale, streams: Streams): Form {
  let number = 0;
  const draw: DrawOrder = (item, part, ids) => shuffle(ids, streams("form", name, item, part));
  const sections = kindNames.flatMap((kind): Section[] => {
    const hers = items.filter((item) => item.kind === kind);
    const words = locale.kinds[kind];
    if (hers.length === 0) return [];
    return [
      {
        kind,
        title: words.title,
        instructions: words.instructions,
        items: hers.map((item) => {
          number += 1;
          return placeIn(item, String(number), draw);
        }),
      },
    ];
  });
  return { label: name, sections };
}
