import type { Locale } from "../../locale/locale.ts";
import type { QuantityValue, Value } from "../../model/value.ts";
import { orderByName } from "../../random/draw.ts";
import type { Random, Streams } from "../../random/random.ts";
import { findWords, fold } from "../../read/text/match.ts";
import { sentenceOf } from "../passage.ts";
import { aroundKey } from "./around-key.ts";
import type { Distractor } from "./candidate.ts";
import { type Asked, isAboutElse, isRightAfterAll } from "./falsity.ts";
import { valuesOverlap } from "./sameness.ts";
import { isTight, reach, shiftQuantity } from "./shift-quantity.ts";
import { teachersNumbers, type WrongNumber } from "./teachers-numbers.ts";
import { compareValues, isInReach, isLike, isTooNear } from "./value-likeness.ts";
import { isFreeElsewhere, isInText } from "./value-places.ts";
import { isWithin, type Room, roomFor } from "./value-room.ts";
import { otherValue, parsesBack, writeLike, writeValue } from "./write-value.ts";

/** What is known when the wrong numbers of one side are sought. */
interface Side {
  readonly key: QuantityValue;
  readonly direction: -1 | 1;
  readonly wanted: number;
  readonly room: Room;
  readonly asked: Asked;
}

/**
 * Wrong numbers for a slot, at most `wanted`. On each side of the key the teacher's come first, then the text's own, then
 * shifted ones. The key's rank among the options is drawn, uniformly over the ranks that can be built without leaving out
 * more of the teacher's than must be.
 */
export function numberDistractors(
  key: QuantityValue,
  asked: Asked,
  wanted: number,
  streams: Streams,
): readonly Distractor[] {
  const name = [asked.fact.id, asked.slot.id];
  const room = roomFor(key, asked);
  const own = teachersNumbers(key, asked);
  const [below, above] = ([-1, 1] as const).map((direction) => {
    const order = streams("value", ...name, direction);
    const side = { key, direction, wanted, room, asked };
    return fillSide(side, own, order, streams("shift", ...name, direction));
  }) as [WrongNumber[], WrongNumber[]];
  return aroundKey(below, above, wanted, streams("rank", ...name), ({ isOwn }) => isOwn === true);
}

/** Wrong values on one side of the key, the ones to prefer first. */
function fillSide(side: Side, own: readonly WrongNumber[], order: Random, shift: Random): WrongNumber[] {
  const { key, direction, wanted, room, asked } = side;
  const { locale } = asked.passage;
  const chosen: WrongNumber[] = [];
  const isOnSide = (value: Value) => Math.sign(compareValues(value, key, locale)) === direction;
  for (const one of orderByName(own, ({ text }) => text, order)) {
    const isTwice = chosen.some(({ value }) => compareValues(value, one.value, locale) === 0);
    if (chosen.length < wanted && isOnSide(one.value) && !isTwice) chosen.push(one);
  }
  if (chosen.length >= wanted || isHeld(key, locale)) return chosen;
  const tight = isTight({ key, room, wanted });
  const areApart: AreApart = (a, b) =>
    a.unit === b.unit
      ? !valuesOverlap(a, b) && (tight || !isTooNear(a, b))
      : compareValues(a, b, locale) !== 0;
  for (const one of orderByName(told(side), ({ name }) => name, order)) {
    if (chosen.length >= wanted || !isOnSide(one.value) || !isWithin(one.value, room)) continue;
    if ([key, ...chosen.map(({ value }) => value)].every((value) => areApart(one.value, value)))
      chosen.push(one);
  }
  return [...chosen, ...shiftedBeside(chosen, areApart, side, shift)];
}

type AreApart = (a: QuantityValue, b: QuantityValue) => boolean;

/** Shifted numbers to fill a side: of a few series the first that keeps within reach, or else the fullest and nearest. */
function shiftedBeside(
  chosen: readonly WrongNumber[],
  areApart: AreApart,
  side: Side,
  random: Random,
): readonly WrongNumber[] {
  const { key, wanted } = side;
  const left = wanted - chosen.length;
  if (left === 0) return [];
  let best: readonly WrongNumber[] = [];
  const farOf = (some: readonly WrongNumber[]) => {
    const last = some.at(-1)?.value.amount ?? key.amount;
    return Math.max(last / key.amount, key.amount / last);
  };
  for (let tries = 0; tries < mostSeries; tries += 1) {
    const series = shiftedSeries(chosen, areApart, side, random);
    if (series.length > best.length || (series.length === best.length && farOf(series) < farOf(best)))
      best = series;
    if (best.length === left && farOf(best) <= reach) break;
  }
  return best;
}

