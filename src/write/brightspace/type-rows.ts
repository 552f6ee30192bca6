import type { Locale } from "../../locale/locale.ts";
import { positionsOf } from "../answers.ts";
import { oneToOne } from "../platform/one-to-one.ts";
import { trueFalse } from "../platform/true-false.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { BrightspaceQuestion } from "./question-rows.ts";
import { textCells } from "./text-cells.ts";

type Typed = Pick<BrightspaceQuestion, "type" | "rows">;

/** One right option, true or false, or several right ones: then a wrong one takes as much away as a right one gives. */
export function choiceRows(
  question: Extract<ShownQuestion, { interaction: "choice" }>,
  words: Locale,
): Typed {
  const truth = trueFalse(question, words);
  const said = (rationale: string) => (rationale.trim() === "" ? [] : textCells(rationale));
  if (truth !== undefined) {
    return {
      type: "TF",
      rows: [
        ["TRUE", truth.true.right ? "100" : "0", ...said(truth.true.rationale)],
        ["FALSE", truth.false.right ? "100" : "0", ...said(truth.false.rationale)],
      ],
    };
  }
  const { key } = question.item;
  const several = key.length > 1;
  const rows = question.options.map(({ id, text, rationale }) => [
    "Option",
    key.includes(id) ? (several ? "1" : "100") : "0",
    ...textCells(text),
    ...said(rationale),
  ]);
  return several ? { type: "MS", rows: [["Scoring", "RightMinusWrong"], ...rows] } : { type: "MC", rows };
}

/** Pairs. What they are matched with stands in an order of its own. */
export function pairRows(question: Extract<ShownQuestion, { interaction: "match" }>): Typed | undefined {
  const pairs = oneToOne(question);
  if (pairs === undefined) return undefined;
  const numberOf = (right: string) => String(pairs.findIndex((pair) => pair.right === right) + 1);
  return {
    type: "M",
    rows: [
      ["Scoring", "EquallyWeighted"],
      ...pairs.map(({ left }, index) => ["Choice", String(index + 1), ...textCells(left)]),
      ...question.options.map(({ text }) => ["Match", numberOf(text), ...textCells(text)]),
    ],
  };
}

/** Entries in their right order; nothing where some may stand either way. */
export function orderRows({ item }: Extract<ShownQuestion, { interaction: "order" }>): Typed | undefined {
  if (new Set(item.entries.map(({ rank }) => rank)).size < item.entries.length) return undefined;
  const places = positionsOf(item);
  const placeOf = (id: string) => Number(places.get(id));
  const sorted = [...item.entries].sort((a, b) => placeOf(a.id) - placeOf(b.id));
  return {
    type: "O",
    rows: [["Scoring", "EquallyWeighted"], ...sorted.map(({ text }) => ["Item", ...textCells(text)])],
  };
}

/** A line to write on, and what is right there. */
export function typedRows(answers: readonly string[]): Typed {
  return {
    type: "SA",
    rows: [["InputBox", "1", "40"], ...answers.map((answer) => ["Answer", "100", answer])],
  };
}

/** Where no answer can be compared: to be marked by hand. */
export function writtenRows(answer: string): Typed {
  return { type: "WR", rows: [["AnswerKey", ...textCells(answer)]] };
}
