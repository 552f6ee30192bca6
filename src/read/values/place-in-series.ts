import type { Locale } from "../../locale/locale.ts";
import { findWords, fold, foldText } from "../text/match.ts";
import { parseQuantity } from "./parse-quantity.ts";
import { periodOfYears } from "./period.ts";
import { shareInWords } from "./share-in-words.ts";
import { timeOfDay } from "./time-of-day.ts";

/** Where a text stands in a series, and what it says besides, folded. */
export interface Placed {
  readonly place: number;
  readonly rest: string;
}

/**
 * Where each of several texts stands in a series that everybody knows, days of the week, ordinals, shares, times of a day or
 * periods, where they say the same but for that: "on Friday" and "on Monday", "the first bus" and "the third bus", "one in
 * ten" and "one in five", "a third" and "two thirds", "6.30 in the evening" and "7.45 in the evening", "from 1931 to 1946".
 * Nothing where they do not.
 */
export function placesInSeries(texts: readonly string[], locale: Locale): readonly number[] | undefined {
  const ways = [
    ...seriesOf(locale).map((series) => (text: string) => placeIn(series, text)),
    ...[shareIn, shareInWords, timeOfDay, periodOfYears],
  ];
  for (const way of ways) {
    const first = way(texts[0] ?? "", locale);
    if (first === undefined) continue;
    const found = texts.map((text) => way(text, locale));
    if (found.every((one) => one?.rest === first.rest)) return found.map((one) => one?.place ?? 0);
  }
  return undefined;
}

/** Folded words to their places, the longest first. */
type Series = readonly (readonly [word: string, place: number])[];

const known = new WeakMap<Locale, readonly Series[]>();

function seriesOf(locale: Locale): readonly Series[] {
  const kept = known.get(locale);
  if (kept !== undefined) return kept;
  const { weekdays, ordinalWords, ordinal, ordinalEndings } = locale.calendar;
  const made = [
    weekdays.flatMap((names, place) => names.map((name) => [foldText(name), place] as const)),
    [
      ...Object.entries(ordinalWords).map(([word, place]) => [foldText(word), place] as const),
      ...(ordinalEndings.length === 0
        ? []
        : Array.from({ length: 99 }, (_, n) => [foldText(ordinal(n + 1)), n + 1] as const)),
    ],
  ].map((series) => series.sort(([a], [b]) => b.length - a.length));
  known.set(locale, made);
  return made;
}

function placeIn(series: Series, text: string): Placed | undefined {
  const folded = fold(text);
  for (const [word, place] of series) {
    if (!folded.text.includes(word)) continue;
    const [found, more] = findWords(folded, word);
    if (found === undefined || more !== undefined) continue;
    return { place, rest: foldText(`${text.slice(0, found.start)} ${text.slice(found.end)}`).trim() };
  }
  return undefined;
}

/** "one in five": its share, and the words between the numbers. */
function shareIn(text: string, locale: Locale): Placed | undefined {
  const [, part = "", between = "", whole = ""] = /^(\S+)\s(.*\S)\s(\S+)$/u.exec(text.trim()) ?? [];
  const a = parseQuantity(part, locale);
  if (a === undefined || a.unit !== "") return undefined;
  const b = parseQuantity(whole, locale);
  if (b === undefined || b.unit !== "" || a.amount >= b.amount) return undefined;
  return /\p{N}/u.test(between) ? undefined : { place: a.amount / b.amount, rest: foldText(between) };
}
