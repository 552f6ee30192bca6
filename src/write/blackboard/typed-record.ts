import { htmlCell } from "../platform/html-cell.ts";
import { writableAnswers } from "../platform/writable-answers.ts";
import type { Records } from "./blackboard-records.ts";

export const byHand = "an essay question, to be marked by hand";

/**
 * A question with one answer to type: `NUM` where a whole number alone is right, else `FIB` with every accepted answer. These
 * fields are compared as they stand and are no HTML.
 */
export function typedRecord(item: string, stem: string, key: readonly string[]): Records {
  const { answers, losses } = writableAnswers(item, key, byHand);
  const [first] = answers;
  if (first === undefined) return { records: [["ESS", stem, htmlCell(key[0] ?? "")]], losses };
  const number = answers.length === 1 && /^-?(?:0|[1-9]\d{0,14})$/u.test(first);
  return { records: [[number ? "NUM" : "FIB", stem, ...answers]], losses };
}
