import type { Locale } from "../../locale/locale.ts";
import { findWords, fold, foldText } from "../text/match.ts";

/**
 * Where each of several texts stands in a series that everybody knows, days of the week or ordinals, where they say the same
 * but for that: "on Friday" and "on Monday", "the first bus" and "the third bus". Nothing where they do not.
 */
export function placesInSeries(texts: readonly string[], locale: Locale): readonly number[] | undefined {
  for (const series of seriesOf(locale)) {
    const found = texts.map((text) => placeIn(series, text));
    const [first] = found;
    if (first !== undefined && found.every((one) => one?.rest === first.rest))
      return found.map((one) => one?.place ?? 0);
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

function placeIn(series: Series, text: string): { place: number; rest: string } | undefined {
  const folded = fold(text);
  for (const [word, place] of series) {
    const [found, more] = findWords(folded, word);
    if (found === undefined || more !== undefined) continue;
    return { place, rest: foldText(`${text.slice(0, found.start)} ${text.slice(found.end)}`).trim() };
  }
  return undefined;
}
