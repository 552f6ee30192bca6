import type { DateValue } from "../../model/value.ts";
import { compareDates } from "../../model/value.ts";

/** The day, month or year of a report, from the article's `date`. */
export function reportDate(date: string | undefined): DateValue | undefined {
  const [year, month, day] = (date ?? "").split("-").map(Number);
  if (!year) return undefined;
  return {
    type: "date",
    precision: day ? "day" : month ? "month" : "year",
    year,
    ...(month && { month }),
    ...(day && { day }),
    pattern: "",
  };
}

/** Whether a date is after the report. One without a year is of the report's year: a report tells of what is near. */
export function isAfterReport(date: DateValue, report: DateValue | undefined): boolean {
  if (report?.year === undefined) return false;
  if (date.century !== undefined) return date.century > Math.ceil(report.year / 100);
  const inYear = date.year === undefined && (date.month ?? date.season) !== undefined;
  const order = compareDates(inYear ? { ...date, year: report.year } : date, report);
  return order !== undefined && order > 0;
}

/** Whether a date could stand in for another in a report: what had happened then did so before, and not of late what is old. */
export function couldStandFor(date: DateValue, other: DateValue, report: DateValue | undefined): boolean {
  return areNear(date, other, report) && (isAfterReport(other, report) || !isAfterReport(date, report));
}

/**
 * Whether two dates are near enough to stand beside each other: what is centuries old has none beside it that lies farther
 * off than a quarter of the way to the report. The older of the two decides, so that both say the same. Centuries
 * themselves leave no choice.
 */
function areNear(a: DateValue, b: DateValue, report: DateValue | undefined): boolean {
  if (report?.year === undefined || a.year === undefined || b.year === undefined) return true;
  const age = report.year - Math.min(a.year, b.year);
  return age < old || Math.abs(a.year - b.year) <= age * part;
}

/** Centuries old from here on, and the part of the way to the report (our own figures). */
const [old, part] = [100, 1 / 4];
