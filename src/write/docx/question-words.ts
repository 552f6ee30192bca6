import type { TextRun } from "docx";
import type { QuestionView } from "../question-view.ts";
import type { Sheet } from "./sheet.ts";
import { type RunLook, within, words } from "./words.ts";

/** What is asked, and behind it what it is worth: "[1 mark]". */
export function questionWords(sheet: Sheet, { stem, points }: QuestionView, look: RunLook = {}): TextRun[] {
  const { article, ui } = sheet;
  const marks = `[${sheet.words.marks(points).replaceAll(" ", "\u00a0")}]`;
  return [
    ...words(`${stem}\u00a0`, article, look),
    ...within(marks, ui, article, { bold: false, size: sheet.look.size.small }),
  ];
}
