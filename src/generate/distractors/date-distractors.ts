import type { DateValue } from "../../model/value.ts";
import { orderByName } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { aroundKey } from "./around-key.ts";
import type { Distractor } from "./candidate.ts";
import { decoysOf } from "./date-decoys.ts";
import { couldStandFor, reportDate } from "./date-room.ts";
import { type Asked, isAboutElse, isRightAfterAll } from "./falsity.ts";
import { isGoingOn } from "./going-on.ts";
import { valuesOverlap } from "./sameness.ts";
import { compareValues, isLike } from "./value-likeness.ts";
import { isFreeElsewhere } from "./value-places.ts";
import { otherValue, writeLike } from "./write-value.ts";

/** A wrong date, and what it says. */
interface WrongDate extends Distractor {
  readonly value: DateValue;
  /** Whether the teacher gives it. */
  readonly isOwn?: boolean;
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
  const name = [id, asked.slot.id];
  const own = teachers(key, asked);
  const isOpen = isGoingOn(asked.fact, asked.passage.locale);
  if (own.length >= wanted || isOpen) return teachersFirst(own, key, asked, wanted, streams, isOpen);
  const chosen: WrongDate[] = [];
  const take = (one: WrongDate) => {
    if (chosen.length >= wanted || valuesOverlap(one.value, key)) return;
    if (!chosen.some(({ value }) => valuesOverlap(value, one.value))) chosen.push(one);
  };
  for (const one of own) take(one);
  for (const one of orderByName(told(key, asked), ({ text }) => text, streams("value", ...name))) take(one);
  if (chosen.length >= wanted) return chosen;
  const shown = [key, ...chosen.map(({ value }) => value)];
  const invented = decoysBeside(shown, wanted, asked, streams);
  // Alone between nothing and later ones, it would be the first whatever the seed.
  if (wanted > 1 && chosen.length === 0 && !invented.onBothSides) return [];
  for (const one of invented.dates.flatMap((value) => inventedDate(value, key, asked))) take(one);
  return chosen;
}

/** The teacher's wrong dates; where all stand on one side of the key, one of the text's or an invented one on the other. */
function teachersFirst(
  own: readonly WrongDate[],
  key: DateValue,
  asked: Asked,
  wanted: number,
  streams: Streams,
  isOpen: boolean,
): readonly WrongDate[] {
  const name = [asked.fact.id, asked.slot.id];
  const order = streams("value", ...name);
  const side = (some: readonly WrongDate[], direction: -1 | 1) =>
    some.filter(({ value }) => Math.sign(compareValues(value, key, asked.passage.locale)) === direction);
  const drawn = orderByName(own, ({ text }) => text, order);
  const isOneSided = !isOpen && ([-1, 1] as const).some((direction) => side(own, direction).length === 0);
  const others = isOneSided
    ? [
        ...orderByName(told(key, asked), ({ text }) => text, order),
        ...decoysOf(key, wanted, asked.passage, streams).dates.flatMap((value) =>
          inventedDate(value, key, asked),
        ),
      ]
    : [];
  const all = [...drawn, ...others];
  return aroundKey(
    side(all, -1),
    side(all, 1),
    wanted,
    streams("rank", ...name),
    ({ isOwn }) => isOwn === true,
  );
}

function inventedDate(value: DateValue, key: DateValue, asked: Asked): WrongDate[] {
  const { passage, slot } = asked;
  const text = writeLike(value, key, passage.locale);
  if (text === undefined || !isPlausible(value, key, asked) || isRightAfterAll(text, asked)) return [];
  return [{ text, value, rationale: passage.words.rationales.notInText(text, slot.answer) }];
}

function isPlausible(value: DateValue, key: DateValue, { passage }: Asked): boolean {
  return couldStandFor(value, key, reportDate(passage.article.date));
}

/** The teacher's own wrong dates, as they are written. */
function teachers(key: DateValue, asked: Asked): WrongDate[] {
  const { passage, slot } = asked;
  return slot.not.flatMap((text) => {
    const value = parseValue(text, passage.locale);
    if (value?.type !== "date" || !isLike(value, key) || isRightAfterAll(text, asked)) return [];
    const rationale = passage.words.rationales.teachersWrong(slot.sort, slot.answer);
    return [{ text, value, isOwn: true, rationale }];
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
    if (text === undefined || found.has(text) || !isPlausible(value, key, asked)) continue;
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
