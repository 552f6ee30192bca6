import type { Locale } from "../../locale/locale.ts";
import { foldText } from "../text/match.ts";
import { parseQuantity } from "./parse-quantity.ts";
import type { Placed } from "./place-in-series.ts";

/** "two thirds", "a fifth of them", "half", "三分之二": its part of the whole, and the words behind it. */
export function shareInWords(text: string, locale: Locale): Placed | undefined {
  const { shareSign } = locale.numbers;
  const [parts = "", count] = shareSign === undefined ? [] : text.trim().split(shareSign);
  if (count !== undefined) {
    const [whole, some] = [numberOf(parts, locale), numberOf(count, locale)];
    return whole === undefined || some === undefined ? undefined : { place: some / whole, rest: "" };
  }
  const shares = sharesOf(locale);
  const [first = "", second = "", ...more] = text.trim().split(/[\s-]+/u);
  const alone = shares.get(foldText(first));
  if (alone !== undefined) return { place: alone, rest: foldText([second, ...more].join(" ")).trim() };
  const share = shares.get(foldText(second));
  const times = share === undefined ? undefined : countOf(first, locale);
  if (share === undefined || times === undefined) return undefined;
  return { place: times * share, rest: foldText(more.join(" ")) };
}

/** Articles count as one: "a third", "die Hälfte". */
function countOf(word: string, locale: Locale): number | undefined {
  return locale.reading.articles.includes(foldText(word)) ? 1 : numberOf(word, locale);
}

function numberOf(text: string, locale: Locale): number | undefined {
  const value = parseQuantity(text, locale);
  return value?.unit === "" && value.upper === undefined ? value.amount : undefined;
}

function sharesOf(locale: Locale): ReadonlyMap<string, number> {
  const kept = known.get(locale);
  if (kept !== undefined) return kept;
  const made = new Map(
    Object.entries(locale.numbers.shares ?? {}).map(([word, share]) => [foldText(word), share]),
  );
  known.set(locale, made);
  return made;
}

const known = new WeakMap<Locale, ReadonlyMap<string, number>>();
