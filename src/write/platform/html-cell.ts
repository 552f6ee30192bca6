import { htmlText } from "./html-text.ts";
import { opensFormula } from "./opens-formula.ts";

/** A text as HTML on one line, without the sign that parts the cells of a text file. */
export function htmlOnLine(text: string): string {
  return htmlText(text).replaceAll("\t", "&#9;");
}

/** The same as a whole cell: never empty, and no formula for a spreadsheet that opens the file. */
export function htmlCell(text: string): string {
  const html = htmlOnLine(text.trim());
  return (opensFormula(html) ? `&#${html.charCodeAt(0)};${html.slice(1)}` : html) || "&nbsp;";
}
