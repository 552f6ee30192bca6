import type { DatePrecision, DateValue } from "../../model/value.ts";
import { drawIndex } from "../../random/draw.ts";
import type { Random } from "../../random/random.ts";

/**
 * A date of the same precision, earlier (`direction` -1) or later (1) by a plausible drawn step; `undefined` at the end of
 * what the precision can say (no month before January where no year is given). `key` is the date that all shifts began
 * with: its roundness and distance decide the step.
 */
export function shiftDate(
  date: DateValue,
  direction: -1 | 1,
  random: Random,
  key: DateValue = date,
): DateValue | undefined {
  return moveDate(date, direction * (1 + drawIndex(farthest[date.precision], random)), key);
}

/** The most steps at once: days by days, years by years, times by hours or quarters of an hour. */
const farthest: Readonly<Record<DatePrecision, number>> = {
  century: 2,
  year: 4,
  season: 2,
  month: 4,
  day: 6,
  time: 3,
};

/** The date so many steps later, or earlier where they are negative. */
export function moveDate(date: DateValue, steps: number, key: DateValue = date): DateValue | undefined {
  switch (date.precision) {
    case "century":
      return date.century === undefined ? undefined : withYear(date, "century", date.century, steps);
    case "year":
      return date.year === undefined
        ? undefined
        : withYear(date, "year", date.year, steps * yearStep(key.year ?? date.year));
    case "season":
      return shiftSeason(date, steps);
    case "month":
      return shiftMonth(date, steps);
    case "day":
      return shiftDay(date, steps);
    case "time":
      return shiftTime(date, steps);
  }
}

/** Round years stay round, and far ones move in larger steps: 1 near today, 10 for 1900, 100 for 800 BC. */
function yearStep(year: number): number {
  if (year % 100 === 0) return year < 1000 ? 100 : 50;
  if (year % 10 === 0 && year < 1990) return 10;
  if (year < 0) return 7;
  return year < 1600 ? 7 : year < 1900 ? 4 : year < 1980 ? 2 : 1;
}

/** There is no year 0, and no century 0; an era word in the pattern must stay true. */
function withYear(
  date: DateValue,
  field: "year" | "century",
  from: number,
  step: number,
): DateValue | undefined {
  const to = from + step;
  return Math.sign(to) === Math.sign(from) ? { ...date, [field]: to } : undefined;
}

function shiftSeason(date: DateValue, step: number): DateValue | undefined {
  if (date.season === undefined) return undefined;
  const index = date.season - 1 + step;
  if (date.year === undefined) return index < 0 || index > 3 ? undefined : { ...date, season: index + 1 };
  return { ...date, year: date.year + Math.floor(index / 4), season: (((index % 4) + 4) % 4) + 1 };
}

function shiftMonth(date: DateValue, step: number): DateValue | undefined {
  if (date.month === undefined) return undefined;
  const index = date.month - 1 + step;
  if (date.year === undefined) return index < 0 || index > 11 ? undefined : { ...date, month: index + 1 };
  return { ...date, year: date.year + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

function shiftDay(date: DateValue, step: number): DateValue | undefined {
  if (date.day === undefined || date.month === undefined) return undefined;
  const day = date.day + step;
  if (day >= 1 && day <= daysIn(date.month, date.year)) return { ...date, day };
  const moved = shiftMonth(date, Math.sign(step));
  if (moved?.month === undefined) return undefined;
  const days = step < 0 ? daysIn(moved.month, moved.year) : daysIn(date.month, date.year);
  return { ...moved, day: step < 0 ? days + day : day - days };
}

function daysIn(month: number, year: number | undefined): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return leap ? 29 : 28;
}

/** Full hours move by hours, others by quarters of an hour, within the day. */
function shiftTime(date: DateValue, step: number): DateValue | undefined {
  if (date.hour === undefined) return undefined;
  const minutes = date.hour * 60 + (date.minute ?? 0) + step * ((date.minute ?? 0) === 0 ? 60 : 15);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  // A clock of twelve hours stays on its half of the day, where "a.m." and "p.m." stand outside the figures.
  if (minutes < 0 || Math.floor(hour / 12) !== Math.floor(date.hour / 12)) return undefined;
  return date.minute === undefined ? { ...date, hour } : { ...date, hour, minute };
}
