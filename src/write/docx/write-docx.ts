import type { OutputFile, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { pageView } from "../page-view.ts";
import { safePictures } from "../platform/safe-pictures.ts";
import { safeText } from "../platform/safe-text.ts";
import { showForm } from "../shown-form.ts";
import { textView } from "../text-view.ts";
import { documentOf } from "./document.ts";
import { key } from "./key.ts";
import { keyLook, lookOf } from "./look.ts";
import { placePictures } from "./pictures.ts";
import { sheetOf } from "./sheet.ts";
import { worksheet } from "./worksheet.ts";

/** `worksheet-A.docx`, `worksheet-B.docx`, … and one `key.docx` for all versions. */
export async function writeDocx(given: Quiz, context: WriteContext): Promise<Written> {
  const quiz = safeText(given);
  const page = pageView(quiz);
  const { paper } = quiz.recipe.options;
  const sheet = sheetOf(page, paper.size, lookOf(paper));
  const pictures = safePictures(context);
  // Twentieths of a point to pixels.
  const { placed, losses } = await placePictures(quiz.article, pictures, Math.floor(sheet.width / 15));
  const blocks = textView(quiz.article, new Map([...placed.keys()].map((source) => [source, source])));
  const forms = quiz.forms.map((form) => showForm(quiz, form));
  const { words, set } = page;
  const files: OutputFile[] = [];
  for (const form of forms) {
    const version = `${words.version} ${form.label}`;
    files.push({
      name: `worksheet-${form.label}.docx`,
      audience: "student",
      content: await documentOf(
        sheet,
        { title: `${page.title} – ${version}`, footing: `${set} · ${version}`, forKey: false },
        worksheet(sheet, quiz, form, page, { blocks, pictures: placed }),
      ),
    });
  }
  const labels = forms.length === 1 ? forms[0]?.label : `${forms[0]?.label}–${forms.at(-1)?.label}`;
  const keySheet = sheetOf(page, paper.size, keyLook);
  files.push({
    name: "key.docx",
    audience: "teacher",
    content: await documentOf(
      keySheet,
      {
        title: `${words.key.title} – ${page.title}`,
        footing: `${set} · ${words.key.title} · ${words.version} ${labels}`,
        forKey: true,
      },
      key(keySheet, quiz, forms, page),
    ),
  });
  return { files, losses: paper.text ? losses : [] };
}
