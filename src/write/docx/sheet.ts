import type { PaperWords } from "../../locale/words/paper-words.ts";
import type { PageView } from "../page-view.ts";
import { type Voice, voiceOf } from "./language.ts";
import type { Look } from "./look.ts";

/** What every part of a document must know to write itself. */
export interface Sheet {
  readonly look: Look;
  readonly words: PaperWords;
  /** Of the article and its questions. */
  readonly article: Voice;
  /** Of headings and instructions. */
  readonly ui: Voice;
  readonly paper: "a4" | "letter";
  /** Between the margins, in twentieths of a point, like all lengths here. */
  readonly width: number;
}

/** Page sizes and margins, in twentieths of a point. */
export const pages = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const;
export const margin = { top: 850, side: 964, foot: 510 } as const;

export function sheetOf(page: PageView, paper: "a4" | "letter", look: Look): Sheet {
  return {
    look,
    words: page.words,
    article: voiceOf(page.language, page.language, paper),
    ui: voiceOf(page.foreign === false ? page.language : page.foreign.language, page.language, paper),
    paper,
    width: pages[paper].width - 2 * margin.side,
  };
}
