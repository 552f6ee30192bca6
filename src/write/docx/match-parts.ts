import type { Paragraph, Table } from "docx";
import type { QuestionView } from "../question-view.ts";
import { boxedIndent, lettersCount, marker, numberIndent } from "./numbering.ts";
import { paragraph } from "./paragraph.ts";
import { partsTable } from "./parts-table.ts";
import type { Sheet } from "./sheet.ts";
import { words } from "./words.ts";

/** The options in a box, and under it the statements, each with a box for a letter. */
export function matchParts(
  sheet: Sheet,
  { number, letters, statements, options }: Extract<QuestionView, { interaction: "match" }>,
  counted: boolean,
  place: number,
): (Paragraph | Table)[] {
  const { article, ui } = sheet;
  const all = options.map(({ letter }) => letter);
  const real = lettersCount(all);
  const box = letters
    ? [paragraph("WordList", ui, words(all.join("\u2003"), ui, { bold: true }))]
    : options.map(({ letter, text }, index) => {
        const mark = marker("option", letter, real, ui, place);
        // The style's own: Word draws the box around it.
        return paragraph("BoxedOption", article, [...mark.lead, ...words(text, article)], {
          ...mark.look,
          ...(index === options.length - 1 ? { spacing: { after: 200 } } : {}),
          indent: numberIndent(boxedIndent(sheet.look.gutter), article),
        });
      });
  return [...box, partsTable(sheet, number, statements, counted)];
}
