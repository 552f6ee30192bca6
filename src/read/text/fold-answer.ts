import { foldText } from "./fold.ts";
import { tokensOf } from "./tokens.ts";

/**
 * A typed answer with everything folded that no teacher would mark wrong: letter case, kinds of quotation marks and dashes,
 * spaces, punctuation, an article before it. Signs that change a value stay: % and °, currencies, the minus before a figure.
 * Two answers are the same where their folds are. Numbers in other forms ("100 000", "a hundred thousand") are the key's
 * matter, which lists them.
 *
 * @param articles the words of the answer's language that may be left off, lower case: `the`
 */
export function foldAnswer(text: string, articles: readonly string[]): string {
  const folded = foldText(text).trim();
  const words = withSigns(folded.replace(openingStop, "$<before>0.").replace(fullStop, ""));
  const opens = words.length > 1 && articles.includes(words[0] as string);
  // Nothing but punctuation: it is compared as it stands.
  return (opens ? words.slice(1) : words).join(" ") || folded;
}

// Without lookbehind, which would stop the page's script in Safari before 16.4.

/** ".5" is "0.5". */
const openingStop = /(?<before>^|[\s(])\.(?=\p{Nd})/gu;
/** Whatever full stop is not within a number: those of "U.S." and "p.m." too. */
const fullStop = /\.(?!\p{Nd})/gu;
const sign = /[-%‰°+\p{Sc}]/gu;

/** Words and numbers, with the signs between them in their places. */
function withSigns(folded: string): string[] {
  const signs = [...folded.matchAll(sign)]
    .map(({ 0: text, index }) => ({ text, start: index ?? 0 }))
    .filter(({ text, start }) => text !== "-" || isMinus(folded, start));
  return [...tokensOf(folded), ...signs].sort((a, b) => a.start - b.start).map(({ text }) => text);
}

/** A hyphen before a figure, and behind nothing that it could join or part. */
function isMinus(folded: string, at: number): boolean {
  return /^\p{Nd}/u.test(folded.slice(at + 1)) && !/[\p{L}\p{Nd}]\s*$/u.test(folded.slice(0, at));
}
