import { remember } from "../locale/remember.ts";
import { findPhrases } from "./phrases.ts";
import { askedIn, foldedOf, tokensIn } from "./texts.ts";

/** What sort of answer a stem asks for. */
export type Asked = "who" | "where" | "when" | "howMany" | "why" | "other";

/**
 * The question word that opens a stem, or its main clause ("According to Diop, how many …?"). Nothing where there is none,
 * or where a clause before it could open with one too.
 */
export const askedBy = remember((stem, locale): Asked | undefined => {
  const asked = askedIn(stem, locale);
  const { questions, prepositions } = locale.review;
  const tokens = tokensIn(asked, locale);
  const { text } = foldedOf(asked, locale);
  const opens = (at: number): boolean => {
    const before = tokens[at - 1];
    if (before === undefined) return true;
    if (/[,:;.(–-]/u.test(text.slice(before.end, tokens[at]?.start))) return true;
    return prepositions.includes(before.text) && opens(at - 1);
  };
  const found = (Object.keys(questions) as Asked[]).flatMap((sort) =>
    findPhrases(asked, questions[sort], locale)
      .filter(({ from }) => opens(from))
      .map((place) => ({ ...place, sort })),
  );
  // "In which year" holds "which": the longer one counts.
  const longest = found.filter(
    (one) => !found.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
  );
  return longest.length === 1 ? longest[0]?.sort : undefined;
});
