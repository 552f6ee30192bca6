import type { KindName } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { foldText } from "../read/text/match.ts";
import type { Blueprint } from "./blueprint.ts";
import { areInConflict, type Exposure, exposureOf } from "./conflicts.ts";

/** What was chosen, and for each kind how many candidates a chosen question kept out. */
export interface Selection {
  readonly items: readonly Item[];
  readonly inConflict: ReadonlyMap<KindName, number>;
}

/** No name is the key of more than this part of a kind's items while others are there (item-quality, 22). */
const nameShare = 0.4;

/**
 * Chooses items for a blueprint. Each kind has its candidates in an order drawn under their own ids, those without a
 * warning first; kinds take turns by their weights, and a candidate that conflicts with one chosen before is passed over.
 */
export function select(
  candidates: readonly Item[],
  findings: readonly Finding[],
  blueprint: Blueprint,
  passage: Passage,
  streams: Streams,
): Selection {
  const warned = new Set(findings.map(({ item }) => item));
  const chosen: Exposure[] = [];
  const inConflict = new Map<KindName, number>();
  const queues = blueprint.kinds.map((wanted) => {
    const hers = candidates.filter(({ kind }) => kind === wanted.kind);
    const drawn = orderByName(hers, ({ id }) => id, streams("select", wanted.kind));
    drawn.sort((a, b) => Number(warned.has(a.id)) - Number(warned.has(b.id)));
    const limit = wanted.exactly ?? blueprint.total;
    const share = wanted.exactly ?? Math.ceil((blueprint.total * wanted.weight) / totalWeight(blueprint));
    return {
      ...wanted,
      limit,
      cap: Math.max(1, Math.floor(share * nameShare)),
      waiting: drawn,
      later: [] as Item[],
      taken: 0,
      keys: new Map<string, number>(),
    };
  });

  while (chosen.length < blueprint.total) {
    const open = queues.filter(
      ({ taken, limit, waiting, later }) => taken < limit && waiting.length + later.length > 0,
    );
    const queue = open.reduce<(typeof open)[number] | undefined>(
      (first, other) => (first === undefined || turn(other) < turn(first) ? other : first),
      undefined,
    );
    if (queue === undefined) break;
    const isLate = queue.waiting.length === 0;
    const item = (isLate ? queue.later.shift() : queue.waiting.shift()) as Item;
    const key = keyName(item, passage);
    if (!isLate && key !== undefined && (queue.keys.get(key) ?? 0) >= queue.cap) {
      queue.later.push(item);
      continue;
    }
    const exposure = exposureOf(item, passage);
    if (chosen.some((other) => areInConflict(other, exposure))) {
      inConflict.set(queue.kind, (inConflict.get(queue.kind) ?? 0) + 1);
      continue;
    }
    chosen.push(exposure);
    queue.taken += 1;
    if (key !== undefined) queue.keys.set(key, (queue.keys.get(key) ?? 0) + 1);
  }
  return { items: chosen.map(({ item }) => item), inConflict };
}

/** Kinds with a number come first; the others in proportion to their weights. */
function turn({ exactly, taken, weight }: { exactly?: number; taken: number; weight: number }): number {
  return exactly === undefined ? (taken + 1) / weight : 0;
}

function totalWeight({ kinds }: Blueprint): number {
  return kinds.reduce((sum, { weight }) => sum + weight, 0);
}

/** The listed name that is the key of a choice, if it is one. */
function keyName(item: Item, passage: Passage): string | undefined {
  if (item.interaction !== "choice") return undefined;
  const key = item.options.find(({ id }) => id === item.key[0])?.text;
  return key === undefined ? undefined : passage.nameFor.get(foldText(key))?.id;
}
