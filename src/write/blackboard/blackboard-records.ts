import type { Loss } from "../../model/output.ts";
import { positionsOf } from "../answers.ts";
import type { Asked, AskedForm } from "../platform/asked-form.ts";
import { type ChoiceApart, choicesApart } from "../platform/choices-apart.ts";
import { htmlCell } from "../platform/html-cell.ts";
import { oneToOne } from "../platform/one-to-one.ts";
import { trueFalse } from "../platform/true-false.ts";
import { gapRecords } from "./gap-records.ts";
import { questionCell } from "./question-cell.ts";
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
  const { item } = question;
  const stem = questionCell(asked, form);
  const one = (record: BlackboardRecord): Records => ({ records: [record], losses: [] });
  const { articles } = form.words.reading;
  switch (question.interaction) {
    case "choice": {
      const truth = trueFalse(question, form.words);
      if (truth !== undefined) return one(["TF", stem, String(truth.true.right)]);
      const { key } = question.item;
      const options = question.options.map(({ id, text }) => ({ text, right: key.includes(id) }));
      return one([key.length === 1 ? "MC" : "MA", stem, ...options.flatMap(optionFields)]);
    }
    case "match": {
      const pairs = oneToOne(question);
      if (pairs !== undefined) {
        return one(["MAT", stem, ...pairs.flatMap(({ left, right }) => [htmlCell(left), htmlCell(right)])]);
      }
      return apart(choicesApart(question, articles) ?? [], {
        item: item.id,
        what: "a matching whose options serve several times or not at all",
        instead: "one multiple choice a statement",
      });
    }
    case "order": {
      const ranks = new Set(question.item.entries.map(({ rank }) => rank));
      if (ranks.size === question.item.entries.length) {
        const places = positionsOf(question.item);
        const placeOf = (id: string) => Number(places.get(id));
        const sorted = [...question.item.entries].sort((a, b) => placeOf(a.id) - placeOf(b.id));
        return one(["ORD", stem, ...sorted.map(({ text }) => htmlCell(text))]);
      }
      return apart(choicesApart(question, articles) ?? [], {
        item: item.id,
        what: "an order in which entries may stand either way",
        instead: "one multiple choice an entry, with the places",
      });
    }
    case "gap":
      return gapRecords(asked, question, form);
    case "text":
      return typedRecord(item.id, stem, question.item.key);
    default:
      return question satisfies never;
  }

  function apart(parts: readonly ChoiceApart[], loss: Loss): Records {
    return {
      records: parts.map(({ prompt, options }) => [
        "MC",
        // What to do with boxes and letters does not fit a choice.
        questionCell({ question, instructions: "" }, form, htmlCell(prompt)),
        ...options.flatMap(optionFields),
      ]),
      losses: [loss],
    };
  }
}

function optionFields({ text, right }: { readonly text: string; readonly right: boolean }): string[] {
  return [htmlCell(text), right ? "correct" : "incorrect"];
}
