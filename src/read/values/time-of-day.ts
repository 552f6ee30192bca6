import type { Locale } from "../../locale/locale.ts";
import { findWords, fold, foldText } from "../text/match.ts";
import { dateTables } from "./date-tables.ts";
import { parseDate } from "./parse-date.ts";
import type { Placed } from "./place-in-series.ts";

/**
 * "7.45 in the evening", "sieben Uhr abends": its minute of the day, and the words behind it that say something else. Nothing
 * where no part of the day is told: "7.45" alone is a number.
 */
export function timeOfDay(text: string, locale: Locale): Placed | undefined {
  const { dayParts, leads = [] } = locale.calendar;
  if (dayParts === undefined) return undefined;
  const words = text.trim().split(/\s+/u);
  const opens = words.length > 1 && leads.includes(foldText(words[0] ?? "")) ? 1 : 0;
  for (const length of [2, 1]) {
    const minute = minuteOf(words.slice(opens, opens + length).join(" "), locale);
    if (minute === undefined) continue;
    const behind = words.slice(opens + length);
    const folded = fold(behind.join(" "));
    const has = (parts: readonly string[]) => parts.some((part) => findWords(folded, part).length > 0);
    const isNight = has(dayParts.night);
    const isLate = has(dayParts.after) || (isNight && minute % noon >= evening);
    if (!isLate && !isNight && !has(dayParts.before)) return undefined;
    const parts = new Set([...dayParts.before, ...dayParts.after, ...dayParts.night].map(foldText));
    const idle = new Set(locale.reading.stopWords);
    const rest = behind.map(foldText).filter((word) => !parts.has(word) && !idle.has(word));
    return { place: (minute % noon) + (isLate ? noon : 0), rest: rest.join(" ") };
  }
  return undefined;
}

/** In minutes. A night begins in the evening, and ends in the morning. */
const noon = 12 * 60;
const evening = 6 * 60;

/** "7.45", "7:45", "7", "seven", "7 Uhr". */
function minuteOf(text: string, locale: Locale): number | undefined {
  const [, figures, minutes = "0"] = /^(\d{1,2})(?:[.:](\d{2}))?$/u.exec(text) ?? [];
  const date = figures === undefined ? parseDate(text, locale) : undefined;
  const hour =
    figures === undefined ? (date?.hour ?? dateTables(locale).hours.get(foldText(text))) : Number(figures);
  const minute = date?.minute ?? Number(minutes);
  if (hour === undefined || hour > 24 || minute > 59 || (date !== undefined && date.precision !== "time"))
    return undefined;
  return hour * 60 + minute;
}
