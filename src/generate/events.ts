import type { Locale } from "../locale/locale.ts";
import type { ArticleEvent } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import type { DateValue } from "../model/value.ts";
import { compareDates } from "../model/value.ts";
import { contentWords } from "../read/text/content-words.ts";
import { scanValues } from "../read/values/scan-values.ts";
import { reportDate } from "./distractors/date-room.ts";
import { shared } from "./distractors/falsity.ts";
import { type Passage, sentenceOf } from "./passage.ts";
import type { TextValue } from "./value-index.ts";

/** Whether an event's own words say when it was: then its order and its date are given away. */
export function hasDate(text: string, locale: Locale): boolean {
  return scanValues(text, locale).some(({ value }) => value.type === "date");
}

/**
 * Where the text gives an event's date: in the sentence that tells of the event, else in one of its paragraph that shares
 * two content words with it, or that alone in the text has the date. Nothing where the text does not have it so.
 */
export function placeOfDate(event: ArticleEvent, passage: Passage): Evidence | undefined {
  const { value, evidence } = event;
  if (value === undefined || value.type !== "date") return undefined;
  const told = new Set(evidence.map((place) => sentenceOf(passage, place)));
  const letters = new Set(evidence.map(({ paragraph }) => paragraph));
  const words = contentWords(event.text, passage.locale);
  const exact = passage.values.saying(value).filter((found) => gives(found, value));
  const places = exact.length > 0 ? exact : ofReportsYear(value, passage);
  const near = ({ sentence }: TextValue) =>
    letters.has(sentence.paragraph) && (places.length === 1 || shared(words, sentence.words) >= sharedWords);
  const place = places.find(({ sentence }) => told.has(sentence)) ?? places.find(near);
  return (
    place && {
      paragraph: place.sentence.paragraph,
      start: place.start,
      end: place.start + place.text.length,
      text: place.text,
    }
  );
}

/**
 * Where the text has a day or month without its year, and the event's year is that of the report: "15 November" in a report
 * of 18 November 2021.
 */
function ofReportsYear(date: DateValue, passage: Passage): readonly TextValue[] {
  const { year, ...withoutYear } = date;
  if (year === undefined || date.month === undefined || year !== reportDate(passage.article.date)?.year)
    return [];
  return passage.values
    .saying(date)
    .filter(
      (found) => found.value.type === "date" && found.value.year === undefined && gives(found, withoutYear),
    );
}

/** Our own figure: one word in common is chance. */
const sharedWords = 2;

/** Whether words of the text give at least what the event's date says: 2 September 1752 gives 1752. */
function gives({ value }: TextValue, date: DateValue): boolean {
  if (value.type !== "date") return false;
  if (compareDates(value, date) === 0) return true;
  const fields = ["century", "year", "season", "month", "day"] as const;
  return fields.every((field) => date[field] === undefined || date[field] === value[field]);
}