/** Rounding may lead too far: 10 beside 20, 30 and 50. */
const mostSeries = 4;

function shiftedSeries(
  chosen: readonly WrongNumber[],
  areApart: AreApart,
  side: Side,
  random: Random,
): readonly WrongNumber[] {
  const { key, direction, wanted, room } = side;
  const made: WrongNumber[] = [];
  const isFree = ({ value }: WrongNumber) =>
    isWithin(value, room) &&
    [key, ...[...chosen, ...made].map((one) => one.value)].every((other) => areApart(value, other));
  let value = key;
  for (let failed = 0; chosen.length + made.length < wanted && failed < mostFailed; ) {
    const left = Math.max(1, wanted - made.length);
    const next = shiftQuantity(value, { key, direction, left, wanted, room }, random);
    if (next === undefined || isFarOff(next, key)) {
      failed += 1;
      continue;
    }
    const one = invented(next, side);
    const isTaken = one !== undefined && isFree(one);
    if (isTaken) made.push(one);
    failed = isTaken ? 0 : failed + 1;
    // What stands in the way of this one may stand in the way of all as near.
    if (isTaken || failed % fewFailed === 0) value = next;
  }
  return made;
}

/** So many draws in vain are the end; after so few of them the next number is sought farther off. */
const [mostFailed, fewFailed] = [30, 5];

/** The numbers of the text that are wrong here, and near enough to be thought right. */
function told({ key, asked }: Side): (WrongNumber & { readonly name: string })[] {
  const { passage } = asked;
  return passage.values.like(key).flatMap((found) => {
    const { value, sentence } = found;
    if (value.type !== "quantity" || !isLike(value, key) || !isInReach(value, key)) return [];
    // 365.25 days among whole ones is the odd one out, and no answer to "how many".
    if (isWhole(key) && !isWhole(value)) return [];
    const text = writeLike(value, key, passage.locale);
    return text !== undefined &&
      goesWithNoun(value, key, passage.locale) &&
      isAboutElse(sentence, asked) &&
      isFreeElsewhere(found, asked) &&
      !isRightAfterAll(found.text, asked)
      ? [
          {
            text,
            value,
            rationale: otherValue(found, text, asked),
            name: `${found.text} ${sentence.paragraph}${found.start}`,
          },
        ]
      : [];
  });
}

function isWhole({ upper, amount, scale }: QuantityValue): boolean {
  return Number.isInteger((upper ?? amount) / scale);
}

/** A shifted number, if it can be written and the text has it nowhere. */
function invented(value: QuantityValue, { key, asked }: Side): WrongNumber | undefined {
  const { passage, slot } = asked;
  const text = writeValue(value, passage.locale);
  return parsesBack(text, value, passage.locale) &&
    goesWithNoun(value, key, passage.locale) &&
    !isInText(value, passage) &&
    !isRightAfterAll(text, asked) &&
    !standsBeside(text, asked)
    ? { text, value, rationale: passage.words.rationales.notInText(text, slot.answer) }
    : undefined;
}

/**
 * Whether the words stand where the answer does, or where the text may say the fact again, whatever they mean there: "one" of
 * "in one corner".
 */
function standsBeside(text: string, { passage, slot, rivals }: Asked): boolean {
  const places = slot.evidence.flatMap((place) => sentenceOf(passage, place) ?? []);
  return [...places, ...(rivals === "any" ? [] : rivals)].some(
    (sentence) => findWords(fold(sentence.text), text).length > 0,
  );
}

/** Where nothing nearer can be built: a hundred months beside three or four are no wrong answer to think about. */
const farthest = 5;

function isFarOff(value: QuantityValue, key: QuantityValue): boolean {
  return value.amount > key.amount * farthest || value.amount * farthest < key.amount;
}

/** A number word in a case or gender of its own ("двух") has no like among the words that the locale can write. */
function isHeld(key: QuantityValue, { reading }: Locale): boolean {
  return reading.bends === true && /\{(?:amount|upper):=/u.test(key.pattern);
}

/** Behind "21" a Russian noun has another form than behind "12": a number that needs another form tells that it is wrong. */
function goesWithNoun(value: Value, key: QuantityValue, { numbers }: Locale): boolean {
  if (numbers.plural === undefined || value.type !== "quantity") return true;
  return formOf(value, numbers.plural) === formOf(key, numbers.plural);
}

function formOf({ amount, upper = amount, scale }: QuantityValue, plural: (n: number) => string): string {
  // A noun behind a scale word goes with that word, and the scale word with the number.
  return plural(upper / scale);
}
