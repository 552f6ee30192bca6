import type { Locale } from "../../locale/locale.ts";
import { keyOf, positionsOf } from "../answers.ts";
import type { Feedback } from "../platform/feedback-of.ts";
import { oneLine } from "../platform/item-name.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { gaps, typed } from "./form-gaps.ts";
import { grid } from "./form-grid.ts";
import { formId, grading, optionsOf } from "./form-item.ts";
import { areApart, type FormQuestion, said, titleOf } from "./form-words.ts";

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;

/** A question as Forms has it; nothing where Forms would refuse it, and with it the whole request. */
export function formQuestion(
  question: ShownQuestion,
  feedback: Feedback,
  words: Locale,
): FormQuestion | undefined {
  switch (question.interaction) {
    case "choice":
      return choice(question, feedback);
    case "match": {
      const { item, statements, options } = question;
      const textOf = new Map(options.map(({ id, text }) => [id, oneLine(text)]));
      return grid(
        question,
        "",
        statements.map(({ id, text }) => ({
          id,
          text,
          right: [textOf.get(keyOf(item.key, id) ?? "") ?? ""],
        })),
        [...textOf.values()],
        false,
      );
    }
    case "order": {
      const { item, entries } = question;
      const places = positionsOf(item);
      const made = grid(
        question,
        "",
        entries.map(({ id, text }) => ({ id, text, right: [places.get(id) ?? ""] })),
        [...new Set(places.values())],
        true,
      );
      const loss = {
        item: item.id,
        what: "an order to bring the entries into",
        instead: "a table of places beside each entry",
      };
      return made && { ...made, losses: [...made.losses, loss] };
    }
    case "gap":
      return gaps(question, feedback, words);
    case "text": {
      const { item } = question;
      return {
        items: [
          typed(
            item.id,
            titleOf(question),
            undefined,
            item.points,
            acceptedAnswers(item.key),
            said(feedback),
          ),
        ],
        points: item.points,
        losses: [],
      };
    }
    default:
      return question satisfies never;
  }
}

function choice(question: Question<"choice">, feedback: Feedback): FormQuestion | undefined {
  const { item, options } = question;
  const texts = options.map(({ text }) => oneLine(text));
  if (!areApart(texts)) return undefined;
  const isRight = (id: string) => item.key.includes(id);
  const reasons = (right: boolean) =>
    options
      .filter(({ id, rationale }) => isRight(id) === right && rationale.trim() !== "")
      .map(({ text, rationale }) => `${text}: ${rationale}`);
  const right = options.filter(({ id }) => isRight(id)).map(({ text }) => oneLine(text));
  return {
    items: [
      {
        itemId: formId(item.id),
        title: titleOf(question),
        questionItem: {
          question: {
            questionId: formId(`${item.id}.question`),
            required: false,
            grading: grading(item.points, right, {
              whenRight: said(feedback, reasons(true)),
              whenWrong: said(feedback, [...reasons(true), ...reasons(false)]),
            }),
            choiceQuestion: {
              type: right.length > 1 ? "CHECKBOX" : "RADIO",
              options: optionsOf(texts),
              shuffle: false,
            },
          },
        },
      },
    ],
    points: item.points,
    losses: [],
  };
}
