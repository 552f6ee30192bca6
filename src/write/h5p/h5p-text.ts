import { htmlText } from "../platform/html-text.ts";

/**
 * A text within a line of `Blanks` or `DragText`, where `*` begins a gap. Numbers stay as they are in H5P's filters, and
 * count as text (H5PContentValidator, filter_xss; validateText).
 */
export function aroundGaps(text: string): string {
  return htmlText(text).replaceAll("*", "&#42;");
}

/**
 * What stands between two `*`: there `/` parts accepted answers, `:` begins a tip, `\+` and `\-` feedback. Line ends are
 * spaces, for an answer has none.
 */
export function withinGap(text: string): string {
  return htmlText(text.replace(/\s+/gu, " ").trim()).replace(
    /[*/:\\]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}

/**
 * The text for a question of the set: H5P's filter keeps `p`, `strong` and `em` there, and would run the points of a list
 * together (H5P.MultiChoice, semantics.json). `html` is `passageHtml`: no sign `<` in it but those of its tags.
 */
export function ofFewTags(html: string): string {
  return html
    .replace(/<h\d( dir="rtl")?>(.*?)<\/h\d>/gs, "<p$1><strong>$2</strong></p>")
    .replace(/<ul( dir="rtl")?>(.*?)<\/ul>/gs, (_, way = "", points: string) =>
      points.replaceAll("<li>", `<p${way}>• `).replaceAll("</li>", "</p>"),
    )
    .replace(/<\/?blockquote>/g, "")
    .replace(/(<\/(?:p|ul)>)\s+(?=<)/g, "$1");
}
