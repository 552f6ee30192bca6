import type { Locale } from "../locale/locale.ts";
import { localeFor } from "../locale/locales.ts";
import type { Quiz } from "../model/quiz.ts";
import { directionOf } from "./direction.ts";

/** What every page of a set has in common. */
export interface PageView {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The language of headings and instructions where it is another than the article's. */
  readonly foreign: false | { readonly language: string; readonly direction: "ltr" | "rtl" };
  readonly title: string;
  /** As CSS names it. */
  readonly size: "A4" | "letter";
  readonly words: Locale["paper"];
  /** "Set K7Q2M" */
  readonly set: string;
  /** The sum of the marks. */
  readonly points: number;
}

export function pageView(quiz: Quiz): PageView {
  const locale = localeFor(quiz.language);
  const same = quiz.language.toLowerCase().split("-")[0] === locale.language;
  return {
    language: quiz.language,
    direction: directionOf(quiz.language),
    foreign: same ? false : { language: locale.language, direction: locale.direction },
    title: quiz.title,
    size: quiz.recipe.options.paper.size === "letter" ? "letter" : "A4",
    words: locale.paper,
    set: locale.paper.setCode(quiz.code),
    points: quiz.items.reduce((sum, { points }) => sum + points, 0),
  };
}
