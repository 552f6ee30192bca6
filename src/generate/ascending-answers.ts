import { parseValue } from "../read/values/parse-value.ts";
import { compareValues } from "./distractors/value-likeness.ts";
import type { Answer } from "./options.ts";
import type { Passage } from "./passage.ts";

/** The answers from the smallest to the largest, where all are numbers or all are dates (item-quality, 12). */
export function inAscendingOrder(answers: readonly Answer[], { locale }: Passage): Answer[] | undefined {
  const valued = answers.map((answer) => ({ answer, value: parseValue(answer.text, locale) }));
  const first = valued[0]?.value;
  if (first === undefined || valued.some(({ value }) => value?.type !== first.type)) return undefined;
  return valued
    .sort((a, b) => compareValues(a.value ?? first, b.value ?? first, locale))
    .map(({ answer }) => answer);
}
