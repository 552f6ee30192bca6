import type { Slot } from "../../model/article.ts";
import type { DateValue } from "../../model/value.ts";
import { findWords, fold } from "../../read/text/match.ts";
import { type Passage, sentenceOf } from "../passage.ts";

/**
 * The half of the day that a time is in, where the text says it beside the time: "at nine o'clock that night". Nothing where
 * it says none, or more than one.
 */
export function halfOfDay(
  { hour = 0, precision }: DateValue,
  { evidence }: Slot,
  passage: Passage,
): "before" | "after" | undefined {
  const { dayParts } = passage.locale.calendar;
  if (precision !== "time" || dayParts === undefined) return undefined;
  const halves = evidence.flatMap((place) => {
    const sentence = sentenceOf(passage, place);
    if (sentence === undefined) return [];
    const at = place.start - sentence.start;
    const beside = fold(
      `${lastWords(sentence.text.slice(0, at))} ${firstWords(sentence.text.slice(at + place.text.length))}`,
    );
    const has = (words: readonly string[]) => words.some((word) => findWords(beside, word).length > 0);
    return [
      ...(has(dayParts.before) ? (["before"] as const) : []),
      ...(has(dayParts.after) ? (["after"] as const) : []),
      ...(has(dayParts.night) ? ([hour >= 6 && hour < 12 ? "after" : "before"] as const) : []),
    ];
  });
  return new Set(halves).size === 1 ? halves[0] : undefined;
}

/** No words that are looked at are longer, in UTF-16 units. */
const reach = 80;

/** "In the evening, at", "that night" (our own figure: three words on either side, and "at"). */
function lastWords(text: string): string {
  return /(?:[\p{L}\p{M}]+,?\s+){0,4}$/u.exec(text.slice(-reach))?.[0] ?? "";
}

function firstWords(text: string): string {
  return /^(?:\s+[\p{L}\p{M}]+){0,3}/u.exec(text.slice(0, reach))?.[0] ?? "";
}
