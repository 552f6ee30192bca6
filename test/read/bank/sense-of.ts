import type { Item } from "../../../src/model/item.ts";
import { folded } from "../../write/platform/hostile-quiz.ts";

/**
 * What an item asks and takes, without ids and orders that say nothing: two items of the same sense are answered and marked
 * alike. Spaces do not count, nor do signs that XML forbids.
 */
export function senseOf(item: Item): object {
  const shared = { interaction: item.interaction, points: item.points, stem: folded(item.stem) };
  const textOf = (parts: readonly { id: string; text: string }[], id: string | undefined) =>
    folded(parts.find((part) => part.id === id)?.text ?? "");
  switch (item.interaction) {
    case "choice":
      return {
        ...shared,
        rationale: folded(item.rationale),
        options: item.options
          .map(({ id, text, rationale }) =>
            [folded(text), folded(rationale), item.key.includes(id)].join("|"),
          )
          .sort(),
      };
    case "match":
      return {
        ...shared,
        options: item.options.map(({ text }) => folded(text)).sort(),
        pairs: item.statements
          .map(({ id, text, rationale }) =>
            [folded(text), textOf(item.options, item.key[id]), folded(rationale)].join("|"),
          )
          .sort(),
      };
    case "order":
      return {
        ...shared,
        entries: [...item.entries]
          .sort((a, b) => a.rank - b.rank)
          .map(({ text, rationale }) => [folded(text), folded(rationale)]),
      };
    case "gap": {
      const words = new Set(item.bank?.map(({ text }) => folded(text)));
      return {
        ...shared,
        text: item.text.map((piece) => {
          if ("words" in piece) return folded(piece.words);
          const accepted = (item.key[piece.gap] ?? []).map(folded);
          // A menu has one right word; that a second one is lost is said.
          return item.bank === undefined ? accepted : accepted.filter((one) => words.has(one)).slice(0, 1);
        }),
        bank: item.bank && [...words].sort(),
      };
    }
    case "text":
      return { ...shared, rationale: folded(item.rationale), key: item.key.map(folded) };
    default:
      return item satisfies never;
  }
}
