import type { ScreenWords, SectionWords } from "./kind-words.ts";

/**
 * For questions that are of no kind of ours: by what is done. There may be no text, so that they do not speak of one. A choice
 * is asked in the words of `fact-choice`, several answers in those of `several-answers`.
 */
export type InteractionWords = Readonly<
  Record<"gap" | "text", SectionWords> & Record<"match" | "order", ScreenWords>
>;
