import type { Locale } from "../../locale/locale.ts";
import type { DateValue, QuantityValue, Value } from "../../model/value.ts";
import { compareDates } from "../../model/value.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { writeDate } from "../../read/values/write-date.ts";
import { writeQuantity } from "../../read/values/write-quantity.ts";
import { contextOf } from "../context-of.ts";
import type { TextValue } from "../value-index.ts";
import { withinQuotes } from "../within-quotes.ts";
import type { Asked } from "./falsity.ts";

/** A date of the text in the form of the key: "May 12" beside the key "13 June" becomes "12 May". */
export function writeLike(value: Value, key: Value, locale: Locale): string | undefined {
  const text = writeValue({ ...value, pattern: key.pattern } as Value, locale);
  return parsesBack(text, value, locale) ? text : undefined;
}

export function writeValue(value: Value, locale: Locale): string {
  return value.type === "date"
    ? writeDate(value as DateValue, locale)
    : writeQuantity(value as QuantityValue, locale);
}

/** Whether the text says the value: a number too large for number words does not. */
export function parsesBack(text: string, value: Value, locale: Locale): boolean {
  const read = parseValue(text, locale);
  if (read === undefined || read.type !== value.type) return false;
  return read.type === "quantity"
    ? read.form === (value as QuantityValue).form &&
        read.amount === (value as QuantityValue).amount &&
        read.upper === (value as QuantityValue).upper
    : compareDates(read, value as DateValue) === 0;
}

/** Why a value of the text is wrong: what it stands beside there. */
export function otherValue({ sentence, start, text: found }: TextValue, text: string, asked: Asked): string {
  return asked.passage.words.rationales.otherValue(
    text,
    withinQuotes(contextOf(sentence, start, start + found.length), asked.passage.words),
    sentence.paragraph,
    asked.slot.answer,
  );
}
