/** What a date says at most: `month` knows year and month (or the month alone). */
export type DatePrecision = "century" | "year" | "season" | "month" | "day" | "time";

/** A date or time as written. Fields that the words do not give are absent. */
export interface DateValue {
  readonly type: "date";
  readonly precision: DatePrecision;
  /** The year as people count it; BC years are negative (44 BC is -44). A century stands as its number, 19 for the 19th. */
  readonly year?: number;
  readonly century?: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** The words do not say which half of the day is meant: "nine o'clock". */
  readonly half?: "open";
  /** How it was written, with fields in braces: `{day} {month} {year}`; what `writeDate` fills in again. */
  readonly pattern: string;
}

/** A number, amount of money, share or measure as written. */
export interface QuantityValue {
  readonly type: "quantity";
  /** The number itself, scale words multiplied in: "2.5 million" is 2500000. */
  readonly amount: number;
  /** The upper end of a range such as "three to four months". */
  readonly upper?: number;
  readonly form: "digits" | "words";
  /** Digits after the decimal sign as written. */
  readonly decimals: number;
  /** What one unit of the written number is worth: 1000000 for "2.5 million". */
  readonly scale: number;
  /** Whether thousands are grouped as written: "100,000". */
  readonly grouped: boolean;
  /** How it was written, the number as `{amount}` (and `{upper}`): `${amount} million`, `{amount} to {upper} months`. */
  readonly pattern: string;
  /** The words around the number, folded: "$ million", "months", "%", or "" for a bare number. */
  readonly unit: string;
  /** A word inside the answer or right before it that makes the number a bound: "more than 100,000". */
  readonly bound?: "above" | "below" | "about";
}

export type Value = DateValue | QuantityValue;

/**
 * Orders two dates as far as the words allow: negative, 0 for the same words' worth, positive;
 * `undefined` where one holds the other (2021 and May 2021) or they share too little (a month and a time of day).
 */
export function compareDates(a: DateValue, b: DateValue): number | undefined {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first === undefined || second === undefined || first.scale !== second.scale) return undefined;
  if (first.end < second.start) return -1;
  if (second.end < first.start) return 1;
  return first.start === second.start && first.end === second.end ? 0 : undefined;
}

/**
 * Whether two dates may name the same day, month or year: what both give agrees, and there is something that both give.
 * "12 May" and "12 May 2022" may, "spring" and "2019" say different things.
 */
export function mayNameTheSame(a: DateValue, b: DateValue): boolean {
  const order = compareDates(a, b);
  if (order !== undefined) return order === 0;
  const both = dateFields.filter((field) => a[field] !== undefined && b[field] !== undefined);
  const isOpen = a.half === "open" || b.half === "open";
  const same = (field: (typeof dateFields)[number]) =>
    a[field] === b[field] || (field === "hour" && isOpen && ((a.hour ?? 0) - (b.hour ?? 0)) % 12 === 0);
  return both.length > 0 && both.every(same);
}

const dateFields = ["century", "year", "season", "month", "day", "hour", "minute"] as const;

/**
 * The stretch a date covers. Dates with a year are counted in minutes on one line; dates without one only compare with
 * dates that know just as little (two days of an unnamed year, two times of an unnamed day).
 */
function spanOf(date: DateValue): { scale: string; start: number; end: number } | undefined {
  if (date.precision === "century") {
    if (date.century === undefined) return undefined;
    const first = date.century > 0 ? (date.century - 1) * 100 + 1 : date.century * 100;
    return { scale: "calendar", start: minutes(first, 1, 1), end: minutes(first + 100, 1, 1) - 1 };
  }
  const { year, month, day, season, hour } = date;
  const minute = date.minute ?? 0;
  if (year === undefined && month === undefined && day === undefined) {
    if (hour !== undefined) {
      const start = hour * 60 + minute;
      return {
        scale: date.half === "open" ? "face of a clock" : "clock",
        start,
        end: start + (date.minute === undefined ? 59 : 0),
      };
    }
    return season === undefined ? undefined : { scale: "season", start: season, end: season };
  }
  const scale = year === undefined ? "year-less" : "calendar";
  const y = year ?? 0;
  if (season !== undefined) {
    const start = minutes(y, season * 3, 1);
    return { scale, start, end: minutes(y, season * 3 + 3, 1) - 1 };
  }
  if (month === undefined) {
    return year === undefined ? undefined : { scale, start: minutes(y, 1, 1), end: minutes(y + 1, 1, 1) - 1 };
  }
  if (day === undefined) return { scale, start: minutes(y, month, 1), end: minutes(y, month + 1, 1) - 1 };
  const start = minutes(y, month, day);
  if (hour === undefined) return { scale, start, end: start + 24 * 60 - 1 };
  const at = start + hour * 60 + minute;
  return { scale, start: at, end: at + (date.minute === undefined ? 59 : 0) };
}

/** Minutes on a calendar of equal months: an order, not a distance. */
function minutes(year: number, month: number, day: number): number {
  return ((year * 12 + (month - 1)) * 31 + (day - 1)) * 24 * 60;
}
