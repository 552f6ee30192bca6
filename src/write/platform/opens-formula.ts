/**
 * Whether a spreadsheet that opens a text file would take a cell for a formula (OWASP, CSV injection). A number with its sign
 * is none.
 */
export function opensFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/u.test(cell) && !/^[+-]?\d+(?:[.,]\d+)*$/u.test(cell);
}
