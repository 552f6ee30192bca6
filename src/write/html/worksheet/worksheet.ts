import type { Kind } from "../../../generate/kind.ts";
import { kinds } from "../../../generate/kinds.ts";
import { localeFor } from "../../../locale/locales.ts";
import type { Quiz } from "../../../model/quiz.ts";
import { gappedParagraphs } from "../../gapped-paragraphs.ts";
import type { ShownForm } from "../../shown-form.ts";
import type { Density, TextSize } from "../look/look.ts";
import { styleOf } from "../look/style.ts";
import { type TextMeasure, textMeasure } from "../look/text-width.ts";
import type { PageView } from "../page-view.ts";
import { render, renderPart } from "../render.ts";
import type { TextLines } from "../text/text-lines.ts";
import type { TextBlock } from "../text/text-view.ts";
import { mastheadView, textHeight } from "./front.ts";
import { blocksOf, marksRoom } from "./heights.ts";
import { type Plan, planOf } from "./plan.ts";
import type { Setting } from "./question-view.ts";
import { sectionViews } from "./section-view.ts";
import { stressed } from "./stressed.ts";
import { wordPlaces } from "./word-places.ts";

/** The pages of all versions. Whoever has one has nothing of the key: it is made from views and the article's text alone. */
export function worksheets(
  quiz: Quiz,
  forms: readonly ShownForm[],
  page: PageView,
  text: readonly TextBlock[],
  lines: TextLines,
): string[] {
  const { paper } = quiz.recipe.options;
  const { look, sheet, words, more } = page;
  const measure = textMeasure(quiz.language, look.tracking, look.wordSpacing);
  const credits = paper.text ? creditsOf(quiz) : [];
  const placed = wordPlaces(quiz, page.refs === "lines" ? lines : new Map());
  const setting = remembered((density: Density) => settingFor(density, page, measure));
  const sections = remembered((density: Density) =>
    remembered((form: ShownForm) => sectionViews(form, quiz, page, setting(density), placed)),
  );
  const heights = remembered((size: TextSize) => textHeight(text, credits, size, look, measure, sheet));
  const masthead = mastheadView(page.title, more.leadTurnOver, look, sheet, measure);
  const plan = planOf({
    look,
    sheet,
    masthead: masthead.height,
    textHeight: paper.text ? heights : undefined,
    versions: forms.length,
    blocks: (version, density) => blocksOf(sections(density)(forms[version] as ShownForm), setting(density)),
  });
  const lead = !paper.text ? words.leadWithoutText : plan.turnOver ? more.leadTurnOver : words.lead;
  const style = styleOf(look, sheet, quiz.language, plan.text, plan.density);
  const articles = new Map<string, string>();
  const articleOf = (form: ShownForm): string => {
    if (!paper.text) return "";
    const elsewhere = Object.fromEntries(
      [...gappedParagraphs(form)].map(([letter, number]) => [
        letter,
        words.paragraphInQuestion(letter, number),
      ]),
    );
    const needsLetters = form.sections.some(({ kind }) => namesParagraphs.has(kind));
    const letters = page.refs !== "none" || needsLetters;
    const name = JSON.stringify([elsewhere, letters]);
    // Versions share the text.
    const known =
      articles.get(name) ??
      renderPart("text.njk", { page, letters, numbers: page.refs === "lines", text, elsewhere, credits });
    articles.set(name, known);
    return known;
  };
  return forms.map((form) =>
    render(
      "worksheet.njk",
      {
        page,
        label: form.label,
        style,
        plan: planView(plan),
        long: masthead.long,
        lead: stressed(lead, more.operative),
        facts: factsOf(quiz, page),
        article: articleOf(form),
        sections: sections(plan.density)(form),
      },
      look,
    ),
  );
}

/** Works a thing out once for each thing that it depends on. */
function remembered<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const value = known.get(from) ?? work(from);
    known.set(from, value);
    return value;
  };
}

function planView({ density, ownPage, turnOver }: Plan): object {
  return { columns: density.columns, ownPage, turnOver };
}

function settingFor(density: Density, { sheet, look }: PageView, measure: TextMeasure): Setting {
  const column = density.columns === 1 ? sheet.width : (sheet.width - columnGap) / 2;
  const room = column - density.gutter - marksRoom({ density });
  return { look, density, room, measure };
}

/** Between two columns of questions. */
const columnGap = 26;

/** Kinds whose questions name paragraphs by their letters. */
const namesParagraphs: ReadonlySet<string> = new Set(
  Object.entries(kinds as Readonly<Record<string, Kind>>).flatMap(([name, kind]) =>
    kind.namesParagraphs ? [name] : [],
  ),
);

function factsOf({ article, items }: Quiz, { words, points }: PageView): string[] {
  return [
    ...(article.level === undefined ? [] : [words.level(article.level)]),
    ...(article.minutes === undefined ? [] : [words.minutes(article.minutes)]),
    ...(items.length === 0 ? [] : [words.questionRange("1", String(items.length))]),
    words.marks(points),
  ];
}

/** Where the text comes from: it stands under the text. */
function creditsOf({ article, language }: Quiz): string[] {
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
