import { htmlCell } from "../platform/html-cell.ts";
import { opensFormula } from "../platform/opens-formula.ts";

/**
 * A text and its mark. What reads the same as plain text and as HTML stands plain, since installations differ in how they
 * take the mark; anything else is HTML, and says so.
 */
export function textCells(text: string): readonly [text: string, mark: "" | "HTML"] {
  const plain = text.trim();
  return plain !== "" && !/[<>&\r\n\t\u2028\u2029]| {2}/u.test(plain) && !opensFormula(plain)
    ? [plain, ""]
    : [htmlCell(text), "HTML"];
}
