import type { QuantityValue } from "../../model/value.ts";
import { drawIndex } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";
import { isWithin, type Room } from "./value-room.ts";

/**
 * Neighbouring numbers stand at a ratio of 1.25 to 1.7, about-numbers at 1.5 or more: the lower part of what item-quality
 * allows, since a number three times as large is seen to be wrong unread (our own figures).
 */
const ratios = { least: 1.25, leastAbout: 1.5, most: 1.7 };

/** No wrong number is more than so many times the key or less than that part of it, where others can be built. */
export const reach = 3;

/** Up to here whole numbers move by steps, since a ratio would leave no room: "three soldiers". */
export const smallNumber = 12;

/** Shifted ones keep a little nearer, so that rounding leaves them within it. */
const reachOfShifts = 2.7;

/** What a number is shifted for. */
export interface Shift {
  readonly key: QuantityValue;
  readonly direction: -1 | 1;
  /** So many shall still be found on this side, this one among them. */
  readonly left: number;
  /** So many shall be found on a side in all. */
  readonly wanted: number;
  readonly room: Room;
}

/**
 * A smaller (`direction` -1) or larger (1) number written in the same way: same significant digits, roundness, unit.
 * `undefined` where there is none: below one, over 100 per cent.
 */
export function shiftQuantity(from: QuantityValue, shift: Shift, random: Random): QuantityValue | undefined {
  const { key, direction, room } = shift;
  const written = from.amount / from.scale;
  const shifted = isTight(shift)
    ? inRoom(written, shift, random)
    : isSmall(key)
      ? byStep(written, shift, random)
      : byRatio(written, shift, random);
  if (!(shifted > 0)) return undefined;
  const amount = clean(shifted * key.scale);
  if (Math.sign(amount - from.amount) !== direction || changesNumber(key, amount)) return undefined;
  const next =
    key.upper === undefined
      ? { ...key, amount }
      : { ...key, amount, upper: clean(key.upper + amount - key.amount) };
  return isWithin(next, room) ? next : undefined;
}

/** Whether a limit is so near that numbers at a ratio do not all fit before it: they then share the room evenly. */
export function isTight({ key, room, wanted }: Pick<Shift, "key" | "room" | "wanted">): boolean {
  if (isSmall(key) || key.bound === "about") return false;
  const whole = ratios.least ** Math.min(wanted, usual);
  return (key.upper ?? key.amount) * whole >= room.below || key.amount / whole <= room.above;
}

/** Most questions have four options. */
const usual = 3;

function isSmall({ amount, scale, decimals, bound }: QuantityValue): boolean {
  return decimals === 0 && amount / scale <= smallNumber && bound !== "about";
}

/** "one cans": beside a unit in words, one and more than one do not change places (item-quality, 6). */
function changesNumber({ unit, amount, upper }: QuantityValue, shifted: number): boolean {
  return /\p{L}{2}/u.test(unit) && upper === undefined && (amount === 1) !== (shifted === 1);
}

/** By one to three, from ten on by a fifth and up to two more; no farther than lets the others keep within reach. */
function byStep(written: number, { key, direction, left }: Shift, random: Random): number {
  const least = written < 10 ? 1 : Math.ceil(written / 5);
  const own = key.amount / key.scale;
  const end = direction < 0 ? Math.ceil(own / reach) : own * reach;
  const most = Math.min(least + 2, Math.abs(end - written) - (left - 1) * least);
  const step = least + drawIndex(Math.max(1, most - least + 1), random);
  return written + direction * step;
}

function byRatio(written: number, { key, direction, left, wanted }: Shift, random: Random): number {
  const least = key.bound === "about" ? ratios.leastAbout : ratios.least;
  const own = key.amount / key.scale;
  const gone = direction < 0 ? own / written : written / own;
  const end = Math.max(reachOfShifts, least ** wanted);
  const most = Math.min(ratios.most, end / gone / least ** (left - 1));
  const ratio = least + random() * Math.max(0, most - least);
  const target = direction < 0 ? written / ratio : written * ratio;
  const shifted = alike(target, written, direction, key, target);
  // 200 beside 400 takes away the room for two more: 300 is no farther than a step may be.
  const farthest = direction < 0 ? written / most : written * most;
  const isBeyond = Math.sign(shifted - farthest) === direction;
  const nearer = isBeyond
    ? alike(farthest, written, direction, key, farthest, direction < 0 ? Math.ceil : Math.floor)
    : shifted;
  return Math.max(nearer, written) >= least * Math.min(nearer, written) ? nearer : shifted;
}

/** Steps of one size below and above the key, so that the room up to the limit holds as many as are wanted. */
function inRoom(written: number, { key, direction, room, wanted }: Shift, random: Random): number {
  const own = key.amount / key.scale;
  const rest = Math.min((room.below - (key.upper ?? key.amount)) / key.scale, own - room.above / key.scale);
  const gap = Math.min(rest / (Math.min(wanted, usual) + 1), own * (ratios.least - 1));
  return alike(written + direction * gap * (0.7 + 0.3 * random()), written, direction, key, own);
}

/**
 * The number with as many significant digits as the key has, and not rounder: 19 gives no 20, 10.5 no 12.0. Above the next
 * power of ten it is as round as the key, 120 beside 90: 200 would be the next with one digit.
 */
function alike(
  target: number,
  from: number,
  direction: -1 | 1,
  key: QuantityValue,
  size: number,
  round: (count: number) => number = Math.round,
): number {
  const own = key.amount / key.scale;
  const digits = significantDigits(own, key.decimals);
  const magnitude = Math.floor(Math.log10(Math.min(size, own))) - digits + 1;
  const step = key.decimals > 0 ? 10 ** -key.decimals : 10 ** Math.max(magnitude, 0);
  let count = round(clean(target / step));
  if (Math.sign(clean(count * step) - from) !== direction) count += direction;
  if (digits > 1 && count % 10 === 0) count += direction;
  return clean(count * step);
}

/** 100,000 has one significant digit, 1,250 has three; decimals as written count. */
function significantDigits(written: number, decimals: number): number {
  const digits = written.toFixed(decimals).replace(".", "").replace(/^0+/u, "");
  return Math.max(1, (decimals > 0 ? digits : digits.replace(/0+$/u, "")).length);
}

/** Takes the dust of binary fractions off: 0.30000000000000004 -> 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
