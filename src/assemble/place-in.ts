import type { Arrangement, Item, Option } from "../model/item.ts";
import type { FormItem } from "../model/quiz.ts";

/** Gives the parts of an item, by what they are and their ids, in an order that it draws. */
export type DrawOrder = (item: string, part: string, ids: readonly string[]) => readonly string[];

/** An item in a form, its parts in an order drawn for it. */
export function placeIn(item: Item, number: string, drawOrder: DrawOrder): FormItem {
  const draw = (part: string, ids: readonly string[]) => drawOrder(item.id, part, ids);
  const options = (all: readonly Option[], arrangement: Arrangement) => {
    const ids = all.map(({ id }) => id);
    return arrangement === "fixed" ? ids : draw("options", ids);
  };
  switch (item.interaction) {
    case "choice":
      return { item: item.id, number, options: options(item.options, item.arrangement) };
    case "match":
      return {
        item: item.id,
        number,
        options: options(item.options, item.arrangement),
        statements: draw(
          "statements",
          item.statements.map(({ id }) => id),
        ),
      };
    case "order":
      return {
        item: item.id,
        number,
        entries: draw(
          "entries",
          item.entries.map(({ id }) => id),
        ),
      };
    case "gap":
      return { item: item.id, number, ...(item.bank ? { options: options(item.bank, "shuffled") } : {}) };
    case "text":
      return { item: item.id, number };
    default:
      return item satisfies never;
  }
}
