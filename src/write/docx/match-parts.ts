import type { Table } from "docx";
import type { QuestionView } from "../question-view.ts";
import { boxedIndent, boxInset, lettersCount, marker, numberIndent } from "./numbering.ts";
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
): Table {
  const { article, ui, look } = sheet;
  const all = options.map(({ letter }) => letter);
  const real = lettersCount(all);
  const left = boxInset(look.gutter);
  const box = letters
    ? [
        paragraph("BoxedOption", ui, words(all.join("\u2003"), ui, { bold: true }), {
          indent: { left, hanging: 0 },
        }),
      ]
    : options.map(({ letter, text }) => {
        const mark = marker("option", letter, real, ui, place);
        return paragraph("BoxedOption", article, [...mark.lead, ...words(text, article)], {
          ...mark.look,
          indent: numberIndent(boxedIndent(look.gutter), article),
        });
      });
  return partsTable(sheet, number, statements, counted, box);
}
