import type { Feedback } from "../platform/feedback-of.ts";
import { htmlText } from "../platform/html-text.ts";

/** What stands above a question's own parts, and what is said when it has been checked. */
export interface Said {
  /** The text, the instructions and the stem. */
  readonly html: string;
  /** Why, and the words of the text: plain text. */
  readonly lines: readonly string[];
  /** The same as H5P's `overallFeedback`, for every score. */
  readonly always: readonly { readonly from: number; readonly to: number; readonly feedback: string }[];
}

export function saidOf(
  passage: string,
  instructions: string,
  stem: string,
  { why, quotes }: Feedback,
  rightToLeft: boolean,
): Said {
  const asked = [`<em>${htmlText(instructions)}</em>`, `<strong>${htmlText(stem)}</strong>`]
    .map((line) => `<p>${line}</p>`)
    .join("");
  const lines = [...why, ...quotes];
  return {
    html: passage + (rightToLeft ? `<div dir="rtl">${asked}</div>` : asked),
    lines,
    always: [{ from: 0, to: 100, feedback: inFeedback(lines) }],
  };
}

/**
 * H5P takes feedback without tags: its importer escapes in it what is not escaped yet, its player shows it as HTML. So its
 * lines stand on one.
 */
export function inFeedback(lines: readonly string[]): string {
  return lines.map((line) => htmlText(line.replace(/\s+/gu, " ").trim())).join(" ");
}
