import { remember } from "../locale/remember.ts";
import { contentWords } from "../read/text/content-words.ts";
import { fold, foldText } from "../read/text/match.ts";
import { tokensOf } from "../read/text/tokens.ts";
import { parseValue } from "../read/values/parse-value.ts";

// Options are the same names and dates again and again, and several rules look at each: what is worked out of a text is kept.

/** The content words of a text, without their endings. */
export const wordsOf = remember<ReadonlySet<string>>(contentWords);

/** The date or quantity that a whole text is. */
export const valueIn = remember(parseValue);

export const foldedOf = remember((text) => fold(text));

/** Every word of a text, folded, with its place in the folded text. */
export const tokensIn = remember((text, locale) => tokensOf(foldedOf(text, locale).text));

/** A text without case, punctuation and a leading article. */
export const bareOf = remember((text, locale) => {
  const bare = foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  const article = locale.reading.articles.find((word) => bare.startsWith(`${word} `));
  return article === undefined ? bare : bare.slice(article.length + 1);
});

/** The words of a text that are the writer's own: what stands in quotation marks is somebody else's. */
export const unquoted = remember((text) => text.replace(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/gu, " "));

/**
 * What a stem asks: without quotations, and without the statement that follows a question ("Whose statement is this? …").
 */
export const askedIn = remember((stem, locale) => {
  const own = unquoted(stem, locale);
  const end = own.search(/[?？؟]/u);
  return end < 0 ? own : own.slice(0, end + 1);
});

/** How many words a text has; of a script without spaces two characters count as a word. */
export const lengthOf = remember((text, locale) => {
  const tokens = tokensIn(text, locale);
  const letters = tokens.filter(({ unspaced }) => unspaced).length;
  return tokens.length - Math.floor(letters / 2);
});
