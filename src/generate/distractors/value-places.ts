import type { Value } from "../../model/value.ts";
import type { Passage } from "../passage.ts";
import type { TextValue } from "../value-index.ts";
import { type Asked, isAboutElse } from "./falsity.ts";
import { isSaid } from "./value-likeness.ts";

/** A value that stands in a second sentence must be proved wrong there too; one that stands everywhere is not. */
export function isFreeElsewhere(found: TextValue, asked: Asked): boolean {
  const places = asked.passage.values.saying(found.value);
  return (
    places.length <= mostPlaces &&
    places.every(
      (other) => other === found || !isSaid(found.value, other.value) || isAboutElse(other.sentence, asked),
    )
  );
}

const mostPlaces = 50;

/** Whether the text may say this value anywhere. */
export function isInText(value: Value, { values }: Passage): boolean {
  return values.saying(value).some(({ value: other }) => isSaid(value, other));
}
