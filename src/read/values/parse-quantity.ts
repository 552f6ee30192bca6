import type { Locale } from "../../locale/locale.ts";
import { remember } from "../../locale/remember.ts";
import type { QuantityValue } from "../../model/value.ts";
import { foldText } from "../text/match.ts";
import { type Found, quantityAt, wordAt } from "./quantity-at.ts";
import { type QuantityTables, quantityTables } from "./quantity-tables.ts";
import { writeQuantity } from "./write-quantity.ts";

/**
 * The number, amount of money, share, measure or range that a whole text is: "100,000", "three to four months", "more than
 * 2.5 million", "$5 billion", "40 per cent", "two helicopters" (up to three words count as the unit). `undefined` for
 * anything else: fractions in words ("two thirds"), signed numbers, "thousands".
 */
export const parseQuantity = remember((text: string, locale: Locale): QuantityValue | undefined => {
  const words = text.trim();
  if (words.length === 0 || words.length > longestQuantity) return undefined;
  const tables = quantityTables(locale);
  const bound = wordAt(tables.bound, words, 0);
  const starts = [0];
  if (bound !== undefined) starts.push(bound.length);
  const after = bound?.length ?? 0;
  const article = wordAt(tables.article, words, after);
  if (article !== undefined) starts.push(after + article.length);
  for (const start of starts) {
    const found = quantityAt(words, start, locale).map((quantity) =>
      locale.reading.unspaced ? withCounter(words, quantity, tables) : withUnit(words, quantity, tables),
    );
    const whole = found.find((quantity) => quantity?.end === words.length);
    if (!whole) continue;
    const kind = start > 0 && bound !== undefined ? tables.bounds.get(foldText(bound).trim()) : undefined;
    return settled(
      { ...whole.value, ...(kind && { bound: kind }), pattern: words.slice(0, start) + whole.value.pattern },
      words,
      locale,
    );
  }
  return undefined;
});

/** No quantity is longer; what is, is not tried. */
const longestQuantity = 120;

/** Parsing and writing is the identity: where a pattern cannot hold how something is written, it is held as it stands. */
export function settled(value: QuantityValue, written: string, locale: Locale): QuantityValue {
  return writeQuantity(value, locale) === written ? value : { ...value, pattern: written };
}

/**
 * In an answer the words behind the number are its unit: up to three, as long as they are content ("two helicopters", not
 * "one of them"); behind a share or measure any four ("40 per cent of the vote").
 */
function withUnit(words: string, quantity: Found, tables: QuantityTables): Found | undefined {
  const rest = words.slice(quantity.end);
  if (rest === "") return quantity;
  if (!/^(?:[\s-]{1,3}[\p{L}\p{M}'’]+){1,4}$/u.test(rest)) return undefined;
  const unit = foldText(rest.replace(/^-/u, "")).trim();
  const parts = unit.split(/[\s-]+/u);
  if (parts.some((word) => tables.notUnits.has(word))) return undefined;
  if (quantity.value.unit === "" && (parts.length > 3 || parts.some((word) => tables.stopWords.has(word))))
    return undefined;
  const value = {
    ...quantity.value,
    unit: `${quantity.value.unit} ${unit}`.trim(),
    pattern: quantity.value.pattern + rest,
  };
  return { end: words.length, value };
}

/** The same where words are not parted: a few letters behind the number are its unit. */
function withCounter(words: string, quantity: Found, { notUnits }: QuantityTables): Found | undefined {
  const rest = words.slice(quantity.end);
  if (rest === "") return quantity;
  // "一本地图" is a map.
  if (!/^\s?\p{L}{1,6}$/u.test(rest) || (quantity.value.form === "words" && quantity.value.amount === 1))
    return undefined;
  if ([...notUnits].some((word) => rest.startsWith(word))) return undefined;
  const unit = `${quantity.value.unit}${foldText(rest).trim()}`;
  return { end: words.length, value: { ...quantity.value, unit, pattern: quantity.value.pattern + rest } };
}
