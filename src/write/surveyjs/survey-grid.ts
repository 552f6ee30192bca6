import { positionsOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type SurveyQuestion, titleOf, valuesOf } from "./survey-parts.ts";
import { surveyText } from "./survey-text.ts";

type Text = { readonly id: string; readonly text: string };

/** A table in which each row is answered, and counts, by itself. */
export function grid(
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
export function order(
  question: Extract<ShownQuestion, { interaction: "order" }>,
  name: string,
): SurveyQuestion {
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
