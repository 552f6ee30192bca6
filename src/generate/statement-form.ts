import { contentWords } from "../read/text/content-words.ts";
import { findWords, fold } from "../read/text/match.ts";
import { listedNames } from "./listed-names.ts";
import type { Passage } from "./passage.ts";

/**
 * What can be seen of a statement by whoever has not read the text. Where one verdict alone goes with a form, the form gives
 * the verdict away (item-quality, true / false / not given: alike in length, negation, names and numbers).
 */
export interface StatementForm {
  readonly length: number;
  /** How many numbers are seen in it, and how many words that look like names: of "3 May 1998" two and one. */
  readonly figures: number;
  readonly names: number;
  /** In how many sentences of the text its words stand, added up, for its length: so common they are in other questions. */
  readonly commonness: number;
  /** Whether it says that somebody says so. */
  readonly isAttributed: boolean;
  /** A word by which it denies or sweeps ("not", "all", "only"): what is made up has such words oftener than what is so. */
  readonly loaded: string | undefined;
}

export function formOfStatement(text: string, passage: Passage): StatementForm {
  const { locale } = passage;
  const { reading, review, language } = locale;
  const folded = fold(text);
  const first = (words: readonly string[]) => words.find((word) => findWords(folded, word).length > 0);
  // Each is looked for when it is asked for: most statements are passed over for the first.
  return {
    length: text.length,
    get figures() {
      return text.match(/\p{Nd}[\p{Nd}.,]*/gu)?.length ?? 0;
    },
    get names() {
      return namesSeenIn(text, passage);
    },
    get commonness() {
      return commonnessOf(text, passage);
    },
    get isAttributed() {
      return first(reading.attributions) !== undefined;
    },
    get loaded() {
      return first([
        ...reading.negations,
        ...review.negatives,
        ...review.absolutes,
        ...(sweeping[language] ?? []),
      ]);
    },
  };
}

/** Capitals behind the first word; where every noun has one, or none has, only the listed names can be told. */
function namesSeenIn(text: string, passage: Passage): number {
  const hasCase = /\p{Ll}/u.test(text) && passage.locale.language !== "de";
  if (!hasCase) return listedNames(text, passage).length;
  return text.replace(/^\P{L}*[\p{L}\p{M}]+/u, "").match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.length ?? 0;
}

function commonnessOf(text: string, { locale, sentencesAbout }: Passage): number {
  let found = 0;
  for (const word of contentWords(text, locale)) found += sentencesAbout.get(word)?.length ?? 0;
  return found / Math.max(1, text.length);
}

/** What the absolutes of the quality rules leave out, since among options it says less. */
const sweeping: Readonly<Record<string, readonly string[]>> = {
  en: ["all", "most", "each", "whole", "exactly"],
  de: ["alle", "allen", "alles", "jede", "jeden", "jeder", "jedes", "meisten", "ganze", "ganzen", "genau"],
};
