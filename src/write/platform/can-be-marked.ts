import type { Item } from "../../model/item.ts";
import { keyOf } from "../answers.ts";
import { acceptedAnswers } from "./typed-answers.ts";

/**
 * Whether a platform could mark an item: at least two parts to choose among, and a right answer for every one. Importers take
 * others without a word.
 */
export function canBeMarked(item: Item): boolean {
  switch (item.interaction) {
    case "choice":
      return item.options.length > 1 && item.key.every((id) => holds(item.options, id));
    case "match":
      return (
        item.options.length > 1 &&
        item.statements.length > 0 &&
        item.statements.every(({ id }) => holds(item.options, keyOf(item.key, id)))
      );
    case "order":
      return item.entries.length > 1 && item.key.every((id) => holds(item.entries, id));
    case "gap": {
      const gaps = item.text.flatMap((piece) => ("gap" in piece ? [piece.gap] : []));
      return gaps.length > 0 && gaps.every((gap) => acceptedAnswers(keyOf(item.key, gap) ?? []).length > 0);
    }
    case "text":
      return acceptedAnswers(item.key).length > 0;
    default:
      return item satisfies never;
  }
}

function holds(parts: readonly { readonly id: string }[], id: string | undefined): boolean {
  return parts.some((part) => part.id === id);
}
