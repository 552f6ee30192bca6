import type { Passage } from "../generate/passage.ts";
import { chosenFrom } from "./chosen.ts";
import { type Places, withInstead } from "./places.ts";
import type { Pool } from "./pool.ts";
import { standIn } from "./stand-in.ts";
import { UnknownQuestion } from "./unknown-question.ts";
import type { SentencesOf } from "./without-neighbours.ts";

/** A question that gave its place to another. */
export interface Replaced {
  /** In version A. */
  readonly number: string;
  readonly before: string;
  /** Absent where no other of the kind fits beside the rest: then the question stays. */
  readonly now?: string;
}

/**
 * Puts another item in the place of each that is given by its number in version A or its id, one after the other: a number
 * given twice walks on to the one after the next. Everything else stays where it is, in every form.
 *
 * @throws UnknownQuestion where no such question is in the set
 */
export function replaceItems(
  start: Places,
  wanted: readonly string[],
  pool: Pool,
  passage: Passage,
  sentencesOf: SentencesOf,
): { places: Places; replaced: readonly Replaced[] } {
  let places = start;
  const not = new Set<string>();
  const replaced = wanted.map((given): Replaced => {
    const [order = []] = places.orders;
    const index = /^[0-9]+$/.test(given)
      ? Number(given) - 1
      : order.findIndex((id) => id === given || id.endsWith(`.${given}`));
    const before = places.candidates.find(({ item }) => item.id === order[index]);
    if (before === undefined) throw new UnknownQuestion("replace", given, order);
    not.add(before.item.id);
    const others = chosenFrom(
      passage,
      places.candidates.filter((one) => one !== before),
    );
    const next = standIn({ kind: before.kind, before, not }, others, pool, sentencesOf);
    const told = { number: String(index + 1), before: before.item.id };
    if (next === undefined) return told;
    places = withInstead(places, before.item.id, next);
    return { ...told, now: next.item.id };
  });
  return { places, replaced };
}
