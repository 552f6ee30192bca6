import { keyOf } from "../answers.ts";
import { spareLines } from "../qti/asked.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type CanvasItem, paragraph } from "./canvas-item.ts";
import { matching } from "./matching.ts";
import { numbersOf } from "./numbers-of.ts";

type Question = Extract<ShownQuestion, { interaction: "match" }>;

export function match({ item, statements, options }: Question): CanvasItem {
  const statement = numbersOf(item.statements, 2);
  const option = numbersOf(item.options, 1);
  return {
    ...matching(
      item.id,
      paragraph(item.stem),
      statements.flatMap(({ id, text, rationale }) => {
        const right = keyOf(item.key, id);
        return right === undefined ? [] : [{ number: statement(id), text, rationale, right: option(right) }];
      }),
      options.map(({ id, text }) => ({ number: option(id), text })),
    ),
    further: spareLines(options, new Set(item.statements.map(({ id }) => keyOf(item.key, id)))),
  };
}
