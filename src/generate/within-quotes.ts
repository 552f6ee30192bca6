import type { Locale } from "../locale/locale.ts";

/**
 * Words of the text that are to stand in quotation marks: marks in them become the inner ones of the language. A sentence may
 * be cut within a quotation, so that each mark is looked at alone: one at the head of a word opens, any other closes.
 */
export function withinQuotes(text: string, { quotes }: Locale): string {
  return text
    .replace(/«/gu, quotes.innerOpen)
    .replace(/»/gu, quotes.innerClose)
    .replace(/(?<=^|[\s([—–])["“”„](?=\S)/gu, quotes.innerOpen)
    .replace(/["“”„]/gu, quotes.innerClose);
}
