import type { QuantityValue } from "../../model/value.ts";
import { drawIndex } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";

/** Neighbouring numbers stand at a ratio of 1.25 to 3 (item-quality; our own figures), about-numbers at 1.5 or more. */
const ratios = { least: 1.25, leastAbout: 1.5, most: 3 };

/** Up to here whole numbers move by one or two, since a ratio would leave no room: "three soldiers". */
const smallNumber = 12;

/**
 * A smaller (`direction` -1) or larger (1) number written in the same way: same significant digits, roundness, unit.
 * `undefined` where there is none: below one, over 100 per cent.
 */
export function shiftQuantity(
  quantity: QuantityValue,
  direction: -1 | 1,
  random: Random,
): QuantityValue | undefined {
  const written = quantity.amount / quantity.scale;
  const shifted =
    quantity.decimals === 0 && written <= smallNumber && quantity.bound !== "about"
      ? written + direction * (1 + drawIndex(2, random))
      : byRatio(written, quantity, direction, random);
  if (!(shifted > 0) || (isShare(quantity) && shifted > 100)) return undefined;
  const amount = clean(shifted * quantity.scale);
  if (amount === quantity.amount || changesNumber(quantity, amount)) return undefined;
  return quantity.upper === undefined
    ? { ...quantity, amount }
    : { ...quantity, amount, upper: clean(quantity.upper + amount - quantity.amount) };
}

/** "one cans": beside a unit in words, one and more than one do not change places (item-quality, 6). */
function changesNumber({ unit, amount, upper }: QuantityValue, shifted: number): boolean {
  return /\p{L}{2}/u.test(unit) && upper === undefined && (amount === 1) !== (shifted === 1);
}

function byRatio(written: number, quantity: QuantityValue, direction: -1 | 1, random: Random): number {
  const least = quantity.bound === "about" ? ratios.leastAbout : ratios.least;
  const ratio = least + random() * (ratios.most - least);
  const target = direction < 0 ? written / ratio : written * ratio;
  return roundTo(target, significantDigits(written, quantity.decimals), quantity.decimals);
}

/** 100,000 has one significant digit, 1,250 has three; decimals as written count. */
function significantDigits(written: number, decimals: number): number {
  const digits = written.toFixed(decimals).replace(".", "").replace(/^0+/u, "");
  return Math.max(1, (decimals > 0 ? digits : digits.replace(/0+$/u, "")).length);
}

function roundTo(value: number, digits: number, decimals: number): number {
  const magnitude = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  const step = 10 ** Math.max(magnitude, -decimals);
  return clean(Math.round(value / step) * step);
}

/** Takes the dust of binary fractions off: 0.30000000000000004 -> 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function isShare(quantity: QuantityValue): boolean {
  return /%|per ?cent|prozent/iu.test(quantity.unit);
}
