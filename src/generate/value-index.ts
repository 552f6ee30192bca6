import type { Locale } from "../locale/locale.ts";
import type { Article } from "../model/article.ts";
import type { DateValue, QuantityValue, Value } from "../model/value.ts";
import { scanValues } from "../read/values/scan-values.ts";
import { type Sentence, sentenceAt } from "./sentence.ts";

/** A date or quantity where the text has it. */
export interface TextValue {
  readonly value: Value;
  readonly text: string;
  readonly sentence: Sentence;
  readonly start: number;
}

/** The dates and quantities of a text, to be looked up. */
export interface ValueIndex {
  /** Those written like the key (same precision; same unit and form), the nearest ones where there are many. */
  readonly like: (key: Value) => readonly TextValue[];
  /** Every place where the text may say this very value: "12 May" for 12 May 2022, 3 for "three to four". */
  readonly saying: (value: Value) => readonly TextValue[];
}

/** More wrong answers than these on one side are never needed (our own figure). */
const nearest = 24;

/**
 * Finds the dates and quantities of the paragraphs. They are sorted once and looked up by halving, so that ten thousand
 * facts may each ask.
 */
export function valueIndexOf(
  article: Article,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  locale: Locale,
): ValueIndex {
  const classes = new Map<string, TextValue[]>();
  const said = new Map<string, TextValue[]>();
  const wide: TextValue[] = [];
  for (const { id, text } of article.paragraphs) {
    for (const found of scanValues(text, locale)) {
      const sentence = sentenceAt(sentences.get(id) ?? [], found.start);
      if (sentence === undefined) continue;
      const one: TextValue = { value: found.value, text: found.text, sentence, start: found.start };
      push(classes, classOf(found.value), one);
      for (const key of saidBy(found.value)) push(said, key, one);
      if (isWide(found.value)) wide.push(one);
    }
  }
  for (const values of classes.values()) values.sort((a, b) => sizeOf(a.value) - sizeOf(b.value));
  const known = new WeakMap<Value, readonly TextValue[]>();
  return {
    like: (key) => around(classes.get(classOf(key)) ?? [], key),
    // A value of the text is asked for by every fact that it is near to.
    saying: (value) => {
      const places = known.get(value) ?? [
        ...new Set([...askedAs(value).flatMap((key) => said.get(key) ?? []), ...holding(wide, value)]),
      ];
      known.set(value, places);
      return places;
    },
  };
}

/** Values that may stand beside each other as options. */
function classOf(value: Value): string {
  if (value.type === "date")
    return `date ${value.precision} ${value.year === undefined ? "of any year" : ""}`;
  return `quantity ${value.form} ${value.upper === undefined ? "" : "range"} ${value.bound ?? ""} ${value.unit}`;
}

/** A number that grows with the value, within a class. */
function sizeOf(value: Value): number {
  if (value.type === "quantity") return value.amount;
  const { century = 0, year = 0, season = 0, month = 0, day = 0, hour = 0, minute = 0 } = value;
  const months = (century * 100 + year) * 12 + (season > 0 ? season * 3 : month);
  return ((months * 31 + day) * 24 + hour) * 60 + minute;
}

function around(sorted: readonly TextValue[], key: Value): readonly TextValue[] {
  if (sorted.length <= 2 * nearest) return sorted;
  const size = sizeOf(key);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sizeOf((sorted[middle] as TextValue).value) < size) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - nearest), low + nearest);
}

/** Under which keys a value of the text is found: a date also under what it holds less precisely, and without its year. */
function saidBy(value: Value): string[] {
  if (value.type === "quantity") return wholes(value).map((n) => `= ${n}`);
  return [...coarser(value), ...(value.half === "open" ? halves(value) : [])].flatMap((date) => [
    dateKey(date),
    ...(date.year === undefined ? [] : [`any ${dateKey(withoutYear(date))}`]),
  ]);
}

/** Under which keys to look for a value: the very date, the same date of an unnamed year, and the other way round. */
function askedAs(value: Value): string[] {
  if (value.type === "quantity") return wholes(value).map((n) => `= ${n}`);
  const exact = dateKey(value);
  if (value.half === "open") return halves(value).map(dateKey);
  if (value.year === undefined) return [exact, `any ${exact}`];
  return value.month === undefined && value.season === undefined
    ? [exact]
    : [exact, dateKey(withoutYear(value))];
}

/** A range of more whole numbers than these is looked at by itself. */
const widest = 20;

function isWide(value: Value): boolean {
  return value.type === "quantity" && value.upper !== undefined && value.upper - value.amount > widest;
}

/** The number, and the whole numbers beside or within it: 3 and 4 for 3.5, 3 to 5 for "three to five". */
function wholes({ amount, upper = amount }: QuantityValue): number[] {
  if (upper - amount > widest) return [amount, upper];
  const [first, last] = [Math.floor(amount), Math.ceil(upper)];
  return [
    ...new Set([amount, upper, ...Array.from({ length: last - first + 1 }, (_, step) => first + step)]),
  ];
}

/** The wide ranges that a number lies in; all of them where they are too many to look at one by one. */
function holding(wide: readonly TextValue[], value: Value): readonly TextValue[] {
  if (value.type !== "quantity") return [];
  if (wide.length > mostRanges) return wide.slice(0, 1);
  const { amount, upper = amount } = value;
  return wide.filter(
    ({ value: range }) =>
      range.type === "quantity" && range.amount <= upper && amount <= (range.upper ?? range.amount),
  );
}

const mostRanges = 200;

/** The date itself and what it holds: its month, its year. */
function coarser(date: DateValue): DateValue[] {
  const dates = [date];
  const { hour: _hour, minute: _minute, ...day } = date;
  if (date.hour !== undefined && date.day !== undefined) dates.push({ ...day, precision: "day" });
  const { day: _day, ...month } = day;
  if (date.day !== undefined) dates.push({ ...month, precision: "month" });
  const { month: _month, season: _season, ...year } = month;
  if (date.year !== undefined && date.precision !== "year") dates.push({ ...year, precision: "year" });
  return dates;
}

/** "nine o'clock" may be in the morning or in the evening. */
function halves({ hour = 0, ...date }: DateValue): DateValue[] {
  return [0, 12].map((half) => ({ ...date, hour: (hour % 12) + half }));
}

function withoutYear({ year: _, ...date }: DateValue): DateValue {
  return date;
}

function dateKey({ century, year, season, month, day, hour, minute }: DateValue): string {
  return [century, year, season, month, day, hour, minute].map((part) => part ?? "").join("/");
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length < mostPlaces) list.push(value);
}

/** More places of one value, or values of one class, are not kept. */
const mostPlaces = 2000;
