import { kinds } from "../generate/kinds.ts";
import type { Item } from "../model/item.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Shortfall } from "./made.ts";
import type { Selection } from "./select.ts";

/** Why fewer questions came than were asked for: one entry a kind that was counted, and one for the whole. */
export function shortfallsOf(
  blueprint: Blueprint,
  candidates: readonly Item[],
  selection: Selection,
): readonly Shortfall[] {
  const short = blueprint.kinds.flatMap(({ kind, exactly }): Shortfall[] => {
    const taken = selection.items.filter((item) => item.kind === kind).length;
    const room = Math.min(exactly ?? 0, blueprint.total);
    if (taken >= room) return [];
    const built = candidates.filter((item) => item.kind === kind).length;
    const kept = selection.inConflict.get(kind) ?? 0;
    return [
      {
        kind,
        missing: room - taken,
        reason: `${count(built, `${kind} question`)} can be made from the annotations${kept === 0 ? "" : `, ${kept} of them would repeat another question or give it away`}.`,
        remedy: `Annotate more. ${kind} needs ${kinds[kind].needs}.`,
      },
    ];
  });
  const missing = blueprint.total - selection.items.length - short.reduce((sum, one) => sum + one.missing, 0);
  if (!blueprint.asked || missing <= 0) return short;
  const kept = [...selection.inConflict.values()].reduce((sum, one) => sum + one, 0);
  return [
    ...short,
    {
      missing,
      reason: `${count(candidates.length, "question")} can be made from the annotations${kept === 0 ? "" : `, ${kept} of them would repeat another question or give it away`}.`,
      remedy: "Annotate more facts or statements, or ask for fewer questions.",
    },
  ];
}

function count(n: number, what: string): string {
  return n === 0 ? `No ${what}` : n === 1 ? `Only 1 ${what}` : `${n} ${what}s`;
}
