import type { Locale } from "../../locale/locale.ts";
import type { Name, SlotSort } from "../../model/article.ts";
import { compareDates, type Value } from "../../model/value.ts";
import { foldText } from "../text/match.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseQuantity } from "../values/parse-quantity.ts";
import { parseValue } from "../values/parse-value.ts";
import { bare } from "./twice.ts";

/** What an answer is, as far as its sort lets it be one. */
export function valueOfAnswer(answer: string, sort: SlotSort | undefined, locale: Locale): Value | undefined {
  if (sort === "how many") return parseQuantity(answer, locale);
  return sort === "when" ? parseDate(answer, locale) : parseValue(answer, locale);
}

/** The sort that an answer shows; `undefined` for plain words. */
export function sortOfAnswer(name: Name | undefined, value: Value | undefined): SlotSort | undefined {
  if (name) return name.sort === "thing" ? "what" : name.sort === "place" ? "where" : "who";
  if (value) return value.type === "date" ? "when" : "how many";
  return undefined;
}

/** Everything by which an answer is known as right: folded, without articles before and punctuation behind. */
export function keyForm(text: string, locale: Locale): string {
  const folded = bare(text.replace(/^["'“”„«»‹›‘’]+|["'“”«»‹›‘’]+$/gu, ""));
  const article = locale.reading.articles.find((word) => folded.startsWith(`${foldText(word)} `));
  return article === undefined ? folded : folded.slice(article.length + 1);
}

/** Whether two dates or numbers are the same, however written. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || a.type !== b.type) return false;
  if (a.type === "date" && b.type === "date") return compareDates(a, b) === 0;
  if (a.type === "date" || b.type === "date") return false;
  const unit = a.unit === b.unit || a.unit === "" || b.unit === "";
  return a.amount === b.amount && a.upper === b.upper && a.bound === b.bound && unit;
}
