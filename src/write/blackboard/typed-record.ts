import type { Loss } from "../../model/output.ts";
import { htmlCell } from "../platform/html-cell.ts";
import { opensFormula } from "../platform/opens-formula.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import type { Records } from "./blackboard-records.ts";

/** Answers that Blackboard can compare with what is typed, and what is lost of the others. */
export function writableAnswers(
  item: string,
  key: readonly string[],
): { readonly answers: readonly string[]; readonly losses: readonly Loss[] } {
  const accepted = acceptedAnswers(key);
  const answers = accepted.filter((answer) => !opensFormula(answer));
  const losses: Loss[] = [];
  if (answers.length < accepted.length) {
    losses.push({
      item,
      what: "accepted answers that a spreadsheet would run as a formula",
      instead:
        answers.length === 0 ? "an essay question, to be marked by hand" : "the other accepted answers",
    });
  }
  if (answers.some((answer) => /[<>&]/u.test(answer))) {
    losses.push({
      item,
      what: "signs of HTML in an accepted answer, which is compared as it stands",
      instead: "the answer as it stands: try it after uploading",
    });
  }
  return { answers, losses };
}

/**
 * A question with one answer to type: `NUM` where a whole number alone is right, else `FIB` with every accepted answer. These
 * fields are compared as they stand and are no HTML.
 */
export function typedRecord(item: string, stem: string, key: readonly string[]): Records {
  const { answers, losses } = writableAnswers(item, key);
  const [first] = answers;
  if (first === undefined) return { records: [["ESS", stem, htmlCell(key[0] ?? "")]], losses };
  const number = answers.length === 1 && /^-?(?:0|[1-9]\d{0,14})$/u.test(first);
  return { records: [[number ? "NUM" : "FIB", stem, ...answers]], losses };
}
