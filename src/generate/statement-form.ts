import type { Locale } from "../locale/locale.ts";
import { findWords, fold } from "../read/text/match.ts";
import { scanValues } from "../read/values/scan-values.ts";
import { familiarityOf } from "./familiarity.ts";
import { listedNames } from "./listed-names.ts";
import type { Passage } from "./passage.ts";
import { shortnessOfWords } from "./shortness-of-words.ts";

/**
 * What can be seen of a statement by whoever has not read the text. Where one verdict alone goes with a form, the form gives
 * the verdict away (item-quality, true / false / not given: alike in length, negation, names and numbers).
 */
export interface StatementForm {
  readonly length: number;
  /** Whether it has a date or a number. */
  readonly hasFigure: boolean;
  /** Whether digits are seen in it: number words are harder to see. */
  readonly hasDigit: boolean;
  /** Whether it has a date or a number, and none of it in digits. */
  readonly hasFigureInWords: boolean;
  /** How many names are seen in it, those of the article and whatever else has a capital; 3 for more. */
  readonly names: number;
  /** Whether it has more parts than one. */
  readonly hasComma: boolean;
  /** How short its words are: 1 for as short as the text's. */
  readonly shortness: number;
  /** How much the text speaks of the same: 1 for as much as of what its own sentences say. */
  readonly familiarity: number;
  /** Whether it says that somebody says so. */
  readonly isAttributed: boolean;
  /** Whether it says less than for sure, or about how much: "may", "some", "about". */
  readonly isVague: boolean;
  /** Whether a verb in it has help from another: "was renewed", "has opened". */
  readonly hasAuxiliary: boolean;
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
    get hasFigure() {
      return scanValues(text, locale).length > 0;
    },
    get hasDigit() {
      return /\p{Nd}/u.test(text);
    },
    get hasFigureInWords() {
      return !this.hasDigit && this.hasFigure;
    },
    hasComma: /[,،、，](?!\p{Nd})/u.test(text),
    get names() {
      return Math.min(mostNames, Math.max(listedNames(text, passage).length, capitalsIn(text, locale)));
    },
    get shortness() {
      return shortnessOfWords(text, passage);
    },
    get familiarity() {
      return familiarityOf(text, passage);
    },
    get isAttributed() {
      return first(reading.attributions) !== undefined;
    },
    get isVague() {
      // "May" is a month.
      return [...review.hedges, ...reading.bounds.about].some((word) =>
        findWords(folded, word).some(({ start }) => start === 0 || !/^\p{Lu}/u.test(text.slice(start))),
      );
    },
    get hasAuxiliary() {
      return first(reading.auxiliaries) !== undefined;
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

const mostNames = 3;

/** Words behind the first one that begin with a capital, as in languages whose nouns have none only names do. */
function capitalsIn(text: string, { numbers }: Locale): number {
  return numbers.nounShows === "capital"
    ? 0
    : [...text.matchAll(/(?<=\P{L})\p{Lu}\p{Ll}+/gu)].filter(
        ({ index }) => text.slice(0, index).trim() !== "",
      ).length;
}

/** What the absolutes of the quality rules leave out, since among options it says less. */
const sweeping: Readonly<Record<string, readonly string[]>> = {
  en: ["all", "most", "each", "whole", "exactly"],
  de: ["alle", "allen", "alles", "jede", "jeden", "jeder", "jedes", "meisten", "ganze", "ganzen", "genau"],
};
