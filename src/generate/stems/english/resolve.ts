import type { Slot } from "../../../model/article.ts";
import { foldText } from "../../../read/text/match.ts";
import { listedNames } from "../../listed-names.ts";
import { nameInSentence, type Passage } from "../../passage.ts";

/** A sentence with its answer, in which nothing leans on the text around it that can be named. */
export interface Resolved {
  readonly sentence: string;
  readonly slot: Slot;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Names what stands for a listed name ("the minister") and counts "last year" from the report's date. */
export function resolve(sentence: string, slot: Slot, passage: Passage): Resolved {
  const changes = [...descriptions(sentence, passage), ...times(sentence, passage)]
    .filter(({ start, end }) => end <= slot.start || start >= slot.end)
    .sort((a, b) => b.start - a.start);
  let resolved: Resolved = { sentence, slot };
  for (const { start, end, text } of changes) {
    const shown = start === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    const shift = start < slot.start ? shown.length - (end - start) : 0;
    resolved = {
      sentence: resolved.sentence.slice(0, start) + shown + resolved.sentence.slice(end),
      slot: { ...resolved.slot, start: resolved.slot.start + shift, end: resolved.slot.end + shift },
    };
  }
  return resolved;
}

/** "the minister", where that is listed as another name of somebody. */
function descriptions(sentence: string, passage: Passage): Change[] {
  return listedNames(sentence, passage).flatMap(({ start, end, name }) => {
    const text = foldText(sentence.slice(start, end));
    if (!text.startsWith("the ") || foldText(name.name) === text) return [];
    const bare = nameInSentence(passage, name);
    const common = name.sort !== "person" && !/^the\s/i.test(bare) && /\s/.test(bare);
    return [{ start, end, text: common ? `the ${bare}` : bare }];
  });
}

/** "last year" and the like, where the report's date is known closely enough. */
function times(sentence: string, { article, locale }: Passage): Change[] {
  const [year, month, day] = (article.date ?? "").split("-").map(Number);
  if (year === undefined || !year) return [];
  const named = (m: number) => locale.calendar.months[m - 1] ?? "";
  const changes: Change[] = [];
  for (const { 0: text, index } of sentence.matchAll(phrases)) {
    if (/\b(?:the|late|early|mid|of|over|for|this|his|her|its|their)[\s-]$/iu.test(sentence.slice(0, index)))
      continue;
    const led = /\b(?:since|until|till|by|before|after|from)\s$/iu.test(sentence.slice(0, index));
    const lower = text.toLowerCase().replace(/\s+/gu, " ");
    const step = lower.startsWith("last") ? -1 : lower.startsWith("next") ? 1 : 0;
    let when: string | undefined;
    if (lower.endsWith("year")) when = `${led ? "" : "in "}${year + step}`;
    else if (lower.endsWith("month") && month) {
      const months = year * 12 + (month - 1) + step;
      when = `${led ? "" : "in "}${named((months % 12) + 1)} ${Math.floor(months / 12)}`;
    } else if (month && day && (lower === "yesterday" || lower === "tomorrow")) {
      const other = dayAfter(year, month, day, lower === "yesterday" ? -1 : 1);
      when = `${led ? "" : "on "}${locale.paper.day(String(other.day), named(other.month), String(other.year))}`;
    }
    if (when !== undefined) changes.push({ start: index, end: index + text.length, text: when });
  }
  return changes;
}

const phrases = /\b(?:(?:last|this|next)\s(?:year|month)|yesterday|tomorrow)\b(?!['’])/giu;

/** The day before or after another, by the Gregorian calendar. */
function dayAfter(
  year: number,
  month: number,
  day: number,
  step: 1 | -1,
): { year: number; month: number; day: number } {
  const days = day + step;
  if (days < 1) {
    const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
    return { ...before, day: daysIn(before.year, before.month) };
  }
  if (days <= daysIn(year, month)) return { year, month, day: days };
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
