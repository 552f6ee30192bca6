import type { Fact, Slot } from "../../model/article.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import type { Passage } from "../passage.ts";

/** "in the bakery" or "at the bakery" for "the bakery": a question for place or time may be answered as the fact has it. */
export function behindPreposition(
  text: string,
  { sentence }: Fact,
  { sort, start }: Slot,
  place: "question" | "gap",
  { locale }: Passage,
): string[] {
  if (place === "gap" || (sort !== "where" && sort !== "when")) return [];
  const before = /([\p{L}\p{M}]+)\s+$/u.exec(sentence.slice(0, start))?.[1]?.toLowerCase();
  if (before === undefined || !locale.reading.prepositions.includes(before)) return [];
  const alike = sort === "where" && locale.reading.samePlace?.includes(before);
  return (alike ? (locale.reading.samePlace ?? []) : [before]).map((one) => `${one} ${text}`);
}

/**
 * "With whom …?" may be answered "with Lavrov", and "For which year …?" "for 2022". Where articles bend, that would be wrong of
 * all but figures: "seit 2021".
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
  if (bends && !/^\d+$/u.test(text)) return [];
  const asks = bends ? questions.when : Object.values(questions).flat();
  return [...stem.matchAll(/(?:^¿?|, )(\p{L}+) (\p{L}+)/gu)].flatMap(([, first = "", second = ""]) => {
    const preposition = first.toLowerCase();
    const opens = prepositions.includes(preposition) && asks.includes(second);
    return opens && !foldText(text).startsWith(`${preposition} `) ? [`${preposition} ${text}`] : [];
  });
}

/** "in the camps" -> "the camps"; "under a sheep" stays so, unless the question says "under". */
export function withoutPreposition(text: string, stem: string, { locale }: Passage): string {
  const { prepositions, relations } = locale.reading;
  const [first = "", ...rest] = text.trim().split(/\s+/u);
  const preposition = foldText(first);
  if (rest.length === 0 || !prepositions.includes(preposition)) return text;
  const isSaid = findWords(fold(stem), preposition).length > 0;
  return isSaid || !relations.includes(preposition) ? rest.join(" ") : text;
}
