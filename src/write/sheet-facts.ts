import { localeFor } from "../locale/locales.ts";
import type { Quiz } from "../model/quiz.ts";
import type { PageView } from "./page-view.ts";

/** What a worksheet says of itself under its title: level, minutes, questions, marks. */
export function factsOf({ article, items }: Quiz, { words, points }: PageView): string[] {
  return [
    ...(article.level === undefined ? [] : [words.level(article.level)]),
    ...(article.minutes === undefined ? [] : [words.minutes(article.minutes)]),
    ...(items.length === 0 ? [] : [words.questionRange("1", String(items.length))]),
    words.marks(points),
  ];
}

/** Where the text comes from: it stands under the text. */
export function creditsOf({ article, language }: Quiz): string[] {
  const { paper, calendar } = localeFor(language);
  return [
    ...(article.author === undefined ? [] : [paper.author(article.author)]),
    ...(article.date === undefined ? [] : [shownDate(article.date, calendar.months, paper.day)]),
    ...(article.source === undefined ? [] : [paper.source(article.source)]),
    ...(article.licence === undefined ? [] : [paper.licence(article.licence)]),
  ];
}

/** `2022-05-23` as the language writes it; `2022-05` and `2022` without what they leave open. */
function shownDate(
  date: string,
  months: readonly string[],
  write: (day: string, month: string, year: string) => string,
): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year = "", month = "", day = ""] = parts ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return day === "" ? `${name} ${year}` : write(String(Number(day)), name, year);
}
