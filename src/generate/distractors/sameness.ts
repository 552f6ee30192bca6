import type { Locale } from "../../locale/locale.ts";
import { remember } from "../../locale/remember.ts";
import type { Value } from "../../model/value.ts";
import { compareDates } from "../../model/value.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { parseValue } from "../../read/values/parse-value.ts";
import { amountIn, secondsIn } from "./quantity-size.ts";

/** A text without what makes no difference between options: case, punctuation, a leading article, number format. */
export const essence = remember((text: string, locale: Locale): string => {
  const value = parseValue(text, locale);
  // "1000" reads as a year, and is "1,000" all the same.
  if (value?.type === "date" && value.pattern === "{year}") return `${value.year}–  `;
  if (value?.type === "quantity")
    return `${value.amount}–${value.upper ?? ""} ${value.unit} ${value.bound ?? ""}`;
  const bare = foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  const article = locale.reading.articles.find((word) => bare.startsWith(`${word} `));
  return article === undefined ? bare : bare.slice(article.length + 1);
});

const foldedEssence = remember((text, locale) => fold(essence(text, locale)));

/** Whether two options say the same (item-quality, 2). */
export function isTwin(a: string, b: string, locale: Locale): boolean {
  return essence(a, locale) === essence(b, locale);
}

/** Whether one option stands within the other, by words or by what its date or number means (item-quality, 3). */
export function overlaps(a: string, b: string, locale: Locale): boolean {
  const [first, second] = [parseValue(a, locale), parseValue(b, locale)];
  if (first !== undefined && second !== undefined && first.type === second.type)
    return areTimes(first, second, locale)
      ? timesOverlap(first, second, locale)
      : valuesOverlap(first, second);
  const [x, y] = [essence(a, locale), essence(b, locale)];
  if (x === "" || y === "") return true;
  return (
    findWords(foldedEssence(a, locale), y).length > 0 || findWords(foldedEssence(b, locale), x).length > 0
  );
}

function areTimes(a: Value, b: Value, locale: Locale): boolean {
  return [a, b].every((one) => one.type === "quantity" && secondsIn(one.unit, locale) !== undefined);
}

/** "24 months" are "two years", and "four weeks" hardly differ from "one month"; "two weeks" are no "two years". */
function timesOverlap(a: Value, b: Value, locale: Locale): boolean {
  if (a.type !== "quantity" || b.type !== "quantity") return true;
  const own = { ...a, amount: amountIn(a, b, locale) };
  const upper = amountIn({ ...a, amount: a.upper ?? a.amount }, b, locale);
  const about = a.unit === b.unit ? 1 : nearTime;
  return valuesOverlap({ ...own, amount: own.amount / about, upper: upper * about }, b);
}

/** Times in different units are told apart from this ratio (our own figure). */
const nearTime = 1.15;

/** Whether two values could both be true of one thing: a month in a year, a number within a range. Unknown is yes. */
export function valuesOverlap(a: Value, b: Value): boolean {
  if (a.type === "date" && b.type === "date") {
    const order = compareDates(a, b);
    return order === undefined || order === 0;
  }
  if (a.type === "quantity" && b.type === "quantity") {
    return a.amount <= (b.upper ?? b.amount) && b.amount <= (a.upper ?? a.amount);
  }
  return true;
}
