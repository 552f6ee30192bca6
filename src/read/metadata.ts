import type { Problem } from "../model/problem.ts";
import type { Located } from "./draft.ts";
import { placeIn } from "./draft.ts";
import { type ProblemSource, type ProblemWords, problemAt } from "./problems.ts";

/** What is said about an article as a whole, in the order of the authoring format. */
export const metadataKeys = [
  "title",
  "language",
  "date",
  "source",
  "author",
  "licence",
  "level",
  "minutes",
] as const;
export type MetadataKey = (typeof metadataKeys)[number];

export interface Metadata {
  readonly title?: Located;
  /** `en` where it is left out or cannot be used. */
  readonly language: string;
  readonly date?: string;
  readonly source?: string;
  readonly author?: string;
  readonly licence?: string;
  readonly level?: string;
  readonly minutes?: number;
}

/** A lesson's length at most: a day. */
const mostMinutes = 1440;

/** The fields of a front matter or a JSON article, checked. A field that is empty counts as left out. */
export function checkMetadata(
  fields: ReadonlyMap<MetadataKey, Located>,
  source: ProblemSource,
): { readonly metadata: Metadata; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const textOf = (key: MetadataKey): string | undefined =>
    fields.get(key)?.text.replace(/\s+/g, " ").trim() || undefined;
  /** Values that hold no `#` may have a comment behind them, as YAML allows. */
  const bare = (key: MetadataKey): string | undefined => textOf(key)?.replace(/ #.*$/, "");
  const check = <T>(key: MetadataKey, value: T | undefined, words: ProblemWords): T | undefined => {
    const located = fields.get(key);
    if (value === undefined && located !== undefined)
      problems.push(problemAt(source, placeIn(located), words));
    return value;
  };

  const [date, language, minutes] = [bare("date"), bare("language"), bare("minutes")];
  const [title, words] = [fields.get("title"), textOf("title")];
  const checked = {
    title: title && words && { ...title, text: words },
    date: date && check("date", isDate(date) ? date : undefined, notADate(date)),
    language:
      language && check("language", isLanguage(language) ? language : undefined, notALanguage(language)),
    minutes: minutes && check("minutes", minutesOf(minutes), notMinutes(minutes)),
    source: textOf("source"),
    author: textOf("author"),
    licence: textOf("licence"),
    level: textOf("level"),
  };
  const given = Object.fromEntries(
    Object.entries(checked).filter(([, value]) => value !== undefined && value !== ""),
  );
  return { metadata: { language: "en", ...given }, problems };
}

const notADate = (text: string): ProblemWords => ({
  code: "date-malformed",
  reason: `"${text}" is not a date.`,
  remedy: "Write year, month and day as 2022-05-23; 2022-05 or 2022 where no more is known.",
});

const notALanguage = (text: string): ProblemWords => ({
  code: "language-malformed",
  reason: `"${text}" is not the code of a language.`,
  remedy: isLanguage(text.replaceAll("_", "-"))
    ? `Write "${text.replaceAll("_", "-")}".`
    : 'Write the code of two or three letters: "en" for English, "de" for German, "fr" for French; "en-GB" names a country too.',
});

const notMinutes = (text: string): ProblemWords => ({
  code: "minutes-malformed",
  reason: `"${text}" is not a number of minutes.`,
  remedy: `Write a whole number from 1 to ${mostMinutes}, without a unit: minutes: ${/\d{1,3}/.exec(text)?.[0] ?? "45"}`,
});

/** `2022-05-23`, `2022-05` or `2022`, of the calendar. */
function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/**
 * Well-formed by RFC 5646, 2.1; but the language itself has two or three letters, as every registered one does: "english"
 * would pass as a code of five to eight.
 */
const languageTag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[\da-wyz](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|(?:x|i)(?:-[a-z\d]{1,8})+)$/i;

function isLanguage(text: string): boolean {
  return text.length <= 100 && languageTag.test(text);
}

function minutesOf(text: string): number | undefined {
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : undefined;
}
