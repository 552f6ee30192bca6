import { oneLine } from "../platform/item-name.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { formId, grading, optionsOf } from "./form-item.ts";
import { areApart, type FormQuestion, titleOf } from "./form-words.ts";

/** A table of radio buttons: each row is a question with a whole number of points. */
export function grid(
  question: ShownQuestion,
  description: string,
  rows: readonly { readonly id: string; readonly text: string; readonly right: readonly string[] }[],
  columns: readonly string[],
  anyRows: boolean,
): FormQuestion | undefined {
  const { item } = question;
  if (!areApart(columns) || !(anyRows || areApart(rows.map(({ text }) => oneLine(text))))) return undefined;
  const share = item.points / rows.length;
  const each = Number.isInteger(share) && share > 0 ? share : 1;
  return {
    items: [
      {
        itemId: formId(item.id),
        title: titleOf(question),
        ...(description === "" ? {} : { description }),
        questionGroupItem: {
          questions: rows.map(({ id, text, right }) => ({
            questionId: formId(`${item.id}.${id}.question`),
            required: false,
            grading: grading(each, right),
            rowQuestion: { title: oneLine(text) },
          })),
          grid: { columns: { type: "RADIO", options: optionsOf(columns) }, shuffleQuestions: false },
        },
      },
    ],
    points: each * rows.length,
    losses: [
      {
        item: item.id,
        what: "what is said when it has been answered",
        instead: "nothing: a table has no feedback",
      },
    ],
  };
}
