import type { Locale } from "../locale/locale.ts";
import { remember } from "../locale/remember.ts";
import { findPhrases, phraseIn } from "./phrases.ts";
import { askedBy } from "./question-word.ts";
import { askedIn, foldedOf, tokensIn } from "./texts.ts";

/**
 * The word by which a stem asks for what is not so: "Which of these is not …", "all except". "Why did she not …" asks for a
 * reason, "who said that he would not …" for what is so, and a statement to be judged asks nothing of the kind.
 */
export const negativeOf = remember((stem, locale): string | undefined => {
  const asked = askedIn(stem, locale);
  const { negatives, exceptions } = locale.review;
  const sort = askedBy(stem, locale);
  if (sort === undefined || sort === "why" || sort === "howMany") return undefined;
  const exception = phraseIn(asked, exceptions, locale);
  if (exception !== undefined) return exception;
  const found = findPhrases(asked, negatives, locale);
  return (
    found.find(({ phrase }) => asked.includes(phrase.toUpperCase())) ??
    found.find(({ from }) => isInMainClause(asked, from, locale))
  )?.phrase;
});

/** Whether no comma and no conjunction stands between the question word and a word. */
function isInMainClause(asked: string, at: number, locale: Locale): boolean {
  const { questions, subordinators } = locale.review;
  const tokens = tokensIn(asked, locale);
  const opening = Object.values(questions)
    .flatMap((words) => findPhrases(asked, words, locale))
    .reduce((first, { from }) => Math.min(first, from), at);
  const between = tokens.slice(opening, at);
  const { text } = foldedOf(asked, locale);
  return (
    !text.slice(tokens[opening]?.start, tokens[at]?.start).includes(",") &&
    !between.some((token) => subordinators.includes(token.text))
  );
}
