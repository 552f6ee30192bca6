import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { keyOf, positionsOf } from "../answers.ts";
import type { Feedback } from "../platform/feedback-of.ts";
import { oneLine } from "../platform/item-name.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type FormItem, formId, grading, optionsOf, textItem } from "./form-item.ts";

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;

/** A question as items of a form. */
export interface FormQuestion {
  readonly items: readonly FormItem[];
  /** Of all its parts together. */
  readonly points: number;
  readonly losses: readonly Loss[];
}

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

/** Forms numbers nothing itself. */
function titleOf({ number, item }: ShownQuestion): string {
  return oneLine(`${number}. ${item.stem}`);
}

/** On one line: Forms refuses titles and options of several, and shows feedback as it comes. */
function said({ why, quotes }: Feedback, reasons: readonly string[] = []): string {
  return [...why, ...reasons, ...quotes].map(oneLine).join(" ");
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

/** A table of radio buttons: each row is a question with a whole number of points. */
function grid(
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

/** With a list of words a table of the gaps; else a field for each gap, the text before them. */
function gaps(question: Question<"gap">, feedback: Feedback, words: Locale): FormQuestion | undefined {
  const { item, pieces, bank } = question;
  const places = pieces.flatMap((piece) => ("gap" in piece ? [piece] : []));
  const [only] = places;
  const single = places.length === 1;
  const text = pieces
    .map((piece) => ("words" in piece ? piece.words : single ? "______" : `(${piece.letter}) ______`))
    .join("");
  const accepted = (gap: string) => acceptedAnswers(keyOf(item.key, gap) ?? []);
  const right = rightWords(item, words.reading.articles);
  if (bank !== undefined && right !== undefined) {
    const rows = places.map(({ gap, letter }) => ({
      id: gap,
      text: words.practice.gap(letter),
      right: (right.get(gap) ?? []).map((option) => oneLine(option.text)),
    }));
    return grid(
      question,
      text,
      rows,
      bank.map((option) => oneLine(option.text)),
      true,
    );
  }
  const losses =
    bank === undefined
      ? []
      : [
          {
            item: item.id,
            what: "its words to choose from, of which none is right in one of the gaps",
            instead: "gaps to type into",
          },
        ];
  const answer = said(feedback);
  if (single && only) {
    const one = typed(item.id, titleOf(question), text, item.points, accepted(only.gap), answer);
    return { items: [one], points: item.points, losses };
  }
  const share = item.points / places.length;
  const each = Number.isInteger(share) && share > 0 ? share : 1;
  return {
    items: [
      textItem(item.id, titleOf(question), text),
      ...places.map(({ gap, letter }) =>
        typed(`${item.id}.${gap}`, words.practice.gap(letter), undefined, each, accepted(gap), answer),
      ),
    ],
    points: each * places.length,
    losses,
  };
}

function typed(
  id: string,
  title: string,
  description: string | undefined,
  points: number,
  accepted: readonly string[],
  generalFeedback: string,
): FormItem {
  return {
    itemId: formId(id),
    title,
    ...(description === undefined ? {} : { description }),
    questionItem: {
      question: {
        questionId: formId(`${id}.question`),
        required: false,
        grading: grading(points, accepted, { generalFeedback }),
        textQuestion: { paragraph: false },
      },
    },
  };
}

/** Forms takes no option twice, and none that is empty. */
function areApart(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length && !texts.includes("");
}
