import type { Locale } from "../../locale/locale.ts";
import type { QuantityValue } from "../../model/value.ts";
import { quantityTables } from "./quantity-tables.ts";
import { inCase } from "./words.ts";

/**
 * The quantity in the words of its pattern. One that was parsed comes back to the letter; a new amount keeps form, grouping,
 * decimals and scale. A number that has no word is written in figures.
 */
export function writeQuantity(value: QuantityValue, locale: Locale): string {
  return value.pattern.replace(
    /\{(amount|upper)(?::([^{}]+))?\}/gu,
    (_, field: "amount" | "upper", way = "") => {
      const number = (value[field] ?? value.amount) / value.scale;
      return value.form === "words"
        ? inWords(number, way, value, locale)
        : inFigures(number, way, value, locale);
    },
  );
}

function inWords(number: number, way: string, value: QuantityValue, locale: Locale): string {
  const { values, written } = quantityTables(locale);
  if (way.startsWith("=")) {
    // Held as written ("a million", "einhundert") for as long as it is that number.
    const literal = way.slice(1);
    if ((values.get(literal.toLowerCase()) ?? 1) === number) return literal;
    return inWords(number, /^\p{Lu}/u.test(literal) ? "capital" : "", value, locale);
  }
  const word = written.get(number);
  return word === undefined ? inFigures(number, "", { ...value, grouped: true }, locale) : inCase(word, way);
}

function inFigures(number: number, way: string, value: QuantityValue, { numbers }: Locale): string {
  const [whole = "", decimals = ""] = number.toFixed(value.form === "digits" ? value.decimals : 0).split(".");
  const group = way === "" ? (numbers.groups[0] ?? "") : way;
  // Read as written: 1500 without a sign stays without, 900 may become 1,500.
  const least = way === "" ? (numbers.leastGrouped ?? 4) : 4;
  const figures = value.grouped && whole.length >= least ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return decimals === "" ? figures : figures + numbers.decimal + decimals;
}
