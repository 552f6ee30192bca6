import type { Answer } from "../options.ts";
import type { Passage } from "../passage.ts";
import { asOwners } from "../stem.ts";
import { tellingOf } from "../stems/english/telling.ts";
import type { CauseAndEffect } from "./cause-and-effect.ts";

/**
 * The question for the result of a cause: what happened, where every option is something that did; else which result the text
 * gives. Nothing where the language has no words for it, or is not sure of them.
 */
export function resultStem(
  passage: Passage,
  { cause, form, fact }: CauseAndEffect,
  options: readonly Answer[],
): string | undefined {
  const { locale, article } = passage;
  if (article.language.toLowerCase().split("-")[0] !== locale.language) return undefined;
  const { whatHappened, whatResult } = locale.results;
  const happened = locale.language === "en" && options.every(({ text }) => isPastEvent(text, passage));
  const text = happened ? whatHappened?.(cause, form) : whatResult(cause, form);
  return text && asOwners(text, passage, fact);
}

function isPastEvent(sentence: string, passage: Passage): boolean {
  const telling = tellingOf(sentence, passage);
  return telling?.isEvent === true && telling.isPast;
}
