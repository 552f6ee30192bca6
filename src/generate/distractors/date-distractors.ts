import type { DateValue } from "../../model/value.ts";
import { orderByName } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { aroundKey } from "./around-key.ts";
import type { Distractor } from "./candidate.ts";
import { decoysOf } from "./date-decoys.ts";
import { type Asked, isAboutElse, isRightAfterAll } from "./falsity.ts";
import { valuesOverlap } from "./sameness.ts";
import { compareValues, isLike } from "./value-likeness.ts";
import { isFreeElsewhere } from "./value-places.ts";
import { otherValue, writeLike } from "./write-value.ts";

/** A wrong date, and what it says. */
interface WrongDate extends Distractor {
  readonly value: DateValue;
}

/**
 * Wrong dates for a slot, at most `wanted`: the teacher's; dates of the text; then invented ones beside these and the key in
 * turn. Of two dates of a text each stands beside the other, with the same two invented ones: no look at the paper, and
 * none at the options, tells the invented from the asked. That hangs on the dates of the text alone.
 */
export function dateDistractors(
  key: DateValue,
  asked: Asked,
  wanted: number,
  streams: Streams,
): readonly Distractor[] {
  const { id } = asked.fact;
  const own = teachers(key, asked);
  const enough = aroundKey(
    own.filter(({ value }) => compareValues(value, key, asked.passage.locale) < 0),
    own.filter(({ value }) => compareValues(value, key, asked.passage.locale) > 0),
    wanted,
    streams("rank", id, asked.slot.id),
  );
  if (enough.length === wanted) return enough;
  const chosen: WrongDate[] = [];
  const take = (one: WrongDate) => {
    if (chosen.length >= wanted || valuesOverlap(one.value, key)) return;
    if (!chosen.some(({ value }) => valuesOverlap(value, one.value))) chosen.push(one);
  };
  for (const one of own) take(one);
  for (const one of orderByName(told(key, asked), ({ text }) => text, streams("value", id, asked.slot.id)))
    take(one);
  if (chosen.length >= wanted) return chosen;
  const shown = [key, ...chosen.map(({ value }) => value)];
  const invented = decoysBeside(shown, wanted, asked, streams);
  // Alone between nothing and later ones, it would be the first whatever the seed.
  if (wanted > 1 && chosen.length === 0 && !invented.onBothSides) return [];
  for (const value of invented.dates) {
    const text = writeLike(value, key, asked.passage.locale);
    if (text === undefined || isRightAfterAll(text, asked)) continue;
    take({
      text,
      value,
      rationale: asked.passage.words.rationales.notInText(text, asked.slot.answer),
    });
  }
  return chosen;
}

/** The teacher's own wrong dates, as they are written. */
function teachers(key: DateValue, asked: Asked): WrongDate[] {
  const { passage, slot } = asked;
  return slot.not.flatMap((text) => {
    const value = parseValue(text, passage.locale);
    if (value?.type !== "date" || !isLike(value, key) || isRightAfterAll(text, asked)) return [];
    return [{ text, value, rationale: passage.words.rationales.teachersWrong(slot.sort, slot.answer) }];
  });
}

/** The dates of the text that are wrong here, written as the key is. */
function told(key: DateValue, asked: Asked): WrongDate[] {
  const found = new Map<string, WrongDate>();
  for (const place of asked.passage.values.like(key)) {
    const { value } = place;
    if (value.type !== "date" || !isLike(value, key) || compareValues(value, key, asked.passage.locale) === 0)
      continue;
    const text = writeLike(value, key, asked.passage.locale);
    if (text === undefined || found.has(text)) continue;
    if (
      isAboutElse(place.sentence, asked) &&
      isFreeElsewhere(place, asked) &&
      !isRightAfterAll(place.text, asked)
    )
      found.set(text, { text, value, rationale: otherValue(place, text, asked) });
  }
  return [...found.values()];
}

/** The invented dates of several dates, one of each in turn, in an order that is the same whichever of them is asked. */
function decoysBeside(
  dates: readonly DateValue[],
  most: number,
  { passage }: Asked,
  streams: Streams,
): { readonly dates: readonly DateValue[]; readonly onBothSides: boolean } {
  const named = dates.map((date) => ({ date, name: JSON.stringify({ ...date, pattern: "" }) }));
  const decoys = orderByName(named, ({ name }) => name, streams("decoys")).map(({ date }) =>
    decoysOf(date, most, passage, streams),
  );
  const rounds = Math.max(...decoys.map((one) => one.dates.length));
  return {
    dates: Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
      decoys.flatMap((one) => one.dates[round] ?? []),
    ),
    onBothSides: decoys.every(({ onBothSides }) => onBothSides),
  };
}
