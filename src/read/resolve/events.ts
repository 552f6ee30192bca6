import type { ArticleEvent } from "../../model/article.ts";
import { compareDates, type DateValue } from "../../model/value.ts";
import { cut, type Entry, type Located, placeIn } from "../draft.ts";
import { parseDate } from "../values/parse-date.ts";
import { type Context, report } from "./context.ts";
import { plain, shown } from "./entry-text.ts";
import { looseEvidence } from "./loose-evidence.ts";
import type { NamesOfArticle } from "./names-of-article.ts";
import { lineOf } from "./statements.ts";
import { onlyOnce } from "./twice.ts";

/** The events with their ranks, first to last. */
export function resolveEvents(
  entries: readonly Entry[],
  names: NamesOfArticle,
  context: Context,
): ArticleEvent[] {
  const once = onlyOnce(context);
  const ranks = ranksOf(entries, context);
  const dated: Dated[] = [];
  return entries.flatMap((entry, number) => {
    const { text, date } = splitDate(entry.text);
    const words = plain(text);
    if (words === "") {
      report(context, entry.at, {
        code: "event-empty",
        reason: "There is a date, but no event.",
        remedy: 'Write what happened before it: "1. The agreement is renewed. (2019)".',
      });
      return [];
    }
    if (!once("event", "Keep one of the two.", entry.at, words)) return [];
    const value = date && dateOf(plain(date), context);
    const rank = ranks[number] as number;
    if (date && !value) report(context, placeIn(date), dateNotUnderstood(plain(date)));
    if (date && value) checkDate({ rank, value, date, line: entry.at.line }, dated, context);
    const topics = date ? `${words} ${plain(date)}` : words;
    const without = "The key will give no place for it.";
    const evidence = looseEvidence(entry, [words, topics], without, names, context);
    const because = lineOf(entry, "because");
    if (!evidence) return [];
    return [
      {
        id: context.annotationId("e", words, date ? plain(date) : ""),
        at: entry.at,
        text: words,
        ...(date && { date: plain(date) }),
        ...(value && { value }),
        rank,
        ...(because !== undefined && { because }),
        evidence,
      },
    ];
  });
}

/** The date in round brackets at the end, a full stop behind it or not. */
function splitDate(text: Located): { text: Located; date?: Located } {
  const match = /(?<!\\)[(（]([^()（）]*)(?<!\\)[)）]\s*\.?$/u.exec(text.text);
  if (!match) return { text };
  const content = cut(text, match.index + 1, match.index + 1 + (match[1] as string).length);
  return content.text === "" ? { text } : { text: cut(text, 0, match.index), date: content };
}

/** In brackets up to four figures are a year without being told so: "(325)". */
function dateOf(text: string, context: Context): DateValue | undefined {
  const year = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  if (year !== undefined) return { type: "date", precision: "year", year, pattern: "{year}" };
  return parseDate(text, context.locale);
}

function dateNotUnderstood(date: string) {
  return {
    code: "date-not-understood",
    severity: "advice" as const,
    reason: `"${shown(date, 40)}" is not understood as a date, and so is not compared with the others.`,
    remedy: 'Write it as "2022-05-12", "12 May 2022", "May 2022", "2022" or "19th century".',
  };
}

/**
 * Ranks from the numbers: 1, 2, 2, 3 or, as in sports, 1, 2, 2, 4. The first number may be any, and bullets count on.
 * Another gap, or a number that falls, is told at the second of the two.
 */
function ranksOf(entries: readonly Entry[], context: Context): number[] {
  const ranks: number[] = [];
  const numbered = entries.some(({ number }) => number !== undefined);
  /** The number before; after a mistake also the one that should have stood there, so that one slip is told once. */
  let before: readonly number[] = [];
  let tied = 1;
  for (const entry of entries) {
    const rank = ranks.at(-1) ?? 0;
    const { number } = entry;
    const expected = (before.at(-1) ?? 0) + 1;
    const steps = number === undefined ? [] : before.map((last) => number - last);
    if (!numbered) ranks.push(rank + 1);
    else if (steps.includes(0)) {
      ranks.push(rank);
      tied += 1;
      before = [number as number];
    } else {
      ranks.push(rank + 1);
      const next = (step: number) => step === 1 || (tied > 1 && (step === 2 || step === tied));
      const fine = number !== undefined && (steps.length === 0 || steps.some(next));
      if (!fine) report(context, entry.at, numberFault(number, before));
      before = fine || number === undefined ? [number ?? expected] : [number, expected];
      tied = 1;
    }
  }
  return ranks;
}

function numberFault(number: number | undefined, before: readonly number[]) {
  const last = before.at(-1);
  if (number === undefined) {
    return {
      code: "event-without-number",
      reason: "The other events have numbers; this one has none.",
      remedy: `Begin it with "${(last ?? 0) + 1}.".`,
    };
  }
  const previous = before[0] ?? 0;
  return {
    code: number < previous ? "order-falls" : "order-gap",
    reason: `Number ${number} stands behind number ${previous}.`,
    remedy: `Write ${(last ?? 0) + 1}, or ${last} if the two events may stand either way.`,
  };
}

interface Dated {
  readonly rank: number;
  readonly value: DateValue;
  readonly date: Located;
  readonly line: number;
}

/**
 * The date must not lie before one of an earlier rank, nor be another than one of the same rank. Only dates that no later
 * one covers are kept to compare with, so that a long list stays quick.
 */
function checkDate(event: Dated, dated: Dated[], context: Context): void {
  for (const earlier of dated) {
    const order = compareDates(earlier.value, event.value);
    if (order === undefined || order === 0 || (earlier.rank < event.rank && order < 0)) continue;
    const either = earlier.rank === event.rank;
    report(context, placeIn(event.date), {
      code: "order-contradicts-dates",
      reason: either
        ? `"${plain(event.date)}" and "${plain(earlier.date)}" (line ${earlier.line}) share a number, but do not stand either way.`
        : `"${plain(event.date)}" lies before "${plain(earlier.date)}" (line ${earlier.line}), which stands before it in the list.`,
      remedy: either ? "Give the later one the next number." : "Change places, or correct one of the dates.",
    });
    return;
  }
  const kept = dated.filter(
    ({ rank, value }) =>
      rank === event.rank ||
      (compareDates(value, event.value) ?? 0) >= 0 ||
      compareDates(value, event.value) === undefined,
  );
  dated.splice(0, dated.length, ...kept, event);
}
