import { parseValue } from "../read/values/parse-value.ts";
import { placesInSeries } from "../read/values/place-in-series.ts";
import { compareValues } from "./distractors/value-likeness.ts";
import type { Answer } from "./options.ts";
import type { Passage } from "./passage.ts";

/** The answers from the smallest to the largest, where all are numbers, all dates or all days of the week (item-quality, 12). */
export function inAscendingOrder(answers: readonly Answer[], { locale }: Passage): Answer[] | undefined {
  const valued = answers.map((answer) => ({ answer, value: parseValue(answer.text, locale) }));
  const first = valued[0]?.value;
  if (first !== undefined && valued.every(({ value }) => value?.type === first.type))
    return valued
      .sort((a, b) => compareValues(a.value ?? first, b.value ?? first, locale))
      .map(({ answer }) => answer);
  const places = placesInSeries(
    answers.map(({ text }) => text),
    locale,
  );
  if (places === undefined) return undefined;
  return answers
    .map((answer, index) => ({ answer, place: places[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ answer }) => answer);
}
