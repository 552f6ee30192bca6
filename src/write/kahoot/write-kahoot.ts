import type { Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { askedForm } from "../platform/asked-form.ts";
import { textLoss } from "../platform/has-text.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { type Cell, xlsxFile } from "../xlsx/xlsx-file.ts";
import { kahootQuestions } from "./kahoot-questions.ts";

/** The heads of Kahoot's template, word for word, since they say what a column is. */
const heads = [
  "Question - max 120 characters",
  "Answer 1 - max 75 characters",
  "Answer 2 - max 75 characters",
  "Answer 3 - max 75 characters",
  "Answer 4 - max 75 characters",
  "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
  "Correct answer(s) - choose at least one",
];

/** In Kahoot's template the heads stand in row 8, from column B on, and the questions below them. */
const headRow = 8;

/** `quiz.kahoot.xlsx`: Kahoot's template, filled in. */
export function writeKahoot(given: Quiz): Written {
  const form = askedForm(given);
  const made = form.questions.map(({ question }) => kahootQuestions(question, form.words));
  const above: readonly Cell[][] = [[], [undefined, form.title]];
  const rows: readonly Cell[][] = [
    ...above,
    ...Array.from({ length: headRow - 1 - above.length }, () => []),
    [undefined, ...heads],
    ...made
      .flatMap(({ questions }) => questions)
      .map(({ text, answers, seconds, right }, index): Cell[] => [
        index + 1,
        text,
        ...Array.from({ length: 4 }, (_, place) => answers[place]),
        seconds,
        // Several as a text: `1,3` as a number is one and three tenths, where a comma parts decimals.
        right.length === 1 ? right[0] : right.join(","),
      ]),
  ];
  const { id } = form.quiz.article;
  return {
    files: [
      {
        name: "quiz.kahoot.xlsx",
        audience: "teacher",
        content: xlsxFile("Sheet1", rows, [5, 60, 30, 30, 30, 30, 15, 15]),
      },
    ],
    losses: lossesIn("Kahoot", [
      ...form.losses,
      ...textLoss(form.quiz, "nothing: it has no place for it"),
      { item: id, what: "reasons and evidence", instead: "nothing: it has no place for them" },
      ...made.flatMap(({ losses }) => losses),
    ]),
  };
}
