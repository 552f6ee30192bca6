import type { Locale } from "../../locale/locale.ts";
import type { DateValue, QuantityValue, Value } from "../../model/value.ts";
import { compareDates } from "../../model/value.ts";
import { drawIndex, orderByName } from "../../random/draw.ts";
import type { Random, Streams } from "../../random/random.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { writeDate } from "../../read/values/write-date.ts";
import { writeQuantity } from "../../read/values/write-quantity.ts";
import { contextOf } from "../context-of.ts";
import type { TextValue } from "../value-index.ts";
import type { Distractor } from "./candidate.ts";
import { type Asked, isAboutElse, isRightAfterAll } from "./falsity.ts";
import { valuesOverlap } from "./sameness.ts";
import { shiftDate } from "./shift-date.ts";
import { shiftQuantity } from "./shift-quantity.ts";
import { compareValues, isInReach, isLike, isSaid, isTooNear } from "./value-likeness.ts";

/**
 * Wrong dates or numbers for a slot, at most `wanted`. The key's rank among the options is drawn first, uniformly over the
 * ranks that can be built; then what must stand below and above it is found: the teacher's, the text's own, shifted ones.
 */
export function valueDistractors(asked: Asked, wanted: number, streams: Streams): readonly Distractor[] {
  const key = asked.slot.value;
  if (key === undefined) return [];
  const name = [asked.fact.id, asked.slot.id];
  const sides = ([-1, 1] as const).map((direction) =>
    fillSide(
      key,
      direction,
      wanted,
      asked,
      streams("value", ...name, direction),
      streams("shift", ...name, direction),
    ),
  ) as [Distractor[], Distractor[]];
  const [below, above] = sides;
  const random = streams("rank", ...name);
  for (let count = wanted; count > 0; count -= 1) {
    const ranks = Array.from({ length: count + 1 }, (_, rank) => rank).filter(
      (rank) => rank <= below.length && count - rank <= above.length,
    );
    if (ranks.length === 0 || isBoundToEnd(ranks, count)) continue;
    const rank = ranks[drawIndex(ranks.length, random)] as number;
    return [...below.slice(0, rank), ...above.slice(0, count - rank)];
  }
  return [];
}

/**
 * "Two euros", of which only larger sums can be proved wrong, would always be the smallest option: whoever takes the smallest
 * number would be right without reading. One wrong value alone is for kinds that show no others beside it.
 */
function isBoundToEnd(ranks: readonly number[], count: number): boolean {
  return count > 1 && ranks.length === 1 && (ranks[0] === 0 || ranks[0] === count);
}

/** Wrong values on one side of the key, the ones to prefer first. */
function fillSide(
  key: Value,
  direction: -1 | 1,
  wanted: number,
  asked: Asked,
  order: Random,
  shift: Random,
): Distractor[] {
  const chosen: Distractor[] = [];
  const take = (distractor: Distractor & { readonly value: Value }) => {
    if (chosen.length >= wanted || Math.sign(compareValues(distractor.value, key)) !== direction) return;
    if (valuesOverlap(distractor.value, key) || isTooNear(distractor.value, key)) return;
    if (
      chosen.some(
        ({ value }) =>
          value && (valuesOverlap(value, distractor.value) || isTooNear(value, distractor.value)),
      )
    )
      return;
    chosen.push(distractor);
  };
  const { locale } = asked.passage;
  // "about [11 minutes]" is about 11, and "5 minutes" beside it says no "about" either.
  const written = parseValue(asked.slot.answer, locale) ?? key;
  for (const text of asked.slot.not) {
    const value = parseValue(text, locale);
    if (value === undefined || !isLike(value, written) || isRightAfterAll(text, asked)) continue;
    take({
      text,
      value,
      rationale: asked.passage.words.rationales.teachersWrong(asked.slot.sort, asked.slot.answer),
    });
  }
  const likely = asked.passage.values
    .like(key)
    .filter(({ value }) => isLike(value, key) && isInReach(value, key));
  for (const found of orderByName(
    likely,
    ({ text, sentence, start }) => `${text} ${sentence.paragraph}${start}`,
    order,
  )) {
    const text = writeLike(found.value, key, asked);
    if (
      text !== undefined &&
      !isHeld(key, locale) &&
      goesWithNoun(found.value, key, locale) &&
      isAboutElse(found.sentence, asked) &&
      isFreeElsewhere(found, asked) &&
      !isRightAfterAll(found.text, asked)
    ) {
      take({ text, value: found.value, rationale: otherValue(found, text, asked) });
    }
  }
  for (let value: Value | undefined = key, tries = 0; chosen.length < wanted && tries < 40; tries += 1) {
    const next: Value | undefined = isHeld(key, locale)
      ? undefined
      : shiftValue(value, direction, shift, key);
    if (next === undefined || isFarOff(next, key)) break;
    const text = writeValue(next, asked);
    if (parsesBack(text, next, asked)) {
      value = next;
      if (goesWithNoun(next, key, locale) && !isInText(next, asked) && !isRightAfterAll(text, asked)) {
        take({
          text,
          value: next,
          rationale: asked.passage.words.rationales.notInText(text, asked.slot.answer),
        });
      }
    }
  }
  return chosen;
}

