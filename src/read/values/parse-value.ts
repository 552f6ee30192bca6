import type { Locale } from "../../locale/locale.ts";
import type { Value } from "../../model/value.ts";
import { parseDate } from "./parse-date.ts";
import { parseQuantity } from "./parse-quantity.ts";

/** The date or quantity that a whole text is. Four bare figures from 1000 to 2100 are a year. */
export function parseValue(text: string, locale: Locale): Value | undefined {
  return parseDate(text, locale) ?? parseQuantity(text, locale);
}
