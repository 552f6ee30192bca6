import type { OutputFile, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { showForm } from "../shown-form.ts";
import { answerSheet } from "./answer-sheet/answer-sheet.ts";
import { keyPage } from "./key/key-page.ts";
import { pageView } from "./page-view.ts";
import { embedPictures } from "./pictures.ts";
import { linedText } from "./text/lined-text.ts";
import { textLines } from "./text/text-lines.ts";
import { worksheets } from "./worksheet/worksheet.ts";

/**
 * `worksheet-A.html`, `worksheet-B.html`, … and one `key.html` for all versions; where it is asked for, one
 * `answer-sheet.html`. No page has a script or asks a network.
 */
export const writeHtml = (quiz: Quiz, context: WriteContext): Written => {
  const page = pageView(quiz);
  const { paper } = quiz.recipe.options;
  const { addresses, losses } = embedPictures(quiz.article, context.pictures);
  const lines = textLines(quiz.article, page.look, gappedIn(quiz));
  const text = linedText(quiz.article, lines, addresses);
  const forms = quiz.forms.map((form) => showForm(quiz, form));
  const sheets = worksheets(quiz, forms, page, text, lines).map(
    (content, index): OutputFile => ({
      name: `worksheet-${forms[index]?.label}.html`,
      audience: "student",
      content,
    }),
  );
  const answers: OutputFile[] = paper.answerSheet
    ? [{ name: "answer-sheet.html", audience: "student", content: answerSheet(forms, page) }]
    : [];
  const key: OutputFile = {
    name: "key.html",
    audience: "teacher",
    content: keyPage(quiz, forms, page, lines),
  };
  return { files: [...sheets, ...answers, key], losses: paper.text ? losses : [] };
};

/** The letters of the paragraphs that a question gives with gaps. */
function gappedIn({ items }: Quiz): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) =>
      item.interaction === "gap" && item.paragraph !== undefined ? [item.paragraph] : [],
    ),
  );
}
