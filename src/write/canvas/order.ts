import { positionsOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type CanvasItem, paragraph } from "./canvas-item.ts";
import { matching } from "./matching.ts";
import { numbersOf } from "./numbers-of.ts";

type Question = Extract<ShownQuestion, { interaction: "order" }>;

/**
 * An order as a matching of entries with their places: the extension of New Quizzes for orders is refused by other
 * importers of the same package. Entries of one rank share the option `2/3`, so that no right answer is marked wrong.
 */
export function order({ item, entries }: Question): CanvasItem {
  const entry = numbersOf(item.entries, 2);
  const places = positionsOf(item);
  const shown = [...new Set(places.values())];
  const numbers = new Map(shown.map((place, index) => [place, 1001 + index]));
  const matched = matching(
    item.id,
    paragraph(item.stem),
    entries.map(({ id, text, rationale }) => ({
      number: entry(id),
      text,
      rationale,
      right: numbers.get(places.get(id) ?? "") ?? 0,
    })),
    shown.map((text, index) => ({ number: 1001 + index, text })),
  );
  const tied = shown.length < item.entries.length;
  return {
    ...matched,
    losses: [
      ...matched.losses,
      {
        item: item.id,
        what: "an order to bring the entries into",
        instead: `a list of places beside each entry${tied ? "; entries that may stand either way share one" : ""}`,
      },
    ],
  };
}
