import type { Locale } from "../../locale/locale.ts";
import type { QuantityValue, Value } from "../../model/value.ts";
import { orderByName } from "../../random/draw.ts";
import type { Random, Streams } from "../../random/random.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { aroundKey } from "./around-key.ts";
import type { Distractor } from "./candidate.ts";
import { type Asked, isAboutElse, isRightAfterAll } from "./falsity.ts";
import { valuesOverlap } from "./sameness.ts";
import { shiftQuantity } from "./shift-quantity.ts";
import { compareValues, isInReach, isLike, isTooNear } from "./value-likeness.ts";
import { isFreeElsewhere, isInText } from "./value-places.ts";
import { otherValue, parsesBack, writeLike, writeValue } from "./write-value.ts";

/**
 * Wrong numbers for a slot, at most `wanted`. The key's rank among the options is drawn first, uniformly over the
 * ranks that can be built; then what must stand below and above it is found: the teacher's, the text's own, shifted ones.
 */
export function numberDistractors(
  key: QuantityValue,
  asked: Asked,
  wanted: number,
  streams: Streams,
): readonly Distractor[] {
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
  return aroundKey(below, above, wanted, streams("rank", ...name));
}

/** Wrong values on one side of the key, the ones to prefer first. */
function fillSide(
  key: QuantityValue,
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
    const text = writeLike(found.value, key, locale);
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
  for (let value: QuantityValue = key, tries = 0; chosen.length < wanted && tries < 40; tries += 1) {
    const next: QuantityValue | undefined = isHeld(key, locale)
      ? undefined
      : shiftQuantity(value, direction, shift);
    if (next === undefined || isFarOff(next, key)) break;
    const text = writeValue(next, locale);
    if (parsesBack(text, next, locale)) {
      value = next;
      if (
        goesWithNoun(next, key, locale) &&
        !isInText(next, asked.passage) &&
        !isRightAfterAll(text, asked)
      ) {
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
