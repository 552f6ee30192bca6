import type { OrderItem } from "../model/item.ts";
import type { ShownQuestion } from "./shown-form.ts";

/**
 * What a student of this form should have written, in the order in which the sheet asks for it: one text for each box,
 * blank or line. A choice has one for each right option.
 */
export function answersOf(question: ShownQuestion): readonly string[] {
  switch (question.interaction) {
    case "choice":
      return question.options.filter(({ id }) => question.item.key.includes(id)).map(({ letter }) => letter);
    case "match":
      return question.statements.map(({ id }) => letterFor(question, id));
    case "order": {
      const positions = positionsOf(question.item);
      return question.entries.map(({ id }) => positions.get(id) ?? "");
    }
    case "gap":
      return question.pieces.flatMap((piece) =>
        "gap" in piece ? [keyOf(question.item.key, piece.gap)?.[0] ?? ""] : [],
      );
    case "text":
      return [question.item.key[0]];
    default:
      return question satisfies never;
  }
}

/** The letter under which the option stands that belongs to a statement. */
export function letterFor(
  question: Extract<ShownQuestion, { interaction: "match" }>,
  statement: string,
): string {
  const right = keyOf(question.item.key, statement);
  return question.options.find(({ id }) => id === right)?.letter ?? "";
}

/** Entry id to its number in the right order; `2/3` where entries of one rank may stand either way. */
export function positionsOf(item: OrderItem): ReadonlyMap<string, string> {
  const positions = new Map<string, string>();
  const sorted = [...item.entries].sort((a, b) => a.rank - b.rank);
  for (let from = 0; from < sorted.length; ) {
    const rank = sorted[from]?.rank;
    const tied = sorted.filter((entry) => entry.rank === rank);
    const numbers = tied.map((_, index) => from + index + 1).join("/");
    for (const { id } of tied) positions.set(id, numbers);
    from += tied.length;
  }
  return positions;
}

/** A key's own entry: ids may come from outside and be called like what every object has. */
export function keyOf<Value>(key: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(key, id) ? key[id] : undefined;
}
