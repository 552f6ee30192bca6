import { htmlOnLine } from "../platform/html-cell.ts";

/**
 * A text as HTML in a field of Anki. Brackets are written as numbers, for `[sound:…]`, `[latex]` and the like are commands there
 * (rslib, card_rendering); a backslash is parted from the bracket with which it would open a formula of MathJax, which reads
 * the text as it is shown.
 */
export function ankiHtml(text: string): string {
  return htmlOnLine(text)
    .replaceAll("[", "&#91;")
    .replace(/\\(?=\(|&#91;)/g, "\\<span></span>")
    .replaceAll('"', "&quot;");
}
