import type { Loss } from "../../model/output.ts";
import { opensFormula } from "./opens-formula.ts";
import { acceptedAnswers } from "./typed-answers.ts";

/**
 * Accepted answers that can stand in a text file's cell as they are, and what is lost of the others. They are compared with
 * what is typed, so that nothing may be put before them.
 *
 * @param byHand what stands there where none is left
 */
export function writableAnswers(
  item: string,
  key: readonly string[],
  byHand: string,
): { readonly answers: readonly string[]; readonly losses: readonly Loss[] } {
  const accepted = acceptedAnswers(key);
  const answers = accepted.filter((answer) => !opensFormula(answer));
  const losses: Loss[] = [];
  if (answers.length < accepted.length) {
    losses.push({
      item,
      what: "accepted answers that a spreadsheet would run as a formula",
      instead: answers.length === 0 ? byHand : "the other accepted answers",
    });
  }
  if (answers.some((answer) => /[<>&]/u.test(answer))) {
    losses.push({
      item,
      what: "signs of HTML in an accepted answer, which is compared as it stands",
      instead: "the answer as it stands: try it once",
    });
  }
  return { answers, losses };
}
