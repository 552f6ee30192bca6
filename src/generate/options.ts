import type { Option } from "../model/item.ts";
import { foldText } from "../read/text/match.ts";

/** An option before it has its id. */
export interface Answer {
  readonly text: string;
  readonly rationale: string;
  readonly right: boolean;
}

/**
 * Gives options their ids `o1`, `o2`, … in the alphabetical order of their texts, so that neither id nor order says which
 * is right. `order: "given"` keeps the order of the answers (ascending numbers, `keep order`); ids stay alphabetical.
 */
export function optionsOf(
  answers: readonly Answer[],
  order: "alphabetical" | "given" = "alphabetical",
): { options: Option[]; key: string[] } {
  const sorted = answers
    .map((answer, given) => ({ answer, given, folded: foldText(answer.text) }))
    .sort((a, b) => byUnits(a.folded, b.folded) || byUnits(a.answer.text, b.answer.text) || a.given - b.given)
    .map((entry, index) => ({ ...entry, id: `o${index + 1}` }));
  if (order === "given") sorted.sort((a, b) => a.given - b.given);
  return {
    options: sorted.map(({ id, answer }) => ({
      id,
      text: answer.text,
      // "it says 7:20 p.m.": the answer has closed the sentence.
      rationale: answer.rationale.replace(/(?<=[.!?])\.$/u, ""),
    })),
    key: sorted.filter(({ answer }) => answer.right).map(({ id }) => id),
  };
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
