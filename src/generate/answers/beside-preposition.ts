import type { Fact, Slot } from "../../model/article.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import type { Passage } from "../passage.ts";

/**
 * "in the bakery" or "at the bakery" for "the bakery", "an der Elbe" for "Elbe" where the fact has "an der mittleren Elbe": a
 * question for place or time may be answered as the fact has it.
 */
export function behindPreposition(
  text: string,
  { sentence }: Fact,
  { sort, start }: Slot,
  place: "question" | "gap",
  { locale }: Passage,
): string[] {
  if (place === "gap" || (sort !== "where" && sort !== "when")) return [];
  const { articles, prepositions, samePlace = [] } = locale.reading;
  const words = sentence.slice(0, start).trim().split(/\s+/u).slice(-mostBefore).reverse();
  const small = words.map((word) => word.toLowerCase());
  const [before = ""] = small;
  if (prepositions.includes(before)) {
    const alike = sort === "where" && samePlace.includes(before);
    return (alike ? samePlace : [before]).map((one) => `${one} ${text}`);
  }
  // Adjectives, and their article, behind the preposition: told from nouns by their small letters.
  if (sort !== "where" || locale.numbers.nounShows !== "capital") return [];
  const at = small.findIndex((word) => articles.includes(word));
  const preposition = small[at + 1] ?? "";
  if (at < 0 || !prepositions.includes(preposition)) return [];
  const [article, ...adjectives] = words.slice(0, at + 1).reverse();
  if (adjectives.some((word) => !/^\p{Ll}+$/u.test(word) || prepositions.includes(word))) return [];
  const described = adjectives.length > 0 ? [adjectives] : [];
  return [[], ...described].map((some) => [preposition, article, ...some, text].join(" "));
}

/** Preposition, article and two adjectives. */
const mostBefore = 4;

/**
 * "With whom …?" may be answered "with Lavrov", and "For which year …?" "for 2022". Where articles bend, that would be wrong of
 * all but figures, "seit 2021", and behind a word that leaves articles alone: "als Fisch".
 */
export function asAsked(
  text: string,
  stem: string,
  place: "question" | "gap",
  { locale }: Passage,
): string[] {
  if (place === "gap") return [];
  const { prepositions, questions } = locale.review;
  const bends = locale.language !== "en";
  const isFigure = /^\d+$/u.test(text);
  const repeated = !bends || isFigure ? prepositions : (unbending[locale.language] ?? []);
  const asks = bends && isFigure ? questions.when : Object.values(questions).flat();
  return [...stem.matchAll(/(?:^¿?|, )(\p{L}+) (\p{L}+)/gu)].flatMap(([, first = "", second = ""]) => {
    const preposition = first.toLowerCase();
    const opens = repeated.includes(preposition) && asks.includes(second);
    return opens && !foldText(text).startsWith(`${preposition} `) ? [`${preposition} ${text}`] : [];
  });
}

/** Words that leave the article behind them as it is. */
const unbending: Readonly<Record<string, readonly string[]>> = { de: ["als"] };

/** "in the camps" -> "the camps"; "under a sheep" stays so, unless the question says "under". */
export function withoutPreposition(text: string, stem: string, { locale }: Passage): string {
  const { prepositions, relations } = locale.reading;
  const [first = "", ...rest] = text.trim().split(/\s+/u);
  const preposition = foldText(first);
  if (rest.length === 0 || !prepositions.includes(preposition)) return text;
  const isSaid = findWords(fold(stem), preposition).length > 0;
  return isSaid || !relations.includes(preposition) ? rest.join(" ") : text;
}
