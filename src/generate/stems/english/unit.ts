import type { Name, Slot } from "../../../model/article.ts";
import type { DateValue } from "../../../model/value.ts";

/** A word of a sentence, or words that the grammar takes for one: a listed name, a date, a quotation, the answer. */
export interface Unit {
  readonly kind: "word" | "name" | "number" | "date" | "quote" | "slot";
  /** As written, without a comma behind it. */
  readonly text: string;
  /** In lower case, without the ending of a possessive. */
  readonly lower: string;
  readonly comma: boolean;
  /** "Diop's", "the soldiers'" */
  readonly possessive: boolean;
  readonly name?: Name;
  readonly date?: DateValue;
  readonly slot?: Slot;
}

/** The units from `from` up to `to` as text; a comma at the very end is left out. */
export function textOf(units: readonly Unit[], from = 0, to = units.length): string {
  return units
    .slice(from, to)
    .map(({ text, comma }, index) => text + (comma && from + index < to - 1 ? "," : ""))
    .join(" ");
}
