import type { Locale } from "../locale/locale.ts";
import type { Quiz } from "../model/quiz.ts";
import { writeDate } from "../read/values/write-date.ts";
import type { PageView } from "./page-view.ts";
import { wordsOf } from "./words-of.ts";

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
export function creditsOf(quiz: Quiz): string[] {
  const { article } = quiz;
  const locale = wordsOf(quiz);
  const { paper } = locale;
  return [
    ...(article.author === undefined ? [] : [paper.author(article.author)]),
    ...(article.date === undefined ? [] : [shownDate(article.date, locale)]),
    ...(article.source === undefined ? [] : [paper.source(article.source)]),
    ...(article.licence === undefined ? [] : [paper.licence(article.licence)]),
  ];
}

/** `2022-05-23` as the language writes it; `2022-05` and `2022` without what they leave open. */
function shownDate(date: string, locale: Locale): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [year, month, day] = (parts ?? []).slice(1).map(Number);
  const name = locale.calendar.months[(month ?? 0) - 1];
  if (year === undefined || month === undefined || name === undefined) return date;
  if (day !== undefined && !Number.isNaN(day)) return locale.paper.day(String(day), name, String(year));
  const [pattern = ""] = locale.calendar.writing.month;
  return writeDate({ type: "date", precision: "month", year, month, pattern }, locale);
}

/** What is said above the questions: there is the text, it was given apart, or there is none. */
export function leadOf(quiz: Quiz): string {
  const { paper } = wordsOf(quiz);
  if (quiz.article.paragraphs.length === 0) return paper.leadAlone;
  return quiz.recipe.options.paper.text ? paper.lead : paper.leadWithoutText;
}
