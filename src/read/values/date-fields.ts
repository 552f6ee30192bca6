import type { Locale } from "../../locale/locale.ts";
import type { DatePrecision, DateValue } from "../../model/value.ts";
import { foldText } from "../text/match.ts";
import type { DateTables } from "./date-tables.ts";
import { caseOf, lookUp } from "./words.ts";

interface Field {
  readonly start: number;
  readonly end: number;
  readonly spec: string;
}

interface Parts {
  precision?: DatePrecision;
  year?: number;
  century?: number;
  season?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  half?: "open";
}

/**
 * The value of a form that matched the text in lower case, or `undefined` where its fields make no date (31 April, 25:00).
 */
export function dateOf(
  text: string,
  match: RegExpExecArray,
  tables: DateTables,
  locale?: Locale,
): { end: number; value: DateValue } | undefined {
  const places = match.indices?.groups ?? {};
  const groups = asWritten(text, places);
  const fields: Field[] = [];
  const parts: Parts = {};
  const put = (group: string, spec: string) => {
    const place = places[group];
    if (place) fields.push({ start: place[0], end: place[1], spec });
  };
  const { year, month, month2, day, day2, season, century, era } = groups;
  const bc = era !== undefined && tables.before.has(foldText(era));
  if (year !== undefined) {
    const separator = /\D/.exec(year)?.[0];
    const number = Number(year.replace(/\D/g, ""));
    if (number === 0 || (era === undefined && number > 2100 && month === undefined && month2 === undefined))
      return undefined;
    parts.year = bc ? -number : number;
    parts.precision = "year";
    put("year", separator === undefined ? "year" : `year:${separator}`);
  }
  if (century !== undefined) {
    const read = readCentury(century, tables, locale);
    if (!read) return undefined;
    parts.century = bc ? -read.number : read.number;
    parts.precision = "century";
    put("century", read.spec);
  }
  if (season !== undefined) {
    const entry = lookUp(tables.seasons, season);
    const way =
      entry && locale && caseOf(season, locale.calendar.seasons[entry.season - 1]?.[entry.name] ?? "");
    if (!entry || way === undefined) return undefined;
    parts.season = entry.season;
    parts.precision = "season";
    put("season", specOf("season", entry.name === 0 ? "" : String(entry.name), way));
  }
  if (month !== undefined) {
    const read = readMonth(month, tables, locale);
    if (!read) return undefined;
    parts.month = read.number;
    parts.precision = "month";
    put("month", read.spec);
  }
  if (month2 !== undefined) {
    parts.month = Number(month2);
    parts.precision = "month";
    const isPadded = locale?.calendar.signs ? month2.startsWith("0") : month2.length === 2;
    put("month2", isPadded ? "month:2" : "month:1");
  }
  const dayText = day ?? day2;
  if (dayText !== undefined) {
    const number = Number.parseInt(dayText, 10);
    const plain = /^\d+$/.test(dayText);
    if (!plain && locale?.calendar.ordinal(number).toLowerCase() !== dayText.toLowerCase()) return undefined;
    parts.day = number;
    parts.precision = "day";
    put(
      day === undefined ? "day2" : "day",
      plain
        ? /^0/.test(dayText) || (month2?.length === 2 && dayText.length === 2)
          ? "day:2"
          : "day"
        : "day:ordinal",
    );
  }
  if (!isDay(parts)) return undefined;
  if (!readTime(groups, parts, put, tables) || !readHourWord(groups, parts, put, tables)) return undefined;
  const { precision } = parts;
  if (precision === undefined) return undefined;
  const end = match.index + match[0].length;
  return {
    end,
    value: { type: "date", ...parts, precision, pattern: patternOf(text, match.index, end, fields) },
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The fields in the letters of the text. */
function asWritten(text: string, places: Readonly<Record<string, [number, number]>>): Groups {
  return Object.fromEntries(
    Object.entries(places).map(([name, place]) => [name, place && text.slice(place[0], place[1])]),
  );
}

type Put = (group: string, spec: string) => void;

function readTime(groups: Groups, parts: Parts, put: Put, { halves }: DateTables): boolean {
  const second = groups.hour2 !== undefined ? "2" : groups.hour3 !== undefined ? "3" : "";
  const hour = groups[`hour${second}`];
  if (hour === undefined) return true;
  const minute = groups[`minute${second}`];
  const half = /^([ap])(\.?)m/iu.exec(groups[`clock${second}`] ?? "");
  const number = Number(hour);
  if (minute !== undefined && Number(minute) > 59) return false;
  if (half ? number < 1 || number > 12 : number > 23) return false;
  parts.hour = half ? (number % 12) + (half[1]?.toLowerCase() === "p" ? 12 : 0) : number;
  if (minute !== undefined) parts.minute = Number(minute);
  parts.precision = "time";
  // ISO has two figures throughout.
  const padded = hour.startsWith("0") || groups.month2 !== undefined;
  // "9 o'clock" may be in the evening, where a language counts to twelve.
  const isOpen = halves && !half && groups[`clock${second}`] !== undefined && number >= 1 && number <= 12;
  if (isOpen) parts.half = "open";
  put(`hour${second}`, specOf("hour", half || isOpen ? "12" : "", padded ? "2" : ""));
  put(`minute${second}`, "minute");
  if (half)
    put(
      `clock${second}`,
      specOf("half", half[2] === "." ? "." : "", half[1] === half[1]?.toLowerCase() ? "" : "upper"),
    );
  return true;
}

/** "nine o'clock", "neun Uhr", "nine p.m." */
function readHourWord(groups: Groups, parts: Parts, put: Put, { hours, halves }: DateTables): boolean {
  const { hourWord, clock4 = "" } = groups;
  if (hourWord === undefined) return true;
  const hour = hours.get(foldText(hourWord));
  if (hour === undefined || !/^(?:\p{Ll}+|\p{Lu}\p{Ll}+)$/u.test(hourWord)) return false;
  const half = /^([ap])\.?m/iu.exec(clock4)?.[1]?.toLowerCase();
  if (half !== undefined && hour === 0) return false;
  parts.hour = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  if (halves && half === undefined) parts.half = "open";
  parts.precision = "time";
  put("hourWord", specOf("hour", "word", /^\p{Lu}/u.test(hourWord) ? "capital" : ""));
  return true;
}

function readMonth(written: string, tables: DateTables, locale: Locale | undefined) {
  const full = lookUp(tables.months, written);
  if (full !== undefined && !written.endsWith(".")) {
    for (const [form, names] of [locale?.calendar.months, ...(locale?.calendar.monthForms ?? [])].entries()) {
      const way = names && caseOf(written, names[full - 1] ?? "");
      if (way !== undefined)
        return { number: full, spec: specOf("month", form === 0 ? "" : `form${form}`, way) };
    }
    return undefined;
  }
  const bare = written.replace(/\.$/u, "");
  const number = tables.shortMonths.get(foldText(bare));
  if (number === undefined || !locale) return undefined;
  const long = foldText(bare) === "sept" && foldText(locale.calendar.shortMonths[8] ?? "") !== "sept";
  const way = caseOf(bare, long ? "sept" : (locale.calendar.shortMonths[number - 1] ?? ""));
  if (way === undefined) return undefined;
  return {
    number,
    spec: specOf("month", `${long ? "sept" : "short"}${written.endsWith(".") ? "." : ""}`, way),
  };
}

const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(" ");

function readCentury(written: string, tables: DateTables, locale: Locale | undefined) {
  if (/^\d/.test(written)) {
    const number = Number.parseInt(written, 10);
    const regular = locale?.calendar.ordinal(number).toLowerCase() === written.toLowerCase();
    return number > 0 && regular ? { number, spec: "century:ordinal" } : undefined;
  }
  const word = lookUp(tables.ordinals, written);
  if (word !== undefined) return { number: word, spec: specOf("century", written, "") };
  const [figures = "", ending = ""] = /^([IVX]+)(.*)$/u.exec(written)?.slice(1) ?? [];
  const roman = romans.indexOf(figures) + 1;
  return roman > 0 ? { number: roman, spec: `century:roman${ending}` } : undefined;
}

function specOf(field: string, ...ways: readonly string[]): string {
  return [field, ...ways.filter((way) => way !== "")].join(":");
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay({ month, day }: Parts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= (longestMonths[(month ?? 1) - 1] as number));
}

function patternOf(text: string, start: number, end: number, fields: readonly Field[]): string {
  let pattern = "";
  let at = start;
  for (const field of [...fields].sort((a, b) => a.start - b.start)) {
    pattern += `${text.slice(at, field.start)}{${field.spec}}`;
    at = field.end;
  }
  return pattern + text.slice(at, end);
}
