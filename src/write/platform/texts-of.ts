import type { Item } from "../../model/item.ts";

/** What a student reads of an item before answering: stem, options, statements, entries, words around gaps. */
export function textsOf(item: Item): string[] {
  switch (item.interaction) {
    case "choice":
      return [item.stem, ...item.options.map(({ text }) => text)];
    case "match":
      return [item.stem, ...[...item.statements, ...item.options].map(({ text }) => text)];
    case "order":
      return [item.stem, ...item.entries.map(({ text }) => text)];
    case "gap":
      return [
        item.stem,
        ...item.text.map((piece) => ("words" in piece ? piece.words : "")),
        ...(item.bank ?? []).map(({ text }) => text),
      ];
    case "text":
      return [item.stem];
    default:
      return item satisfies never;
  }
}
