import type { Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { askedForm } from "../platform/asked-form.ts";
import { csvFile } from "../platform/csv-file.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { passagePage } from "../platform/passage-page.ts";
import { brightspaceQuestions } from "./brightspace-questions.ts";
import { questionRows } from "./question-rows.ts";

/** Every row has as many cells, as in the vendor's sample. */
const width = 6;

/**
 * `quiz.brightspace.csv`: several rows a question, a key word in the first cell of each. The file begins with the byte-order
 * mark of "CSV UTF-8", and therefore with a comment: a reader that does not know the mark would miss the first question. The
 * text is a page to put above the questions.
 */
export function writeBrightspace(given: Quiz, context: WriteContext): Written {
  const form = askedForm(given);
  const made = form.questions.map((asked) => brightspaceQuestions(asked, form));
  const rows = [
    [`//${form.title}`],
    ...made.flatMap(({ questions }) => questions.flatMap((question) => [...questionRows(question), []])),
  ].map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  const text = passagePage("quiz.brightspace.text.html", form, context);
  return {
    files: [
      { name: "quiz.brightspace.csv", audience: "teacher", content: `\ufeff${csvFile(rows)}` },
      ...text.files,
    ],
    losses: lossesIn("Brightspace", [
      ...form.losses,
      ...text.losses,
      ...made.flatMap(({ losses }) => losses),
    ]),
  };
}
