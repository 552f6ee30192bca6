import type { Kind } from "../../generate/kind.ts";
import { kinds } from "../../generate/kinds.ts";
import type { Locale } from "../../locale/locale.ts";
import type { Quiz } from "../../model/quiz.ts";
import { writeDate } from "../../read/values/write-date.ts";
import { gappedParagraphs } from "../gapped-paragraphs.ts";
import type { ShownForm } from "../shown-form.ts";
import { wordsOf } from "../words-of.ts";
import type { PageView } from "./page-view.ts";
import { questionView } from "./question-view.ts";
import { render } from "./render.ts";
import type { TextBlock } from "./text-view.ts";

/** One version's page. Whoever has it has nothing of the key: it is made from `questionView` and the article's text alone. */
export function worksheet(quiz: Quiz, form: ShownForm, page: PageView, text: readonly TextBlock[]): string {
  const { paper } = quiz.recipe.options;
  const { words } = page;
  const gapped = gappedParagraphs(form);
  const shown = text.map((block) => withoutGapped(block, gapped, words));
  const needsLetters = form.sections.some(({ kind }) => namesParagraphs.has(kind));
  return render("worksheet.njk", {
    page,
    label: form.label,
    facts: factsOf(quiz, page),
    refs: paper.refs !== "none" || needsLetters,
    text: paper.text ? shown : [],
    hasText: paper.text,
    credits: paper.text ? creditsOf(quiz) : [],
    sections: form.sections.map(({ title, instructions, questions }) => ({
      title,
      instructions,
      range: words.questionRange(questions[0]?.number ?? "", questions.at(-1)?.number ?? ""),
      points: questions.reduce((sum, { item }) => sum + item.points, 0),
      questions: questions.map(questionView),
    })),
  });
}

/** Kinds whose questions name paragraphs by their letters. */
const namesParagraphs: ReadonlySet<string> = new Set(
  Object.entries(kinds as Readonly<Record<string, Kind>>).flatMap(([name, kind]) =>
    kind.namesParagraphs ? [name] : [],
  ),
);

/** A paragraph that a question gives with gaps leaves a line that says where. */
function withoutGapped(
  block: TextBlock,
  gapped: ReadonlyMap<string, string>,
  words: PageView["words"],
): TextBlock {
  if (!("letter" in block)) return block;
  const number = gapped.get(block.letter);
  if (number === undefined) return block;
  const text = words.paragraphInQuestion(block.letter, number);
  return { type: "elsewhere", letter: block.letter, text };
}

function factsOf({ article, items }: Quiz, { words, points }: PageView): string[] {
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
