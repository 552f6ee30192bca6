import { type KindName, kinds } from "../../generate/kinds.ts";
import type { Interaction, Item } from "../../model/item.ts";
import type { WantedKind } from "../blueprint.ts";
import type { Pool } from "../pool.ts";

/** What a kind can give. */
export interface Supply {
  readonly kind: KindName;
  readonly weight: number;
  /** Clean items of which no two ask the same annotation. */
  readonly items: number;
  /** One item of it is a section in itself: a table to match, a list to order, a text with gaps. */
  readonly isBig: boolean;
  readonly process: Item["process"];
  readonly interaction: Item["interaction"];
  /** All its items offer the same verdicts, such as true, false, not given. */
  readonly isVerdict: boolean;
}

/**
 * Of each kind, of those too that can give nothing: they keep their place in the draw, so that a kind that loses its last
 * item is not replaced by another whole section. Items that a warning speaks against are counted only where there are no
 * others.
 */
export function suppliesOf(wanted: readonly WantedKind[], pool: Pool): Supply[] {
  return wanted.map(({ kind, weight }): Supply => {
    const hers = pool.ofKind.get(kind) ?? [];
    const clean = hers.filter(({ warned }) => !warned);
    const counted = (clean.length > 0 ? clean : hers).map(({ item }) => item);
    const [first] = counted;
    const { process, interactions } = kinds[kind];
    return {
      kind,
      weight,
      items: countApart(counted),
      isBig: first === undefined ? interactions.every(isList) : counted.every(isBig),
      process: first?.process ?? process,
      interaction: first?.interaction ?? (interactions[0] as Interaction),
      isVerdict: hers.length > 0 && hers.every(({ answer }) => answer?.isVerdict === true),
    };
  });
}

function isList(interaction: Interaction): boolean {
  return interaction === "match" || interaction === "order";
}

function countApart(items: readonly Item[]): number {
  const asked = new Set<string>();
  let count = 0;
  for (const { sources } of items) {
    if (sources.some((source) => asked.has(source))) continue;
    for (const source of sources) asked.add(source);
    count += 1;
  }
  return count;
}

/** Three parts or more to answer. */
export function isBig(item: Item): boolean {
  switch (item.interaction) {
    case "match":
      return item.statements.length >= bigFrom;
    case "order":
      return item.entries.length >= bigFrom;
    case "gap":
      return Object.keys(item.key).length >= bigFrom;
    case "choice":
    case "text":
      return false;
    default:
      return item satisfies never;
  }
}

const bigFrom = 3;
