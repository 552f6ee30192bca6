import type { ShownForm, ShownQuestion } from "../../shown-form.ts";

/** What is answered of a section. Nothing of the key is in it. */
export interface GroupView {
  readonly range: string;
  readonly title: string;
  readonly points: number;
  readonly rows: readonly RowView[];
}

/** One answer. */
export interface RowView {
  /** `7a` where a question has several. */
  readonly number: string;
  /** Letters to fill in; none where something is written. */
  readonly letters: readonly string[];
  /** Whether several letters may be marked. */
  readonly several: boolean;
  /** A box for a number or letter, or a line for words. */
  readonly write: "" | "box" | "line";
}

/** A letter more, and it is written: so many circles stand in a row. */
const mostCircles = 11;

export function groupViews(form: ShownForm): GroupView[] {
  return form.sections.map(({ title, questions }) => ({
    range: numbersOf(questions),
    title,
    points: questions.reduce((sum, { item }) => sum + item.points, 0),
    rows: questions.flatMap((question) => rowsOf(question)),
  }));

  function numbersOf(questions: readonly ShownQuestion[]): string {
    const [first = "", last = ""] = [questions[0]?.number, questions.at(-1)?.number];
    return first === last ? first : `${first}–${last}`;
  }
}

function rowsOf(question: ShownQuestion): RowView[] {
  const { number } = question;
  switch (question.interaction) {
    case "choice": {
      const letters = question.options.map(({ letter }) => letter);
      return [{ number, letters, several: question.item.key.length > 1, write: "" }];
    }
    case "match": {
      const letters = question.options.map(({ letter }) => letter);
      const fits = letters.length <= mostCircles;
      return question.statements.map(({ letter }) => ({
        number: number + letter,
        letters: fits ? letters : [],
        several: false,
        write: fits ? "" : "box",
      }));
    }
    case "order":
      return question.entries.map(({ letter }) => written(number + letter, "box"));
    case "gap": {
      const gaps = question.pieces.flatMap((piece) => ("gap" in piece ? [piece.letter] : []));
      return gaps.length === 1
        ? [written(number, "line")]
        : gaps.map((letter) => written(number + letter, "line"));
    }
    case "text":
      return [written(number, "line")];
    default:
      return question satisfies never;
  }
}

function written(number: string, write: "box" | "line"): RowView {
  return { number, letters: [], several: false, write };
}
