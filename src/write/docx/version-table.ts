import { AlignmentType, type Table } from "docx";
import type { VersionTable } from "../version-tables.ts";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { rule } from "./style.ts";
import { type Cell, table } from "./table.ts";
import { words } from "./words.ts";

const number = 700;
/** A version's column is no wider than it need be. */
const widest = 1700;

/** Numbers down, versions across. */
export function versionTable(sheet: Sheet, { labels, rows }: VersionTable): Table {
  const { ui, article } = sheet;
  const column = Math.min(widest, Math.floor((sheet.width - number) / labels.length));
  const borders = { top: rule(4), bottom: rule(4), left: rule(4), right: rule(4) };
  const cell = (children: ReturnType<typeof words>): Cell => ({
    borders,
    children: [
      paragraph("KeyWords", ui, children, {
        alignment: AlignmentType.CENTER,
        spacing: { before: 20, after: 20 },
      }),
    ],
  });
  const bold = { bold: true };
  return table(
    [number, ...labels.map(() => column)],
    [
      {
        header: true,
        cells: [sheet.words.key.number, ...labels.map((label) => `${sheet.words.version} ${label}`)].map(
          (head) => cell(words(head, ui, bold)),
        ),
      },
      ...rows.map((row) => ({
        cells: [
          cell(words(row.number, ui, bold)),
          ...row.cells.map(({ answers, same }) =>
            cell([
              ...words(answers.join(" "), article),
              ...(same === "" ? [] : words(`  ${same}`, ui, { size: 15, color: sheet.look.soft })),
            ]),
          ),
        ],
      })),
    ],
    ui,
    60,
  );
}
