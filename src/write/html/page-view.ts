import type { Locale } from "../../locale/locale.ts";
import { localeFor } from "../../locale/locales.ts";
import type { Quiz, Refs } from "../../model/quiz.ts";
import { directionOf } from "./direction.ts";
import type { Look } from "./look/look.ts";
import { looks } from "./look/looks.ts";
import { type Sheet, sheets } from "./look/paper.ts";

/** What every page of a set has in common. */
export interface PageView {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The language of headings and instructions where it is another than the article's. */
  readonly foreign: false | { readonly language: string; readonly direction: "ltr" | "rtl" };
  readonly title: string;
  readonly look: Look;
  readonly sheet: Sheet;
  /** What stands beside the text and in the key. */
  readonly refs: Refs;
  readonly words: Locale["paper"];
  readonly more: Locale["sheet"];
  /** "Set K7Q2M" */
  readonly set: string;
  /** The sum of the marks. */
  readonly points: number;
}

export function pageView(quiz: Quiz): PageView {
  const locale = localeFor(quiz.language);
  const same = quiz.language.toLowerCase().split("-")[0] === locale.language;
  const { paper } = quiz.recipe.options;
  return {
    language: quiz.language,
    direction: directionOf(quiz.language),
    foreign: same ? false : { language: locale.language, direction: locale.direction },
    title: quiz.title,
    look: looks[paper.look],
    sheet: sheets[paper.size],
    // Lines are those of a text that is printed with the questions.
    refs: paper.refs === "lines" && !paper.text ? "paragraphs" : paper.refs,
    words: locale.paper,
    more: locale.sheet,
    set: locale.paper.setCode(quiz.code),
    points: quiz.items.reduce((sum, { points }) => sum + points, 0),
  };
}
