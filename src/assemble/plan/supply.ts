import { type KindName, kindOf } from "../../generate/kinds.ts";
import type { Interaction, Item, Process } from "../../model/item.ts";
import type { WantedKind } from "../blueprint.ts";
import { once } from "../candidates.ts";
import type { Pool } from "../pool.ts";

/** What a kind can give. What takes its items to know is asked for, so that kinds that are not drawn are never made. */
export interface Supply {
  readonly kind: KindName;
  readonly weight: number;
  /** Clean items of which no two ask the same annotation. */
  readonly items: () => number;
  /** One item of it is a section in itself. */
  readonly isBig: boolean;
  readonly process: Process;
  readonly interaction: Interaction;
  /** All its items offer the same verdicts, such as true, false, not given. */
  readonly isVerdict: () => boolean;
}

/**
 * Of each kind, of those too that can give nothing: they keep their place in the draw, so that a kind that loses its last
 * item is not replaced by another whole section.
 */
export function suppliesOf(wanted: readonly WantedKind[], pool: Pool): Supply[] {
  const counted = once((kind) => itemsOf(kind, pool));
  return wanted.map(({ kind, weight }): Supply => {
    const { process, interactions, isBig } = kindOf(kind);
    return {
      kind,
      weight,
      items: () => counted(kind),
      isBig: isBig === true,
      process,
      interaction: interactions[0] as Interaction,
      isVerdict: () => {
        const hers = pool.of(kind);
        return hers.length > 0 && hers.every(({ answer }) => answer?.isVerdict === true);
      },
    };
  });
}

/** Items that a warning speaks against are counted only where there are no others. */
function itemsOf(kind: KindName, pool: Pool): number {
  const hers = pool.of(kind);
  const clean = hers.filter(({ warned }) => !warned);
  return countApart((clean.length > 0 ? clean : hers).map(({ item }) => item));
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
