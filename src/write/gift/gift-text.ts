import { htmlText } from "../platform/html-text.ts";

/**
 * Words between the signs of GIFT. Exactly these seven are escaped: a backslash before any other sign would be shown.
 */
export function giftText(text: string): string {
  return text.replace(/[~=#{}:\\]/g, "\\$&");
}

/**
 * The same as HTML. At its head `[html]` would name a format and `%25%` a weight, whatever stands before it; both are
 * written as numbers. A `->` in it is `-&gt;`, which parts no pair.
 */
export function giftHtml(text: string): string {
  return giftText(htmlText(text.trim()).replace(/^[[%]/, (sign) => `&#${sign.charCodeAt(0)};`) || "&nbsp;");
}

/** A typed answer, which is no HTML. A weight before it keeps `%25%` at its head from being one; so does a format. */
export function giftAnswer(pattern: string): string {
  const before = pattern.startsWith("%") ? "%100%" : pattern.startsWith("[") ? "[plain]" : "";
  return before + giftText(pattern);
}
