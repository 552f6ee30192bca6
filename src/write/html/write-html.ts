import type { OutputFile, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { pageView } from "../page-view.ts";
import { showForm } from "../shown-form.ts";
import { textView } from "../text-view.ts";
import { keyPage } from "./key-page.ts";
import { embedPictures } from "./pictures.ts";
import { worksheet } from "./worksheet.ts";

/** `worksheet-A.html`, `worksheet-B.html`, … and one `key.html` for all versions. No page has a script or asks a network. */
export const writeHtml = (quiz: Quiz, context: WriteContext): Written => {
  const page = pageView(quiz);
  const { paper } = quiz.recipe.options;
  const { addresses, losses } = embedPictures(quiz.article, context.pictures);
  const text = textView(quiz.article, addresses);
  const forms = quiz.forms.map((form) => showForm(quiz, form));
  const worksheets = forms.map(
    (form): OutputFile => ({
      name: `worksheet-${form.label}.html`,
      audience: "student",
      content: worksheet(quiz, form, page, text),
    }),
  );
  const key: OutputFile = { name: "key.html", audience: "teacher", content: keyPage(quiz, forms, page) };
  return { files: [...worksheets, key], losses: paper.text ? losses : [] };
};
