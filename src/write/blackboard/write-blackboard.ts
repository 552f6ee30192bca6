import type { OutputFile, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { askedForm } from "../platform/asked-form.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { passagePage } from "../platform/passage-page.ts";
import { blackboardRecords } from "./blackboard-records.ts";

/** Blackboard asks for no more records in a file (Upload Questions, Ultra). */
const most = 250;

/**
 * `quiz.blackboard.txt`: one record a line, fields parted by tabs; no head, no empty line, no byte-order mark, for the first
 * field of each line is the type. Where there are more than 250, several files. The text is a page to put above them.
 */
export function writeBlackboard(given: Quiz, context: WriteContext): Written {
  const form = askedForm(given);
  const made = form.questions.map((asked) => blackboardRecords(asked, form));
  const lines = made.flatMap(({ records }) => records.map((record) => `${record.join("\t")}\n`));
  const batches = Array.from({ length: Math.max(1, Math.ceil(lines.length / most)) }, (_, index) =>
    lines.slice(index * most, (index + 1) * most).join(""),
  );
  const text = passagePage("quiz.blackboard.text.html", form, context);
  const { id } = form.quiz.article;
  return {
    files: [
      ...batches.map(
        (content, index): OutputFile => ({
          name: batches.length === 1 ? "quiz.blackboard.txt" : `quiz-${index + 1}.blackboard.txt`,
          audience: "teacher",
          content,
        }),
      ),
      ...text.files,
    ],
    losses: lossesIn("Blackboard", [
      ...form.losses,
      ...text.losses,
      { item: id, what: "reasons and evidence", instead: "nothing: an uploaded file has no place for them" },
      ...(form.questions.some(({ question }) => question.item.points !== 1)
        ? [{ item: id, what: "marks", instead: "those that are set when the file is uploaded" }]
        : []),
      ...made.flatMap(({ losses }) => losses),
    ]),
  };
}
