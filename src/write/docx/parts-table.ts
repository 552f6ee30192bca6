import { AlignmentType, type Table } from "docx";
import type { LetteredText } from "../question-view.ts";
import { lettersCount, marker } from "./numbering.ts";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { rule } from "./style.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

/** What is answered one by one, each with a box beside it to write in. */
export function partsTable(
  sheet: Sheet,
  number: string,
  parts: readonly LetteredText[],
  counted: boolean,
): Table {
  const { article, ui, look } = sheet;
  const box = Math.round(look.writing * 1.25);
  const borders = { top: rule(6), bottom: rule(6), left: rule(6), right: rule(6) };
  const real = counted && lettersCount(parts.map(({ letter }) => letter));
  return table(
    [sheet.width - box, box],
    parts.map(({ letter, text }, index) => {
      const place = marker("part", number + letter, real, ui);
      const keepNext = index < parts.length - 1;
      return {
        height: look.writing,
        cells: [
          {
            centred: true,
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
    article,
  );
}
