import { findWords, fold } from "../read/text/match.ts";
import { scanValues } from "../read/values/scan-values.ts";
import { listedNames } from "./listed-names.ts";
import type { Passage } from "./passage.ts";

/**
 * What can be seen of a statement by whoever has not read the text. Where one verdict alone goes with a form, the form gives
 * the verdict away (item-quality, true / false / not given: alike in length, negation, names and numbers).
 */
export interface StatementForm {
  /** Whether it has a date or a number. */
  readonly hasFigure: boolean;
  /** Whether it has one of the article's names. */
  readonly hasName: boolean;
  /** The word by which it denies or sweeps ("not", "all", "only"): what is made up says such words oftener than what is so. */
  readonly loaded: string | undefined;
  /** Whether it says whose claim it is. */
  readonly isAttributed: boolean;
}

export function formOfStatement(text: string, passage: Passage): StatementForm {
  const { locale } = passage;
  const folded = fold(text);
  const first = (words: readonly string[]) => words.find((word) => findWords(folded, word).length > 0);
  return {
    hasFigure: scanValues(text, locale).length > 0,
    hasName: listedNames(text, passage).length > 0,
    loaded: first([...locale.reading.negations, ...locale.review.negatives, ...locale.review.absolutes, ...sweeping(locale.language)]),
    isAttributed: first(["according to", "laut"]) !== undefined,
  };
}

function sweeping(language: string): readonly string[] {
  return language === "de" ? ["alle", "alles", "jede", "jeder", "jedes", "meisten", "ganz", "genau", "nur", "immer"] : ["all", "most", "every", "each", "whole", "exactly", "always"];
}