/** Three steps at a ratio of 3 lead as far; a hundred months beside three or four are no wrong answer to think about. */
const farthest = 30;

function isFarOff(value: Value, key: Value): boolean {
  if (value.type !== "quantity" || key.type !== "quantity") return false;
  return value.amount > key.amount * farthest || value.amount * farthest < key.amount;
}

/** A number word in a case or gender of its own ("двух") has no like among the words that the locale can write. */
function isHeld(key: Value, { reading }: Locale): boolean {
  return reading.bends === true && key.type === "quantity" && /\{(?:amount|upper):=/u.test(key.pattern);
}

/** Behind "21" a Russian noun has another form than behind "12": a number that needs another form tells that it is wrong. */
function goesWithNoun(value: Value, key: Value, { numbers }: Locale): boolean {
  if (numbers.plural === undefined || value.type !== "quantity" || key.type !== "quantity") return true;
  return formOf(value, numbers.plural) === formOf(key, numbers.plural);
}

function formOf({ amount, upper = amount, scale }: QuantityValue, plural: (n: number) => string): string {
  // A noun behind a scale word goes with that word, and the scale word with the number.
  return plural(upper / scale);
}

/** A value that stands in a second sentence must be proved wrong there too; one that stands everywhere is not. */
function isFreeElsewhere(found: TextValue, asked: Asked): boolean {
  const places = asked.passage.values.saying(found.value);
  return (
    places.length <= mostPlaces &&
    places.every(
      (other) => other === found || !isSaid(found.value, other.value) || isAboutElse(other.sentence, asked),
    )
  );
}

const mostPlaces = 50;

function isInText(value: Value, asked: Asked): boolean {
  return asked.passage.values.saying(value).some(({ value: other }) => isSaid(value, other));
}

function shiftValue(value: Value, direction: -1 | 1, random: Random, key: Value): Value | undefined {
  return value.type === "date"
    ? shiftDate(value, direction, random, key as DateValue)
    : shiftQuantity(value, direction, random);
}

/** A date of the text in the form of the key: "May 12" beside the key "13 June" becomes "12 May". */
function writeLike(value: Value, key: Value, asked: Asked): string | undefined {
  const text = writeValue({ ...value, pattern: key.pattern } as Value, asked);
  return parsesBack(text, value, asked) ? text : undefined;
}

function writeValue(value: Value, asked: Asked): string {
  const { locale } = asked.passage;
  return value.type === "date"
    ? writeDate(value as DateValue, locale)
    : writeQuantity(value as QuantityValue, locale);
}

/** Whether the text says the value: a number too large for number words does not. */
function parsesBack(text: string, value: Value, asked: Asked): boolean {
  const read = parseValue(text, asked.passage.locale);
  if (read === undefined || read.type !== value.type) return false;
  return read.type === "quantity"
    ? read.form === (value as QuantityValue).form &&
        read.amount === (value as QuantityValue).amount &&
        read.upper === (value as QuantityValue).upper
    : compareDates(read, value as DateValue) === 0;
}

function otherValue({ sentence, start, text: found }: TextValue, text: string, asked: Asked): string {
  return asked.passage.words.rationales.otherValue(
    text,
    contextOf(sentence, start, start + found.length),
    sentence.paragraph,
    asked.slot.answer,
  );
}
