import type { ArticleEvent } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import { compareDates, type DateValue } from "../../model/value.ts";
import { writeDate } from "../../read/values/write-date.ts";
import { reportDate } from "../distractors/date-room.ts";
import { hasDate, placeOfDate } from "../events.ts";
import type { Passage } from "../passage.ts";

export interface Dated {
  readonly event: ArticleEvent;
  readonly date: DateValue;
  readonly text: string;
  readonly place: Evidence;
}

/**
 * The dated events at the precision that tells most of them apart, the finer one where two do: days, months, years or
 * centuries. A finer date serves at a coarser precision. A day of no year is one of the report's year, where others have a
 * year; it stands beside its like where that tells more apart.
 */
export function atOnePrecision(passage: Passage): readonly Dated[] {
  const proved = passage.article.events.flatMap((event) => {
    const { value } = event;
    if (value?.type !== "date" || hasDate(event.text, passage.locale)) return [];
    const place = placeOfDate(event, passage);
    return place === undefined ? [] : [{ event, value, place }];
  });
  const isOpen = (value: DateValue) => value.year === undefined && value.century === undefined;
  let best: readonly Dated[] = [];
  let most = 0;
  for (const precision of ["day", "month", "year", "century"] as const) {
    const patternOf = ({ value }: (typeof proved)[number]) =>
      value.precision === precision && !isOpen(value) ? [value.pattern] : [];
    const [pattern] = proved.flatMap(patternOf);
    const open = proved.filter(({ value }) => isOpen(value) && value.precision === precision);
    const dated = proved.flatMap(({ event, value, place }): Dated[] => {
      const known = isOpen(value) ? inReportsYear(value, pattern, passage) : value;
      const date = known && coarsened(known, precision, pattern);
      return date === undefined ? [] : [{ event, date, text: writtenAs(date, event, passage), place }];
    });
    const asWritten = open.map(({ event, value, place }): Dated => {
      return { event, date: value, text: writtenAs(value, event, passage), place };
    });
    for (const one of [dated, asWritten]) {
      const distinct = new Set(one.map(({ text }) => text)).size;
      if (distinct > most) [best, most] = [one, distinct];
    }
  }
  return best;
}

/** A day or month of no year in the year of the report, unless it would lie behind the report: then the year is not sure. */
function inReportsYear(
  value: DateValue,
  pattern: string | undefined,
  passage: Passage,
): DateValue | undefined {
  const report = reportDate(passage.article.date);
  if (report?.year === undefined || value.month === undefined) return undefined;
  const { day, month } = passage.locale.calendar.writing;
  const usual = value.precision === "day" ? day[0] : month[0];
  const date = { ...value, year: report.year, pattern: pattern ?? usual ?? value.pattern };
  const order = compareDates(date, report);
  return order !== undefined && order > 0 ? undefined : date;
}

function coarsened(
  value: DateValue,
  precision: "day" | "month" | "year" | "century",
  pattern = precision === "year" ? "{year}" : undefined,
): DateValue | undefined {
  if (value.precision === precision) return value;
  const { year, month } = value;
  if (pattern === undefined || year === undefined || year < 0) return undefined;
  if (precision === "year") return { type: "date", precision, year, pattern: "{year}" };
  if (precision === "month" && month !== undefined && value.day !== undefined)
    return { type: "date", precision, year, month, pattern };
  return undefined;
}

/** As the teacher wrote it, where that is all it says: "AD 325". */
function writtenAs(date: DateValue, { value, date: written }: ArticleEvent, { locale }: Passage): string {
  return value === date && written !== undefined ? written : writeDate(date, locale);
}
