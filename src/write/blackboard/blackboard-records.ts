import type { Loss } from "../../model/output.ts";
import { positionsOf } from "../answers.ts";
import type { Asked, AskedForm } from "../platform/asked-form.ts";
import { choicesApart } from "../platform/choices-apart.ts";
import { htmlCell } from "../platform/html-cell.ts";
import { oneToOne } from "../platform/one-to-one.ts";
import { questionCell } from "../platform/question-cell.ts";
import { trueFalse } from "../platform/true-false.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { gapRecords } from "./gap-records.ts";
import { typedRecord } from "./typed-record.ts";

/** The fields of a line, each fit for one: no tab, no line end. */
export type BlackboardRecord = readonly string[];

export interface Records {
  readonly records: readonly BlackboardRecord[];
  readonly losses: readonly Loss[];
}

/** A question's records: the type in English capitals, the question as HTML, then what belongs to the type. */
export function blackboardRecords(asked: Asked, form: AskedForm): Records {
  const { question } = asked;
  const stem = questionCell(asked, form);
  const one = (record: BlackboardRecord): Records => ({ records: [record], losses: [] });
  switch (question.interaction) {
    case "choice":
      return one(choiceRecord(question, stem, form));
    case "match": {
      const pairs = oneToOne(question);
      if (pairs !== undefined) {
        return one(["MAT", stem, ...pairs.flatMap(({ left, right }) => [htmlCell(left), htmlCell(right)])]);
      }
      return apart(question, form, {
        item: question.item.id,
        what: "a matching whose options serve several times or not at all",
        instead: "one multiple choice a statement",
      });
    }
    case "order": {
      const { id, entries } = question.item;
      if (new Set(entries.map(({ rank }) => rank)).size === entries.length) {
        const places = positionsOf(question.item);
        const placeOf = (entry: string) => Number(places.get(entry));
        const sorted = [...entries].sort((a, b) => placeOf(a.id) - placeOf(b.id));
        return one(["ORD", stem, ...sorted.map(({ text }) => htmlCell(text))]);
      }
      return apart(question, form, {
        item: id,
        what: "an order in which entries may stand either way",
        instead: "one multiple choice an entry, with the places",
      });
    }
    case "gap":
      return gapRecords(asked, question, form);
    case "text":
      return typedRecord(question.item.id, stem, question.item.key);
    default:
      return question satisfies never;
  }
}

/** What to do with boxes and letters does not fit a choice: the instructions stay away. */
function apart(
  question: Extract<ShownQuestion, { interaction: "match" | "order" }>,
  form: AskedForm,
  loss: Loss,
): Records {
  const parts = choicesApart(question, form.words.reading.articles) ?? [];
  return {
    records: parts.map((part) =>
      choiceRecord(part.question, questionCell({ ...part, instructions: "" }, form), form),
    ),
    losses: [loss],
  };
}

function choiceRecord(
  question: Extract<ShownQuestion, { interaction: "choice" }>,
  stem: string,
  { words }: AskedForm,
): BlackboardRecord {
  const truth = trueFalse(question, words);
  if (truth !== undefined) return ["TF", stem, String(truth.true.right)];
  const { key } = question.item;
  const options = question.options.flatMap(({ id, text }) => [
    htmlCell(text),
    key.includes(id) ? "correct" : "incorrect",
  ]);
  return [key.length === 1 ? "MC" : "MA", stem, ...options];
}
