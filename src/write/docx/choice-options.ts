import type { Paragraph, Table } from "docx";
import type { LetteredText, QuestionView } from "../question-view.ts";
import { lettersCount, marker, numberIndent, optionIndent } from "./numbering.ts";
import { type ParagraphLook, paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

/**
 * Options under their letters: one under the other, or where they are short and the look allows it, side by side.
 *
 * @param place of the question in its form: letters begin anew with each
 */
export function choiceOptions(
  sheet: Sheet,
  { options, layout }: Extract<QuestionView, { interaction: "choice" }>,
  place: number,
): (Paragraph | Table)[] {
  const counted = lettersCount(options.map(({ letter }) => letter));
  const option = ({ letter, text }: LetteredText, look: ParagraphLook) => {
    const number = marker("option", letter, counted, sheet.ui, place);
    return paragraph("Option", sheet.article, [...number.lead, ...words(text, sheet.article)], {
      ...number.look,
      ...look,
    });
  };
  const across = sheet.look.abreast ? { row: 4, pair: 2, list: 1 }[layout] : 1;
  if (across === 1)
    return options.map((one, index) =>
      option(one, index < options.length - 1 ? { keepNext: true } : { spacing: { after: 180 } }),
    );
  const { gutter } = sheet.look;
  const { hanging, left } = optionIndent(gutter);
  const column = Math.floor((sheet.width - gutter) / across);
  // The indent of a table is not understood alike where lines run from the right: the first column has it within.
  const columns = Array.from({ length: across }, (_, index) => column + (index === 0 ? gutter : 0));
  const rows = Array.from({ length: Math.ceil(options.length / across) }, (_, row) =>
    options.slice(row * across, (row + 1) * across),
  );
  return [
    table(
      columns,
      rows.map((cells, row) => ({
        cells: columns.map((_, index) => {
          const one = cells[index];
          const indent = numberIndent({ left: index === 0 ? left : hanging, hanging }, sheet.article);
          const look = { indent, keepNext: row < rows.length - 1 };
          return {
            children: [one === undefined ? paragraph("Option", sheet.article, []) : option(one, look)],
          };
        }),
      })),
      sheet.article,
    ),
  ];
}
