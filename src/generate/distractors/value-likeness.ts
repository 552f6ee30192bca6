import type { Locale } from "../../locale/locale.ts";
import { compareDates, type DatePrecision, mayNameTheSame, type Value } from "../../model/value.ts";
import { amountIn } from "./quantity-size.ts";
import { valuesOverlap } from "./sameness.ts";
import { reach } from "./shift-quantity.ts";

/** Dates and numbers ascend (item-quality, 12), ten weeks before two years. */
export function compareValues(a: Value, b: Value, locale: Locale): number {
  if (a.type === "date" && b.type === "date") return compareDates(a, b) ?? 0;
  if (a.type === "quantity" && b.type === "quantity") return amountIn(a, b, locale) - b.amount;
  return 0;
}

/** One precision, one unit, one way of writing: an option that differs in these is odd one out (item-quality, 5 and 12). */
export function isLike(value: Value, key: Value): boolean {
  if (value.type === "date" && key.type === "date") {
    return value.precision === key.precision && compareDates(value, key) !== undefined;
  }
  if (value.type === "quantity" && key.type === "quantity") {
    return (
      value.unit === key.unit &&
      value.form === key.form &&
      (value.upper === undefined) === (key.upper === undefined) &&
      value.bound === key.bound
    );
  }
  return false;
}

/** A number of the text is no more plausible far off than an invented one is. */
export function isInReach(value: Value, key: Value): boolean {
  if (value.type !== "quantity" || key.type !== "quantity") return true;
  return value.amount <= key.amount * reach && value.amount * reach >= key.amount;
}

/** Two large numbers are told apart from a ratio of 1.25 (item-quality; our own figure); small ones and dates always. */
export function isTooNear(a: Value, b: Value): boolean {
  if (a.type !== "quantity" || b.type !== "quantity") return false;
  const [less, more] = a.amount < b.amount ? [a.amount, b.amount] : [b.amount, a.amount];
  return less / a.scale > 12 && more / less < 1.2;
}

/** Whether a value of the text may be what the shifted one says: "2022" says no day, "12 May" may be 12 May 2022. */
export function isSaid(value: Value, other: Value): boolean {
  if (value.type === "date") {
    return (
      other.type === "date" &&
      precisions.indexOf(other.precision) >= precisions.indexOf(value.precision) &&
      mayNameTheSame(value, other)
    );
  }
  return other.type === "quantity" && valuesOverlap(value, other);
}

const precisions: readonly DatePrecision[] = ["century", "year", "season", "month", "day", "time"];
