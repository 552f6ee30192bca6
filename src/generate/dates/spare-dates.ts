import type { Locale } from "../../locale/locale.ts";
import { compareDates, type DateValue } from "../../model/value.ts";
import { drawIndex, orderByName } from "../../random/draw.ts";
import type { Random, Streams } from "../../random/random.ts";
import { findWords, fold } from "../../read/text/match.ts";
import { parseDate } from "../../read/values/parse-date.ts";
import { writeDate } from "../../read/values/write-date.ts";
import { isAfterReport, reportDate } from "../distractors/date-room.ts";
import { overlaps, valuesOverlap } from "../distractors/sameness.ts";
import { shiftDate } from "../distractors/shift-date.ts";
import { isSaid } from "../distractors/value-likeness.ts";
import type { Passage } from "../passage.ts";
import type { Dated } from "./dated-events.ts";

export interface SpareDate {
  readonly date: DateValue;
  readonly text: string;
}

/**
 * Dates that are none of the item's: the text's own that stand in no sentence of these events, then shifted ones that the
 * text does not have. Every event has one date, so another is wrong for it.
 */
export function spareDates(
  dated: readonly Dated[],
  wanted: number,
  passage: Passage,
  streams: Streams,
): readonly SpareDate[] {
  const { locale, values } = passage;
  const chosen: SpareDate[] = [];
  const report = reportDate(passage.article.date);
  const areOver = !dated.some(({ date }) => isAfterReport(date, report));
  const take = (one: SpareDate | undefined) => {
    if (one === undefined || chosen.length >= wanted) return;
    if (areOver && isAfterReport(one.date, report)) return;
    const taken = [...dated, ...chosen];
    const clashes = taken.some(
      ({ date, text }) =>
        valuesOverlap(date, one.date) ||
        overlaps(text, one.text, locale) ||
        compareDates(date, one.date) === undefined,
    );
    if (!clashes) chosen.push(one);
  };
  const told = new Set(dated.map(({ place }) => `${place.paragraph} ${place.start}`));
  const own = new Map<string, SpareDate>();
  for (const { date } of dated) {
    for (const { value, sentence, start } of values.like(date)) {
      if (
        value.type !== "date" ||
        value.precision !== date.precision ||
        told.has(`${sentence.paragraph} ${start}`) ||
        (hasEra(date, locale) && !hasEra(value, locale))
      )
        continue;
      const text = writeDate({ ...value, pattern: date.pattern }, locale);
      // A pattern without "BC" writes 46 BC as 46.
      const read = parseDate(text, locale);
      if (read !== undefined && compareDates(read, value) === 0) own.set(text, { date: value, text });
    }
  }
  for (const one of orderByName([...own.values()], ({ text }) => text, streams("when-was-it", "spare")))
    take(one);
  const shift = streams("when-was-it", "shift");
  for (let tries = 0; chosen.length < wanted && tries < 40; tries += 1) {
    take(shifted(dated, passage, shift));
  }
  return chosen;
}

/** On the pattern of "AD 325" a 1900 of the text would be AD 1900, which nobody writes. */
function hasEra({ pattern }: DateValue, { calendar }: Locale): boolean {
  const words = fold(pattern.replace(/\{[^{}]*\}/gu, " "));
  return [...calendar.before, ...calendar.after].some((era) => findWords(words, era).length > 0);
}

function shifted(
  dated: readonly Dated[],
  { locale, values }: Passage,
  random: Random,
): SpareDate | undefined {
  const { date } = dated[drawIndex(dated.length, random)] as Dated;
  const next = shiftDate(date, drawIndex(2, random) === 0 ? -1 : 1, random);
  if (next === undefined || values.saying(next).some(({ value }) => isSaid(next, value))) return undefined;
  return { date: next, text: writeDate(next, locale) };
}
