import type { ArticleEvent } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { DateValue } from "../../model/value.ts";
import { writeDate } from "../../read/values/write-date.ts";
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
 * centuries. A finer date serves at a coarser precision.
 */
export function atOnePrecision(passage: Passage): readonly Dated[] {
  const proved = passage.article.events.flatMap((event) => {
    const { value } = event;
    if (value?.type !== "date" || hasDate(event.text, passage.locale)) return [];
    const place = placeOfDate(event, passage);
    return place === undefined ? [] : [{ event, value, place }];
  });
  let best: readonly Dated[] = [];
  let most = 0;
  for (const precision of ["day", "month", "year", "century"] as const) {
    const pattern = proved.find(({ value }) => value.precision === precision)?.value.pattern;
    const dated = proved.flatMap(({ event, value, place }): Dated[] => {
      const date = coarsened(value, precision, pattern);
      return date === undefined ? [] : [{ event, date, text: writtenAs(date, event, passage), place }];
    });
    const distinct = new Set(dated.map(({ text }) => text)).size;
    if (distinct > most) [best, most] = [dated, distinct];
  }
  return best;
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
