import { isTwin } from "../generate/distractors/sameness.ts";
import type { Passage } from "../generate/passage.ts";
import { allNames, type Name } from "../model/article.ts";
import type { Option } from "../model/item.ts";
import { mayNameTheSame, type QuantityValue, type Value } from "../model/value.ts";
import { findWords } from "../read/text/match.ts";
import { continentHolds } from "./continents.ts";
import { nameOf } from "./item-view.ts";
import { findPhrases, phraseIn } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { bareOf, foldedOf, tokensIn, valueIn } from "./texts.ts";

/** An option that stands within another, by words or by meaning: 2021 and May 2021, Mali and Africa, thousands and 100,000. */
export const optionInOption: Rule = {
  severity: "error",
  source: "item-quality 3; NBME, Constructing Written Test Questions, overlapping options",
  mends: ["options"],
  check({ item, options }, passage) {
    // A match and a bank say which by what else is there: names may share words ("the army", "the rest of the army").
    const byWords = item.interaction === "choice";
    const pair = pairOf(
      options,
      (a, b) =>
        !isTwin(a, b, passage.locale) &&
        (holdsByMeaning(a, b, passage) ||
          (byWords && (holdsWords(a, b, passage) || holdsWords(b, a, passage)))),
    );
    return (
      pair && {
        reason: `One option stands within another: "${pair[0]}" and "${pair[1]}".`,
        remedy: "Keep one of the two, or make them exclude each other.",
        annotation: "Where one is a wrong answer of yours, mend it in not: …",
      }
    );
  },
};

function pairOf(
  options: readonly Option[],
  holds: (a: string, b: string) => boolean,
): readonly [string, string] | undefined {
  for (const [index, { text: a }] of options.entries()) {
    const b = options.slice(index + 1).find(({ text }) => holds(a, text));
    if (b !== undefined) return [a, b.text];
  }
  return undefined;
}

/** Whether a has all of b, in one piece. "Not guilty" does not hold "guilty": it excludes it. */
function holdsWords(a: string, b: string, { locale }: Passage): boolean {
  if (valueIn(a, locale) !== undefined && valueIn(b, locale) !== undefined) return false;
  const inner = bareOf(b, locale);
  if (inner === "" || inner.length >= a.length) return inner === "";
  if (findWords(foldedOf(bareOf(a, locale), locale), inner).length === 0) return false;
  const { negatives } = locale.review;
  return findPhrases(a, negatives, locale).length === findPhrases(b, negatives, locale).length;
}

function holdsByMeaning(a: string, b: string, passage: Passage): boolean {
  const { locale } = passage;
  const [first, second] = [valueIn(a, locale), valueIn(b, locale)];
  if (first !== undefined && second !== undefined) return valuesMeet(first, second);
  if (first?.type === "quantity" && isRound(b, first, passage)) return true;
  if (second?.type === "quantity" && isRound(a, second, passage)) return true;
  const [x, y] = [nameOf(a, passage), nameOf(b, passage)];
  if (x !== undefined && y !== undefined && (liesIn(x, y, passage) || liesIn(y, x, passage))) return true;
  return continentHolds(a, b, locale) || continentHolds(b, a, locale);
}

/** Whether both can be true of one thing. A bound reaches on: "more than 100" holds 150. */
function valuesMeet(a: Value, b: Value): boolean {
  if (a.type === "date" && b.type === "date") return mayNameTheSame(a, b);
  if (a.type !== "quantity" || b.type !== "quantity") return false;
  if (a.unit !== b.unit && a.unit !== "" && b.unit !== "") return false;
  const [x, y] = [reachOf(a), reachOf(b)];
  return x.from <= y.to && y.from <= x.to;
}

function reachOf({ amount, upper = amount, bound }: QuantityValue): { from: number; to: number } {
  return {
    from: bound === "below" ? Number.NEGATIVE_INFINITY : amount,
    to: bound === "above" ? Number.POSITIVE_INFINITY : upper,
  };
}

/** "Thousands of people" is true wherever 100,000 is. */
function isRound(text: string, { amount }: QuantityValue, { locale }: Passage): boolean {
  const { rounds } = locale.review;
  const word = phraseIn(text, roundWords(rounds), locale);
  return word !== undefined && tokensIn(text, locale).length <= 4 && amount >= (rounds[word] ?? 0);
}

function roundWords(rounds: Readonly<Record<string, number>>): readonly string[] {
  const known = roundLists.get(rounds);
  if (known !== undefined) return known;
  const words = Object.keys(rounds);
  roundLists.set(rounds, words);
  return words;
}

const roundLists = new WeakMap<object, readonly string[]>();

/** Whether a place's role says that it lies in the other: "capital of Mali". */
function liesIn(inner: Name, outer: Name, { locale }: Passage): boolean {
  if (inner.role === undefined || inner.sort !== "place" || outer.sort !== "place") return false;
  const tokens = tokensIn(inner.role, locale);
  return findPhrases(inner.role, locale.review.within, locale).some(({ to }) =>
    allNames(outer).some((name) => {
      const words = tokensIn(name, locale);
      return words.length > 0 && words.every(({ text }, offset) => tokens[to + offset]?.text === text);
    }),
  );
}
