import { AlignmentType, type Paragraph, type Table } from "docx";
import type { LetteredText } from "../question-view.ts";
import { lettersCount, marker } from "./numbering.ts";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { rule } from "./style.ts";
import { type Row, table } from "./table.ts";
import { words } from "./words.ts";

/**
 * What is answered one by one, each with a box beside it to write in.
 *
 * @param choices what may be written, in a box over it: in the same table, which keeps with its question everywhere
 */
export function partsTable(
  sheet: Sheet,
  number: string,
  parts: readonly LetteredText[],
  counted: boolean,
  choices: readonly Paragraph[] = [],
): Table {
  const { article, ui, look } = sheet;
  const box = Math.round(look.writing * 1.25);
  const borders = { top: rule(6), bottom: rule(6), left: rule(6), right: rule(6) };
  const real = counted && lettersCount(parts.map(({ letter }) => letter));
  const empty = () => ({ children: [paragraph("AfterTable", ui, [], { keepNext: true })] });
  const head: Row[] =
    choices.length === 0
      ? []
      : [
          { cells: [empty(), { columnSpan: 2, borders, children: choices }] },
          { cells: [{ columnSpan: 3, ...empty() }] },
        ];
  return table(
    [look.gutter, sheet.width - look.gutter - box, box],
    [
      ...head,
      ...parts.map(({ letter, text }, index): Row => {
        const place = marker("part", number + letter, real, ui);
        const keepNext = index < parts.length - 1;
        return {
          height: look.writing,
          cells: [
            {
              centred: true,
              columnSpan: 2,
              children: [
                paragraph("Part", article, [...place.lead, ...words(text, article)], {
                  ...place.look,
                  keepNext,
                }),
              ],
            },
            {
              centred: true,
              borders,
              children: [paragraph("Cell", ui, [], { alignment: AlignmentType.CENTER, keepNext })],
            },
          ],
        };
      }),
    ],
    article,
  );
}
