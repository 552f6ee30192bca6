import { expect, test } from "vitest";
import { compareDates, type DateValue } from "../../src/model/value.ts";

const date = (fields: Partial<DateValue>): DateValue => ({
  type: "date",
  precision: "day",
  pattern: "",
  ...fields,
});
const year = (n: number) => date({ precision: "year", year: n });
const month = (y: number | undefined, m: number) =>
  date({ precision: "month", month: m, ...(y === undefined ? {} : { year: y }) });
const day = (y: number | undefined, m: number, d: number) =>
  date({ month: m, day: d, ...(y === undefined ? {} : { year: y }) });
const century = (n: number) => date({ precision: "century", century: n });
const season = (y: number, s: number) => date({ precision: "season", year: y, season: s });

test.each<[string, DateValue, DateValue, number | undefined]>([
  ["2019 before 2021", year(2019), year(2021), -1],
  ["June 2021 after May 2021", month(2021, 6), month(2021, 5), 1],
  ["a date equals itself", day(2022, 5, 12), day(2022, 5, 12), 0],
  ["a month in its year is not before it", month(2021, 5), year(2021), undefined],
  ["a day in its month is not after it", day(2021, 5, 31), month(2021, 5), undefined],
  ["31 December is before the next 1 January", day(2021, 12, 31), day(2022, 1, 1), -1],
  ["44 BC is before 14 AD", year(-44), year(14), -1],
  ["1805 stands in the 19th century", year(1805), century(19), undefined],
  ["1800 is before the 19th century", year(1800), century(19), -1],
  ["1901 is after the 19th century", year(1901), century(19), 1],
  ["the 5th century BC is before the 4th", century(-5), century(-4), -1],
  ["450 BC stands in the 5th century BC", year(-450), century(-5), undefined],
  ["12 May and 13 June of an unnamed year", day(undefined, 5, 12), day(undefined, 6, 13), -1],
  ["a day with a year and one without cannot be told", day(2022, 5, 12), day(undefined, 5, 12), undefined],
  ["spring is before autumn", season(1990, 1), season(1990, 3), -1],
])("%s", (_what, a, b, order) => {
  expect(compareDates(a, b)).toBe(order);
  expect(compareDates(b, a)).toBe(order === undefined ? undefined : order === 0 ? 0 : -order);
});
