import type { Locale } from "../../locale/locale.ts";
import type { TimeUnit } from "../../locale/words/numbers.ts";
import type { QuantityValue } from "../../model/value.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";

/** How long a unit of time lasts, in seconds; months and years as the calendar has them on the average. */
const seconds: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
  decade: 315_576_000,
};

/** The seconds in a unit of time as it is written, "weeks"; nothing for what is no time. */
export function secondsIn(unit: string, locale: Locale): number | undefined {
  const name = timesOf(locale).get(unit);
  return name && seconds[name];
}

/** Whether a unit is that of years, in which ages are told. */
export function isYears(unit: string, locale: Locale): boolean {
  return timesOf(locale).get(unit) === "year";
}

/** Whether two quantities can be told smaller and larger: weeks and years, "one hour" and "two hours". */
export function areOfOneMeasure(a: QuantityValue, b: QuantityValue, locale: Locale): boolean {
  if (a.unit === b.unit) return true;
  const times = [a, b].map(({ unit }) => secondsIn(unit, locale));
  return times.includes(undefined) ? stemOf(a.unit, locale) === stemOf(b.unit, locale) : true;
}

/** Whether a question names a unit of time: "How many days …?" is answered in days. */
export function namesUnit(stem: string, unit: string, locale: Locale): boolean {
  return unit !== "" && secondsIn(unit, locale) !== undefined && findWords(fold(stem), unit).length > 0;
}

/** Of two quantities of one measure, how much the first is of a unit of the second. */
export function amountIn(a: QuantityValue, b: QuantityValue, locale: Locale): number {
  const [own, other] = [secondsIn(a.unit, locale), secondsIn(b.unit, locale)];
  return own === undefined || other === undefined ? a.amount : (a.amount * own) / other;
}

/** "month" and "months" are one. */
function stemOf(unit: string, locale: Locale): string {
  const words = [...contentWords(unit, locale)];
  return words.length === 0 ? unit : words.join(" ");
}

function timesOf(locale: Locale): ReadonlyMap<string, TimeUnit> {
  const made =
    known.get(locale) ??
    new Map(
      (Object.keys(seconds) as TimeUnit[]).flatMap((name) =>
        locale.numbers.times[name].map((word) => [foldText(word), name] as const),
      ),
    );
  known.set(locale, made);
  return made;
}

const known = new WeakMap<Locale, ReadonlyMap<string, TimeUnit>>();
