import type { Locale } from "../../locale/locale.ts";
import type { DateValue } from "../../model/value.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold } from "../../read/text/match.ts";
import { timeOfDay } from "../../read/values/time-of-day.ts";
import { romanOf, writeDate } from "../../read/values/write-date.ts";

/**
 * Other ways of writing a date that say the same for sure: "May 12, 2022" and 2022-05-12 for 12 May 2022; 12/05/2022, which
 * may be in December, is none. Without its year (or the word "century") where the stem has it.
 */
export function dateForms(
  value: DateValue,
  stem: string,
  locale: Locale,
  half?: "before" | "after",
): string[] {
  const written = (date: DateValue, patterns: readonly string[]) =>
    patterns.map((pattern) => writeDate({ ...date, pattern }, locale));
  const forms = written(value, patternsOf(value, stem, locale));
  // "neun Uhr abends" is 21 Uhr, and "nine o'clock that night" 9 p.m.
  const { hour } = value;
  if (half === undefined || hour === undefined || (value.half !== "open" && hour > 11)) return forms;
  const sure = { ...value, hour: (hour % 12) + (half === "after" ? 12 : 0) };
  return [...forms, ...written(sure, timePatterns(sure, locale))];
}

/** "7:45 p.m." and "19:45" for "7.45 in the evening"; nothing for any other answer. */
export function timeOfDayForms(text: string, locale: Locale): readonly string[] {
  const found = timeOfDay(text, locale);
  if (found === undefined || found.rest !== "") return [];
  const [hour, minute] = [Math.floor(found.place / 60), found.place % 60];
  const value: DateValue = { type: "date", precision: "time", hour, minute, pattern: "" };
  return timePatterns(value, locale).map((pattern) => writeDate({ ...value, pattern }, locale));
}

function patternsOf(value: DateValue, stem: string, locale: Locale): readonly string[] {
  const { writing } = locale.calendar;
  const { year, month = 0, day = 0, pattern } = value;
  const inYear = year !== undefined && findWords(fold(stem), String(Math.abs(year))).length > 0;
  switch (value.precision) {
    case "day":
      if (year === undefined) return writing.dayOfYear;
      return [
        ...withEra(writing.day, value, locale),
        ...(day > 12 || day === month ? withEra(writing.unclearDay, value, locale) : []),
        ...(inYear ? writing.dayOfYear : []),
      ];
    case "month":
      if (year === undefined) return writing.monthOfYear;
      return [...withEra(writing.month, value, locale), ...(inYear ? writing.monthOfYear : [])];
    case "year":
      return erasOf(value, locale).map((era) => `{year}${era}`);
    case "season":
      return (
        locale.calendar.seasons[(value.season ?? 0) - 1]?.flatMap((name) => [
          ...(year === undefined ? [name] : [`${name} {year}`]),
          ...(inYear ? [name] : []),
        ]) ?? []
      );
    case "century":
      return centuryPatterns(value, stem, locale);
    case "time":
      if (day > 0) return [];
      if (value.half === "open") return (value.minute ?? 0) === 0 ? (writing.openHour ?? []) : [];
      return isClear(pattern, locale)
        ? [...timePatterns(value, locale), ...bareHour(value, stem, locale)]
        : [];
  }
}

/** The patterns with each way of writing the era of the year, where it has one: "BC", "BCE". */
function withEra(patterns: readonly string[], value: DateValue, locale: Locale): string[] {
  const eras = erasOf(value, locale);
  return patterns
    .filter((pattern) => eras[0] === "" || !pattern.startsWith("{year}"))
    .flatMap((pattern) => eras.map((era) => pattern.replace("{year}", `{year}${era}`)));
}

function erasOf({ year = 0, pattern }: DateValue, { calendar }: Locale): readonly string[] {
  if (year < 0) return calendar.before.map((era) => ` ${era}`);
  // "AD 325" and "325" are told apart by no reader.
  return pattern.includes("{year}") && year >= 1000 ? [""] : ["", ...calendar.after.map((era) => ` ${era}`)];
}

function centuryPatterns({ century = 0 }: DateValue, stem: string, locale: Locale): string[] {
  if (century <= 0) return [];
  const { calendar } = locale;
  const ordinals = [
    calendar.ordinal(century),
    ...Object.entries(calendar.ordinalWords).flatMap(([word, n]) => (n === century ? [word] : [])),
  ];
  const [word = ""] = calendar.century;
  const said = contentWords(stem, locale);
  const isSaid = [...contentWords(word, locale)].every((one) => said.has(one));
  if (calendar.romanCenturies !== undefined) ordinals.unshift(romanOf(century) + calendar.romanCenturies);
  const space = locale.reading.unspaced ? "" : " ";
  const inFull = (ordinal: string) =>
    calendar.centuryFirst ? `${word}${space}${ordinal}` : `${ordinal}${space}${word}`;
  return ordinals.flatMap((ordinal) => [inFull(ordinal), ...(isSaid ? [ordinal] : [])]);
}

/** "7:20" may be in the morning, where a language counts to twelve and the text does not say "p.m.". */
function isClear(pattern: string, { calendar }: Locale): boolean {
  return pattern.includes("{half") || !calendar.writing.time.some((one) => one.includes("{half"));
}

/** "Um wie viel Uhr …?": "9" */
function bareHour({ minute = 0 }: DateValue, stem: string, { calendar }: Locale): string[] {
  const said = fold(stem);
  const isSaid = calendar.clockWords.some((word) => word.length > 1 && findWords(said, word).length > 0);
  return isSaid && minute === 0 && !calendar.writing.time.some((one) => one.includes("{half"))
    ? ["{hour}"]
    : [];
}

function timePatterns({ minute = 0 }: DateValue, { calendar }: Locale): readonly string[] {
  const { time, fullHour } = calendar.writing;
  return minute === 0 ? [...fullHour, ...time] : time;
}
