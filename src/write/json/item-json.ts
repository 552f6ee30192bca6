import type { Evidence } from "../../model/evidence.ts";
import type { Item, Option } from "../../model/item.ts";

/** Everything of an item but its place in the article's file, which changes when a line above it does. */
export function itemJson(item: Item): object {
  const { id, kind, interaction, process, points, stem, key, rationale, sources } = item;
  return {
    id,
    kind,
    interaction,
    process,
    points,
    stem,
    ...partsOf(item),
    key,
    evidence: item.evidence.map(evidenceJson),
    rationale,
    sources,
  };
}

/** What an interaction has that others have not. */
function partsOf(item: Item): object {
  switch (item.interaction) {
    case "choice":
      return { options: item.options.map(optionJson), arrangement: item.arrangement };
    case "match":
      return {
        statements: item.statements.map(({ id, text, rationale, evidence }) => ({
          id,
          text,
          rationale,
          evidence: evidence.map(evidenceJson),
        })),
        options: item.options.map(optionJson),
        arrangement: item.arrangement,
      };
    case "order":
      return {
        entries: item.entries.map(({ id, text, rationale, rank, evidence }) => ({
          id,
          text,
          rationale,
          rank,
          evidence: evidence?.map(evidenceJson),
        })),
      };
    case "gap":
      return {
        text: item.text.map((piece) => ("words" in piece ? { words: piece.words } : { gap: piece.gap })),
        paragraph: item.paragraph,
        bank: item.bank?.map(optionJson),
      };
    case "text":
      return {};
    default:
      return item satisfies never;
  }
}

function optionJson({ id, text, rationale }: Option): object {
  return { id, text, rationale };
}

export function evidenceJson({ paragraph, start, end, text }: Evidence): object {
  return { paragraph, start, end, text };
}
