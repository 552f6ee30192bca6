import type { Locale } from "../../locale/locale.ts";
import { remember } from "../../locale/remember.ts";
import type { DateValue } from "../../model/value.ts";
import { foldText } from "../text/match.ts";
import { dateOf } from "./date-fields.ts";
import { type DateForm, type DateTables, dateTables } from "./date-tables.ts";
import { lowerCase } from "./lower-case.ts";
import { writeDate } from "./write-date.ts";

/**
 * The date that a whole text is: ISO, or as the language writes it ("12 May 2022", "im Mai 2021", "the 19th century",
 * "10:30"). A bare year has four figures, 1000 to 2100. `undefined` for anything else, "last year" included.
 */
export const parseDate = remember((text: string, locale: Locale): DateValue | undefined => {
  const words = text.trim();
  if (words.length === 0 || words.length > longestDate) return undefined;
  const tables = dateTables(locale);
  for (const start of startsOf(words, tables)) {
    const found = dateAt(words, start, locale, true).find(({ end }) => end === words.length);
    if (!found) continue;
    const value = { ...found.value, pattern: words.slice(0, start) + found.value.pattern };
    return writeDate(value, locale) === words ? value : { ...value, pattern: words };
  }
  return undefined;
});

/** No date is longer; what is, is not tried. */
const longestDate = 100;

function startsOf(words: string, tables: DateTables): number[] {
  tables.lead.lastIndex = 0;
  const lead = tables.lead.exec(lowerCase(words));
  return lead ? [0, lead[0].length] : [0];
}

/** Every date that begins at an offset of a text, longest first. `bare` lets forms in that need a context. */
export function dateAt(
  text: string,
  at: number,
  locale: Locale,
  bare: boolean,
): { end: number; value: DateValue }[] {
  const tables = dateTables(locale);
  const found: { end: number; value: DateValue }[] = [];
  const inFigures = /\d/.test(text[at] ?? "");
  if (!inFigures && !locale.reading.unspaced && !opensDate(text, at, tables)) return found;
  for (const form of inFigures ? tables.figures : tables.words) {
    const date = tryForm(text, at, form, locale, bare);
    if (!date) continue;
    found.push(date);
    if (date.value.day === undefined) continue;
    const time = timeAfter(text, date.end, tables);
    if (time) found.push({ end: time.end, value: joined(date.value, time.value) });
  }
  return found.sort((a, b) => b.end - a.end);
}

/** Whether the word that begins here may open a date: few do, and the expressions are dear. */
function opensDate(text: string, at: number, tables: DateTables): boolean {
  firstLetters.lastIndex = at;
  const word = firstLetters.exec(text)?.[0];
  return word !== undefined && tables.firstWords.has(foldText(word));
}

const firstLetters = /[\p{L}\p{M}]+/uy;

function joined(date: DateValue, time: DateValue): DateValue {
  return { ...time, ...date, precision: "time", pattern: date.pattern + time.pattern };
}

function timeAfter(
  text: string,
  at: number,
  tables: DateTables,
): { end: number; value: DateValue } | undefined {
  tables.time.lastIndex = at;
  const match = tables.time.exec(lowerCase(text));
  return match ? dateOf(text, match, tables) : undefined;
}

function tryForm(text: string, at: number, form: DateForm, locale: Locale, bare: boolean) {
  const tables = dateTables(locale);
  const lower = lowerCase(text);
  form.looks.lastIndex = at;
  if (!form.looks.test(lower)) return undefined;
  form.expression.lastIndex = at;
  const match = form.expression.exec(lower);
  if (!match) return undefined;
  if (!bare && !standsAlone(text, at, match, form, locale)) return undefined;
  return dateOf(text, match, tables, locale);
}

/**
 * Whether words of a running text are a date for sure: "may 12" is a verb with a number, "May" a name or a verb unless a
 * preposition stands before it, 2022-05 may be a range of years.
 */
function standsAlone(
  text: string,
  at: number,
  match: RegExpExecArray,
  form: DateForm,
  locale: Locale,
): boolean {
  const place = match.indices?.groups?.month;
  const month = place && text.slice(place[0], place[1]);
  if (month !== undefined && /^\p{Lu}/u.test(locale.calendar.months[0] ?? "") && /^\p{Ll}/u.test(month))
    return false;
  if (!form.bare) return true;
  if (match.groups?.month2 !== undefined) return false;
  if (month !== undefined && !isMonth(month, locale)) return false;
  return dateTables(locale).preposition.test(lowerCase(text).slice(Math.max(0, at - 24), at));
}

function isMonth(word: string, { calendar }: Locale): boolean {
  return [calendar.months, ...(calendar.monthForms ?? [])].some((names) => names.includes(word));
}
