import type { Paragraph, Table } from "docx";
import type { QuestionView } from "../question-view.ts";
import { paragraph } from "./paragraph.ts";
import { partsTable } from "./parts-table.ts";
import type { Sheet } from "./sheet.ts";

/** Entries, each with a box for its number. */
export function orderEntries(
  sheet: Sheet,
  { number, entries }: Extract<QuestionView, { interaction: "order" }>,
  counted: boolean,
): (Paragraph | Table)[] {
  return [partsTable(sheet, number, entries, counted), paragraph("Space", sheet.ui, [])];
}
