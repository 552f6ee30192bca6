import type { Locale } from "../../locale/locale.ts";
import { localeFor } from "../../locale/locales.ts";
import type { Quiz, Refs } from "../../model/quiz.ts";
import { type PageView as SharedView, pageView as sharedView } from "../page-view.ts";
import type { Look } from "./look/look.ts";
import { looks } from "./look/looks.ts";
import { type Sheet, sheets } from "./look/paper.ts";

/** What every page of a set has in common, with how it is set. */
export interface PageView extends SharedView {
  readonly look: Look;
  readonly sheet: Sheet;
  /** What stands beside the text and in the key. */
  readonly refs: Refs;
  readonly more: Locale["sheet"];
}

export function pageView(quiz: Quiz): PageView {
  const { paper } = quiz.recipe.options;
  return {
    ...sharedView(quiz),
    look: looks[paper.look],
    sheet: sheets[paper.size],
    // Lines are those of a text that is printed with the questions.
    refs: paper.refs === "lines" && !paper.text ? "paragraphs" : paper.refs,
    more: localeFor(quiz.language).sheet,
  };
}
