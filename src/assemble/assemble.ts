import { kindOfId } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Item } from "../model/item.ts";
import type { MakeOptions } from "../model/quiz.ts";
import type { Streams } from "../random/random.ts";
import { type Blueprint, blueprintOf } from "./blueprint.ts";
import type { Candidates } from "./candidates.ts";
import { type Chosen, chosenFrom } from "./chosen.ts";
import { keepPlaces } from "./keep-places.ts";
import { type Orders, ordersOf } from "./orders.ts";
import type { Places } from "./places.ts";
import type { Plan } from "./plan/plan.ts";
import { type Pool, poolOf } from "./pool.ts";
import { type Replaced, replaceItems } from "./replace-items.ts";
import { select } from "./select.ts";
import { UnknownQuestion } from "./unknown-question.ts";
import { sentencesIn } from "./without-neighbours.ts";

/** The items of a quiz at their places, and how it came to them. */
export interface Assembled {
  readonly blueprint: Blueprint;
  readonly plan: Plan;
  readonly chosen: Chosen;
  readonly orders: Orders;
  readonly replaced: readonly Replaced[];
  /** Ids that were to be kept or left out and are not there. */
  readonly gone: readonly string[];
}

/**
 * Chooses and places the items. A set of its own is chosen first, and then questions in it replaced. Of an earlier set the
 * places are kept, then questions in it replaced, and then it is filled up to the number.
 *
 * @throws UnknownQuestion where `without` or `replace` names none
 */
export function assemble(
  candidates: Candidates,
  options: MakeOptions,
  passage: Passage,
  streams: Streams,
): Assembled {
  const { keep, versions, replace = [] } = options;
  const blueprint = blueprintOf(options.questions, options.mix, options.profile);
  const { ids: without, unknown } = knownIds(options.without ?? [], candidates);
  const [stranger] = unknown;
  if (stranger !== undefined && keep === undefined) {
    throw new UnknownQuestion(
      "without",
      stranger,
      candidates.all().items.map(({ id }) => id),
    );
  }
  const poolWithout = (ids: ReadonlySet<string>): Pool => poolOf(candidates, ids, passage, streams);
  const pool = poolWithout(without);
  const sentencesOf = sentencesIn(passage);
  const drawn = (places: readonly { readonly item: Item }[]) =>
    ordersOf(
      places.map(({ item }) => item),
      versions,
      streams,
      sentencesOf,
    );

  if (keep === undefined) {
    const { chosen, plan } = select(pool, blueprint, [], passage, streams);
    const start: Places = { candidates: chosen.candidates, orders: drawn(chosen.candidates) };
    const { places, replaced } = replaceItems(start, replace, pool, passage, sentencesOf);
    const after = replaced.length === 0 ? chosen : chosenFrom(passage, places.candidates);
    return { blueprint, plan, chosen: after, orders: places.orders, replaced, gone: [] };
  }

  const kept = keepPlaces(keep, pool, passage, sentencesOf);
  const { places, replaced } = replaceItems(kept, replace, pool, passage, sentencesOf);
  const rest = replaced.length === 0 ? pool : poolWithout(new Set([...without, ...replacedIds(replaced)]));
  const { chosen, plan } = select(rest, blueprint, places.candidates, passage, streams);
  const own = drawn(chosen.candidates);
  const orders = own.map((order, form) => completed(places.orders[form], order));
  return { blueprint, plan, chosen, orders, replaced, gone: [...kept.gone, ...unknown] };
}

/** The ids of those that gave their place. */
export function replacedIds(replaced: readonly Replaced[]): string[] {
  return replaced.flatMap(({ before, now }) => (now === undefined ? [] : [before]));
}

/** An earlier order with what is new behind it; a form that the earlier set had not has its own. */
function completed(earlier: readonly string[] | undefined, own: readonly string[]): readonly string[] {
  if (earlier === undefined) return own;
  const there = new Set(earlier);
  return [...new Set(earlier), ...own.filter((id) => !there.has(id))];
}

/** Items that were refused or could not be built are known as well. */
function knownIds(
  given: readonly string[],
  candidates: Candidates,
): { ids: ReadonlySet<string>; unknown: readonly string[] } {
  const isKnown = (id: string) => {
    const kind = kindOfId(id);
    if (kind === undefined) return false;
    const { items, findings } = candidates.of(kind);
    return items.some((item) => item.id === id) || findings.some(({ item }) => item === id);
  };
  return { ids: new Set(given), unknown: given.filter((id) => !isKnown(id)) };
}
