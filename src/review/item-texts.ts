import type { Item } from "../model/item.ts";

/** Every text that a student reads in an item, the stem first. */
export function textsOf(item: Item): readonly string[] {
  switch (item.interaction) {
    case "choice":
      return [item.stem, ...item.options.map(({ text }) => text)];
    case "match":
      return [item.stem, ...item.statements.map(({ text }) => text), ...item.options.map(({ text }) => text)];
    case "order":
      return [item.stem, ...item.entries.map(({ text }) => text)];
    case "gap":
      return [item.stem, gapTextOf(item.text), ...(item.bank ?? []).map(({ text }) => text)];
    case "text":
      return [item.stem];
    default:
      return item satisfies never;
  }
}

/** A text with gaps as it is read: each gap a blank. */
export function gapTextOf(
  pieces: readonly ({ readonly words: string } | { readonly gap: string })[],
): string {
  return pieces.map((piece) => ("words" in piece ? piece.words : " ")).join("");
}

/** What answers an item, in words. */
export function keysOf(item: Item): readonly string[] {
  switch (item.interaction) {
    case "choice":
      return item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
    case "text":
      return item.key;
    case "gap":
      return Object.values(item.key).flat();
    case "match":
    case "order":
      return [];
    default:
      return item satisfies never;
  }
}
