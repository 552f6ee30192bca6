import type { Option } from "../../model/item.ts";

/** A possible answer as it was read. */
export interface ReadOption {
  readonly text: string;
  readonly rationale: string;
  readonly isRight: boolean;
}

/**
 * Options with ids that say nothing about the key: those that are shuffled in the order of their texts, since the right one
 * often stands first.
 */
export function optionsOf(
  read: readonly ReadOption[],
  shuffled: boolean,
): { readonly options: readonly Option[]; readonly key: readonly string[] } {
  const order = shuffled ? [...read].sort(byText) : read;
  const options = order.map(({ text, rationale }, index) => ({ id: `o${index + 1}`, text, rationale }));
  return { options, key: options.filter((_, index) => order[index]?.isRight).map(({ id }) => id) };
}

export function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
