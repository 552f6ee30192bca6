import type { DateValue } from "../../model/value.ts";
import { drawIndex, orderByName, shuffle } from "../../random/draw.ts";
import type { Random, Streams } from "../../random/random.ts";
import type { Passage } from "../passage.ts";
import { couldStandFor, reportDate } from "./date-room.ts";
import { moveDate } from "./shift-date.ts";
import { isInText } from "./value-places.ts";
import { parsesBack, writeValue } from "./write-value.ts";

/** Invented dates that may stand beside one of the text, in the order in which they are to be used. */
export interface Decoys {
  readonly dates: readonly DateValue[];
  /** Whether there are some before the date and some behind it. */
  readonly onBothSides: boolean;
}

/**
 * Dates that the text does not have, near one that it has and written as long ("12 May", no "9 September"). They hang on
 * that date alone, never on what is asked: so questions about dates that stand together show the same ones, and which of
 * the options are seen again on a paper says nothing about the key. How many of the first `most` come before the date
 * is drawn, uniformly.
 */
export function decoysOf(date: DateValue, most: number, passage: Passage, streams: Streams): Decoys {
  const name = writeValue(date, passage.locale);
  const made = madeFor(passage, streams);
  const key = `${fieldsOf(date)} ${most} ${name}`;
  const decoys = made.get(key) ?? draw(date, name, most, passage, streams);
  made.set(key, decoys);
  return decoys;
}

/** What was drawn for a text under one set of streams: every question about its dates asks for the same again. */
const drawn = new WeakMap<Passage, WeakMap<Streams, Map<string, Decoys>>>();

function madeFor(passage: Passage, streams: Streams): Map<string, Decoys> {
  const ofPassage = drawn.get(passage) ?? new WeakMap<Streams, Map<string, Decoys>>();
  drawn.set(passage, ofPassage);
  const made = ofPassage.get(streams) ?? new Map<string, Decoys>();
  ofPassage.set(streams, made);
  return made;
}

function draw(date: DateValue, name: string, most: number, passage: Passage, streams: Streams): Decoys {
  const [before, behind] = ([-1, 1] as const).map((direction) =>
    nearOnes(date, direction, most, passage, streams("decoys", name, direction)),
  ) as [DateValue[], DateValue[]];
  const random = streams("decoys", name, "rank");
  const shares = Array.from({ length: most + 1 }, (_, share) => share).filter(
    (share) => share <= before.length && most - share <= behind.length,
  );
  const share = shares[drawIndex(Math.max(1, shares.length), random)] ?? before.length;
  const first = shuffle([...before.slice(0, share), ...behind.slice(0, most - share)], random);
  return {
    dates: [...first, ...[...before, ...behind].filter((one) => !first.includes(one))],
    onBothSides: before.length > 0 && behind.length > 0,
  };
}

/** The nearest reach that has enough dates written alike; where none has, those written otherwise. */
function nearOnes(
  date: DateValue,
  direction: -1 | 1,
  most: number,
  passage: Passage,
  random: Random,
): DateValue[] {
  const { locale } = passage;
  const report = reportDate(passage.article.date);
  const length = writeValue(date, locale).length;
  const salt = random();
  const chosen = new Map<string, DateValue>();
  const take = (dates: readonly (DateValue | undefined)[], alike: boolean) => {
    const known = dates.filter(
      (one): one is DateValue => one !== undefined && couldStandFor(one, date, report),
    );
    for (const one of orderByName(known, fieldsOf, () => salt)) {
      if (chosen.size >= most) return;
      const text = writeValue(one, locale);
      if (alike && text.length !== length) continue;
      if (parsesBack(text, one, locale) && !isInText(one, passage)) chosen.set(fieldsOf(one), one);
    }
  };
  const near = steps(reach[date.precision]).map((by) => moveDate(date, direction * by));
  take(near, true);
  if (chosen.size < most) take(farther(date, direction), true);
  if (chosen.size < most)
    take(
      steps(few).map((by) => moveDate(date, direction * by)),
      false,
    );
  return [...chosen.values()];
}

/** So many years, months, days, or times are near (our own figures; months where the names of few are as long). */
const reach: Readonly<Record<DateValue["precision"], number>> = {
  century: 3,
  year: 6,
  season: 6,
  month: 30,
  day: 12,
  time: 6,
};

/** Where the writing cannot be alike, the dates shall at least be near. */
const few = 6;

/** Months of other years, and days about the same day of the year before or behind: "1 January" has no day before it. */
function farther(date: DateValue, direction: -1 | 1): readonly (DateValue | undefined)[] {
  if (date.precision === "month")
    return steps(reach.month).map((by) => moveDate(date, direction * (reach.month + by)));
  if (date.precision !== "day" || date.year === undefined || date.month === 2) return [];
  const year = { ...date, year: date.year + direction };
  return year.year === 0
    ? []
    : [year, ...steps(few).flatMap((by) => [moveDate(year, by), moveDate(year, -by)])];
}

function steps(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function fieldsOf({ century, year, season, month, day, hour, minute }: DateValue): string {
  return [century, year, season, month, day, hour, minute].map((part) => part ?? "").join("/");
}
