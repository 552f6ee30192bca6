import type { Locale } from "../../locale/locale.ts";
import type { QuantityValue } from "../../model/value.ts";
import { parseQuantity } from "../../read/values/parse-quantity.ts";
import type { Distractor } from "./candidate.ts";
import { type Asked, isRightAfterAll } from "./falsity.ts";
import { areOfOneMeasure, namesUnit, secondsIn } from "./quantity-size.ts";
import { parsesBack, writeValue } from "./write-value.ts";

export interface WrongNumber extends Distractor {
  readonly value: QuantityValue;
  /** Whether the teacher gives it. */
  readonly isOwn?: boolean;
}

/**
 * The teacher's own wrong numbers. None is refused for its size or its unit ("ten weeks" beside "two years"), only where it
 * is right as well, no number of the measure, or in other units than the question asks for ("How many years …?"). Figures stand beside figures: "five days" beside "30 days" becomes "5 days".
 */
export function teachersNumbers(key: QuantityValue, asked: Asked): readonly WrongNumber[] {
  const { passage, slot } = asked;
  const { locale, words } = passage;
  // "about [11 minutes]" is about 11, and "5 minutes" beside it says no "about" either.
  const written = parseQuantity(slot.answer, locale) ?? key;
  const isNamed = namesUnit(asked.stem, key.unit, locale);
  const ofUnit = secondsIn(key.unit, locale);
  return slot.not.flatMap((text) => {
    const value = parseQuantity(text, locale);
    if (value === undefined || value.bound !== written.bound || !areOfOneMeasure(value, key, locale))
      return [];
    if (isNamed && secondsIn(value.unit, locale) !== ofUnit) return [];
    const shown = inFormOf(written, text, value, locale);
    if (shown === undefined || isRightAfterAll(text, asked)) return [];
    return [{ ...shown, isOwn: true, rationale: words.rationales.teachersWrong(slot.sort, slot.answer) }];
  });
}

function inFormOf(
  { form }: QuantityValue,
  text: string,
  value: QuantityValue,
  locale: Locale,
): { readonly text: string; readonly value: QuantityValue } | undefined {
  if (value.form === form) return { text, value };
  const other: QuantityValue = {
    ...value,
    form,
    grouped: true,
    pattern: value.pattern.replace(/\{(amount|upper)[^{}]*\}/gu, "{$1}"),
  };
  const shown = writeValue(other, locale);
  return parsesBack(shown, other, locale) ? { text: shown, value: other } : undefined;
}
