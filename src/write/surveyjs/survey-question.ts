import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { keyOf, positionsOf } from "../answers.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { surveyHtml, surveyText } from "./survey-text.ts";

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;
type Text = { readonly id: string; readonly text: string };

/** A question as elements of a survey. */
export interface SurveyQuestion {
  readonly element: object;
  /** How many right answers SurveyJS counts in it. */
  readonly points: number;
  readonly losses: readonly Loss[];
}

/** What stands above an answer. */
interface Head {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
}

/** @param name of the question, under which its answer is kept */
export function surveyQuestion(question: ShownQuestion, name: string, words: Locale): SurveyQuestion {
  switch (question.interaction) {
    case "choice":
      return choice(question, name, words);
    case "match": {
      const { item, statements, options } = question;
      const value = valuesOf(item.options, "o");
      return grid(
        question,
        name,
        statements.map((one) => ({ ...one, right: value(keyOf(item.key, one.id) ?? "") })),
        valuesOf(item.statements, "s"),
        options.map(({ id, text }) => ({ value: value(id), text: surveyText(text) })),
      );
    }
    case "order":
      return order(question, name);
    case "gap":
      return gaps(question, name, words);
    case "text":
      return typed({ name, title: titleOf(question) }, question.item.id, question.item.key);
    default:
      return question satisfies never;
  }
}

function titleOf({ number, item }: ShownQuestion): string {
  return surveyText(`${number}. ${item.stem}`);
}

/** Values under which answers are kept: by the place in the item, since ids may come from outside. */
function valuesOf(parts: readonly { readonly id: string }[], letter: string): (id: string) => string {
  const known = new Map(parts.map(({ id }, index) => [id, `${letter}${index + 1}`]));
  return (id) => known.get(id) ?? "";
}

function choice(question: Question<"choice">, name: string, words: Locale): SurveyQuestion {
  const { item, options } = question;
  const title = titleOf(question);
  const { truth } = words.answers;
  const texts = options.map(({ text }) => text);
  if (texts.length === 2 && texts.includes(truth.true) && texts.includes(truth.false)) {
    const right = options.find(({ id }) => id === item.key[0])?.text;
    const labels = { labelTrue: truth.true, labelFalse: truth.false };
    const correctAnswer = right === truth.true;
    return {
      element: { type: "boolean", name, title, renderAs: "radio", ...labels, correctAnswer },
      points: 1,
      losses: [],
    };
  }
  const value = valuesOf(item.options, "o");
  const right = item.key.map(value);
  const several = right.length > 1;
  return {
    element: {
      type: several ? "checkbox" : "radiogroup",
      name,
      title,
      choices: options.map(({ id, text }) => ({ value: value(id), text: surveyText(text) })),
      correctAnswer: several ? right : right[0],
    },
    points: 1,
    losses: [],
  };
}

/** A table in which each row is answered, and counts, by itself. */
function grid(
  question: ShownQuestion,
  name: string,
  rows: readonly (Text & { readonly right: string })[],
  row: (id: string) => string,
  columns: readonly { readonly value: string; readonly text: string }[],
): SurveyQuestion {
  return {
    element: {
      type: "matrix",
      name,
      title: titleOf(question),
      columns,
      rows: rows.map(({ id, text }) => ({ value: row(id), text: surveyText(text) })),
      correctAnswer: Object.fromEntries(rows.map(({ id, right }) => [row(id), right])),
    },
    points: rows.length,
    losses: [],
  };
}

/** Entries that may stand either way cannot be ranked. */
export function isRanked({ item }: ShownQuestion): boolean {
  if (item.interaction !== "order") return true;
  return new Set(item.entries.map(({ rank }) => rank)).size === item.entries.length;
}

/** Where they cannot be ranked, each is matched with its places. */
function order(question: Question<"order">, name: string): SurveyQuestion {
  const { item, entries } = question;
  const value = valuesOf(item.entries, "e");
  const places = positionsOf(item);
  const shown = [...new Set(places.values())];
  if (!isRanked(question)) {
    const column = valuesOf(
      shown.map((id) => ({ id })),
      "p",
    );
    const made = grid(
      question,
      name,
      entries.map((one) => ({ ...one, right: column(places.get(one.id) ?? "") })),
      value,
      shown.map((text) => ({ value: column(text), text })),
    );
    const loss = {
      item: item.id,
      what: "entries that may stand either way, in an order",
      instead: "a table in which each entry has its places, such as 2/3",
    };
    return { ...made, losses: [loss] };
  }
  const sorted = [...item.entries].sort((a, b) => a.rank - b.rank);
  return {
    element: {
      type: "ranking",
      name,
      title: titleOf(question),
      choices: entries.map(({ id, text }) => ({ value: value(id), text: surveyText(text) })),
      correctAnswer: sorted.map(({ id }) => value(id)),
    },
    points: 1,
    losses: [],
  };
}

/** The text with its gaps under letters, and a menu of the words or a field for each; one gap is a question alone. */
function gaps(question: Question<"gap">, name: string, words: Locale): SurveyQuestion {
  const { item, pieces, bank } = question;
  const right = rightWords(item, words.reading.articles);
  const value = valuesOf(item.bank ?? [], "o");
  const places = pieces.flatMap((piece) => ("gap" in piece ? [piece] : []));
  const single = places.length === 1;
  const sentence = pieces.map((piece) => ("words" in piece ? surveyText(piece.words) : "______")).join("");
  const parts = places.map(({ gap, letter }): SurveyQuestion => {
    const base: Head = single
      ? { name, title: titleOf(question), description: sentence }
      : { name: `${name}.${letter}`, title: words.practice.gap(letter) };
    if (bank === undefined || right === undefined) return typed(base, item.id, keyOf(item.key, gap) ?? []);
    const [first, ...others] = right.get(gap) ?? [];
    return {
      element: {
        ...base,
        type: "dropdown",
        choices: bank.map(({ id, text }) => ({ value: value(id), text: surveyText(text) })),
        correctAnswer: value(first?.id ?? ""),
      },
      points: 1,
      losses: others.length === 0 ? [] : [oneAnswer(item.id)],
    };
  });
  const shown = pieces.map((piece) =>
    "words" in piece ? surveyHtml(piece.words) : `<strong>(${piece.letter})</strong> ______`,
  );
  const lost = bank !== undefined && right === undefined;
  const [only] = parts;
  return {
    element:
      single && only
        ? only.element
        : {
            type: "panel",
            name: `${name}.panel`,
            title: titleOf(question),
            elements: [
              { type: "html", name: `${name}.text`, html: `<p>${shown.join("")}</p>` },
              ...parts.map(({ element }) => element),
            ],
          },
    points: parts.length,
    losses: [
      ...new Map(parts.flatMap(({ losses }) => losses).map((loss) => [loss.what, loss])).values(),
      ...(lost
        ? [
            {
              item: item.id,
              what: "its words to choose from, of which none is right in one of the gaps",
              instead: "gaps to type into",
            },
          ]
        : []),
    ],
  };
}

/** SurveyJS compares without regard to letter case and spaces around. */
function typed(base: Head, item: string, key: readonly string[]): SurveyQuestion {
  const [first = "", ...others] = acceptedAnswers(key);
  return {
    element: { type: "text", ...base, correctAnswer: first },
    points: 1,
    losses: others.length === 0 ? [] : [oneAnswer(item)],
  };
}

function oneAnswer(item: string): Loss {
  return { item, what: "further accepted answers", instead: "the first of them alone" };
}
