import { keyOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";

/**
 * The statements with their options where every option belongs to one of them, and no two look the same: what a matching of
 * pairs can hold. Nothing where an option serves twice or not at all.
 */
export function oneToOne({
  item,
  statements,
  options,
}: Extract<ShownQuestion, { interaction: "match" }>):
  | readonly { readonly left: string; readonly right: string }[]
  | undefined {
  const pairs = statements.flatMap(({ id, text }) => {
    const option = options.find((one) => one.id === keyOf(item.key, id));
    return option === undefined ? [] : [{ left: text, right: option.text }];
  });
  const apart = (texts: readonly string[]) => new Set(texts.map((text) => text.trim())).size === pairs.length;
  return pairs.length === statements.length &&
    pairs.length === options.length &&
    apart(pairs.map(({ left }) => left)) &&
    apart(pairs.map(({ right }) => right))
    ? pairs
    : undefined;
}
