import type { Locale } from "../../locale/locale.ts";
import type { QuantityValue, Value } from "../../model/value.ts";
import { foldText } from "../text/match.ts";
import { boundBefore } from "./bound-before.ts";
import { dateTables } from "./date-tables.ts";
import { dateAt } from "./parse-date.ts";
import { settled } from "./parse-quantity.ts";
import { quantityAt } from "./quantity-at.ts";
import { quantityTables } from "./quantity-tables.ts";
import { writeDate } from "./write-date.ts";

export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Value;
}

/**
 * Every date and quantity of a paragraph, in order. Where two overlap the longer one stands. What may be something else is
 * left out: "one", "May" without a preposition, numbers inside names (F-16, COVID-19) and scores.
 */
export function scanValues(text: string, locale: Locale): readonly FoundValue[] {
  const starts = startsOf(locale);
  const candidates: FoundValue[] = [];
  if (locale.reading.unspaced) return withoutOverlaps(unspacedCandidates(text, starts, locale));
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+|\p{Sc}/gu)) {
    const at = match.index;
    const isWord = /^[\p{L}\p{M}]/u.test(match[0]);
    if (isWord && !starts.has(foldText(match[0])) && !/^\p{Sc}/u.test(text[at + match[0].length] ?? ""))
      continue;
    if (!opens(text, at, match[0])) continue;
    const best = longestAt(text, at, locale);
    if (best) candidates.push(best);
  }
  return withoutOverlaps(candidates);
}

/** The folded words with which a date or number may begin. */
function startsOf(locale: Locale): ReadonlySet<string> {
  const known = starts.get(locale);
  if (known !== undefined) return known;
  const made = new Set([...dateTables(locale).firstWords, ...quantityTables(locale).firstWords]);
  starts.set(locale, made);
  return made;
}

const starts = new WeakMap<Locale, ReadonlySet<string>>();

/** Where words are not parted, any letter may open a date or number; "第三" and the middle of a longer number do not. */
function unspacedCandidates(text: string, starts: ReadonlySet<string>, locale: Locale): FoundValue[] {
  const letters = new Set([...starts].map((word) => word.charAt(0)));
  const found: FoundValue[] = [];
  for (const match of text.matchAll(/\p{Nd}+|\p{Sc}|\p{L}/gu)) {
    const at = match.index;
    const isWord = /^\p{L}/u.test(match[0]);
    if (isWord && !letters.has(foldText(match[0]))) continue;
    if (/[第〇零一二三四五六七八九十百千万亿两\d.,]$/u.test(text.slice(Math.max(0, at - 1), at))) continue;
    const best = longestAt(text, at, locale);
    // A number word without a measure is a part of some other word more often than not: "十分", "统一".
    if (best && !(best.value.type === "quantity" && isPartOfWord(best.value))) found.push(best);
  }
  return found;
}

function isPartOfWord({ form, unit, amount }: QuantityValue): boolean {
  return form === "words" && (unit === "" || amount === 1);
}

function longestAt(text: string, at: number, locale: Locale): FoundValue | undefined {
  const date = dateAt(text, at, locale, false)[0];
  const quantity = quantityAt(text, at, locale).find(({ value }) => !isPronoun(value));
  const bound = boundBefore(text, at, locale);
  if (date && !(quantity && (quantity.end > date.end || isBoundYear(date.value.pattern, bound)))) {
    const written = text.slice(at, date.end);
    const value =
      writeDate(date.value, locale) === written ? date.value : { ...date.value, pattern: written };
    return { start: at, end: date.end, text: written, value };
  }
  if (!quantity) return undefined;
  const written = text.slice(at, quantity.end);
  const value = settled({ ...quantity.value, ...(bound && { bound }) }, written, locale);
  return { start: at, end: quantity.end, text: written, value };
}

/** "More than 1500": a bare year is a number after such a bound. */
function isBoundYear(pattern: string, bound: string | undefined): boolean {
  return pattern === "{year}" && (bound === "above" || bound === "below");
}

/** "one of them": the number one in words counts only with a measure or scale. */
function isPronoun(value: QuantityValue): boolean {
  return value.form === "words" && value.amount === 1 && value.unit === "" && value.upper === undefined;
}

/** Whether a number or word that begins here is no part of something longer: "F-16", "1.5", "twenty-one", "-5", "9/11". */
function opens(text: string, at: number, token: string): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (/[\p{L}\p{N}\p{M}_\p{Sc}]$/u.test(before)) return false;
  if (/[\p{L}\p{N}\p{M}][-‐‑.,:/'’]$/u.test(before))
    return !/[\p{Nd}]$/u.test(token) && /[.,:]$/u.test(before);
  return !/(?:^|\s)[-−]$/u.test(before) || !/^\p{Nd}/u.test(token);
}

function withoutOverlaps(candidates: readonly FoundValue[]): FoundValue[] {
  const longest = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const ordered = [...candidates].sort((a, b) => a.start - b.start);
  const place = new Map(ordered.map((candidate, index) => [candidate, index]));
  const taken = new Array<boolean>(ordered.length).fill(false);
  const dropped = new Array<boolean>(ordered.length).fill(false);
  for (const candidate of longest) {
    const index = place.get(candidate) as number;
    if (dropped[index]) continue;
    taken[index] = true;
    for (
      let next = index + 1;
      next < ordered.length && (ordered[next] as FoundValue).start < candidate.end;
      next += 1
    ) {
      dropped[next] = true;
    }
    for (
      let previous = index - 1;
      previous >= 0 && candidate.start - (ordered[previous] as FoundValue).start < longestSpan;
      previous -= 1
    ) {
      if ((ordered[previous] as FoundValue).end > candidate.start) dropped[previous] = true;
    }
  }
  return ordered.filter((_, index) => taken[index] && !dropped[index]);
}

/** No value is longer, in UTF-16 units. */
const longestSpan = 160;
