import {
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Voice } from "./language.ts";

export interface CellOptions extends Pick<ITableCellOptions, "borders" | "columnSpan" | "shading"> {
  readonly centred?: boolean;
}

export type Cell = { readonly children: readonly Paragraph[] } & CellOptions;

export interface Row {
  readonly cells: readonly Cell[];
  /** At the head of every page that the table reaches. */
  readonly header?: boolean;
  /** At least. */
  readonly height?: number;
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** A table of fixed columns, without rules but those of its cells; its rows stay whole. */
export function table(columns: readonly number[], rows: readonly Row[], voice: Voice, padding = 0): Table {
  const width = columns.reduce((sum, column) => sum + column, 0);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: { left: padding, right: padding, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    // Said in either case: LibreOffice goes by the first paragraph otherwise.
    visuallyRightToLeft: voice.direction === "rtl",
    rows: rows.map(
      ({ cells, header, height }) =>
        new TableRow({
          cantSplit: true,
          ...(header ? { tableHeader: true } : {}),
          ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
          children: cellsOf(cells, columns),
        }),
    ),
  });
}

function cellsOf(cells: readonly Cell[], columns: readonly number[]): TableCell[] {
  let at = 0;
  return cells.map(({ centred, ...cell }) => {
    const size = columns.slice(at, at + (cell.columnSpan ?? 1)).reduce((sum, column) => sum + column, 0);
    at += cell.columnSpan ?? 1;
    return new TableCell({
      borders: noBorders,
      ...cell,
      width: { size, type: WidthType.DXA },
      ...(centred ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    });
  });
}
