import type { Loss } from "../../model/output.ts";
import { htmlText } from "../platform/html-text.ts";

/** HTML in which no `{…}` is filled in: SurveyJS does that before a browser reads the HTML. */
export function ofBraces(html: string): string {
  return html.replaceAll("{", "&#123;");
}

export function surveyHtml(text: string): string {
  return ofBraces(htmlText(text));
}

/**
 * A text that is no HTML. SurveyJS fills in `{pageno}`, `{locale}`, names of questions and more, and knows no escape: a
 * sign without width (WORD JOINER) after the brace makes the name another one.
 */
export function surveyText(text: string): string {
  return text.replace(braces, "{\u2060");
}

const braces = /\{(?=[^{}]*\})/g;

/** What `surveyText` adds, where it stands in one of an item's texts. */
export function bracesLoss(item: { readonly id: string }, texts: readonly string[]): Loss[] {
  return texts.some((text) => surveyText(text) !== text)
    ? [
        {
          item: item.id,
          what: "words in braces, which SurveyJS takes for a variable",
          instead: "the same words with an invisible sign after the brace",
        },
      ]
    : [];
}
