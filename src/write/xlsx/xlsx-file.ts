import { type Element, element } from "../xml/element.ts";
import { xmlFile } from "../xml/xml-file.ts";
import { zipFile } from "../zip-file.ts";
import { sharedTexts } from "./shared-texts.ts";

/** A text is a text, whatever it begins with, and never a formula; `undefined` is an empty cell. */
export type Cell = string | number | undefined;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook of one sheet (ECMA-376, part 1, section 18): the parts without which Excel does not open it, and its texts in one
 * table, where every reader looks for them.
 *
 * @param widths of the columns, in characters
 */
export function xlsxFile(
  name: string,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Uint8Array {
  const texts = sharedTexts(rows.flat().filter((cell) => typeof cell === "string"));
  const sheet = element(
    "worksheet",
    { xmlns: main },
    element(
      "cols",
      {},
      widths.map((width, index) => element("col", { min: index + 1, max: index + 1, width, customWidth: 1 })),
    ),
    element(
      "sheetData",
      {},
      rows.map((row, index) => element("row", { r: index + 1 }, rowCells(row, index + 1, texts.indexOf))),
    ),
  );
  const workbook = element(
    "workbook",
    { xmlns: main, "xmlns:r": relations },
    element("sheets", {}, element("sheet", { name, sheetId: 1, "r:id": "rId1" })),
  );
  return zipFile([
    [
      "[Content_Types].xml",
      xmlFile(
        element(
          "Types",
          { xmlns: `${packages}/content-types` },
          element("Default", {
            Extension: "rels",
            ContentType: "application/vnd.openxmlformats-package.relationships+xml",
          }),
          element("Override", { PartName: "/xl/workbook.xml", ContentType: `${types}.sheet.main+xml` }),
          element("Override", {
            PartName: "/xl/worksheets/sheet1.xml",
            ContentType: `${types}.worksheet+xml`,
          }),
          element("Override", {
            PartName: "/xl/sharedStrings.xml",
            ContentType: `${types}.sharedStrings+xml`,
          }),
        ),
      ),
    ],
    ["_rels/.rels", relationships(["officeDocument", "xl/workbook.xml"])],
    ["xl/workbook.xml", xmlFile(workbook)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(["worksheet", "worksheets/sheet1.xml"], ["sharedStrings", "sharedStrings.xml"]),
    ],
    ["xl/worksheets/sheet1.xml", xmlFile(sheet)],
    ["xl/sharedStrings.xml", xmlFile(texts.table)],
  ]);
}

function rowCells(row: readonly Cell[], number: number, indexOf: (text: string) => number): Element[] {
  return row.flatMap((cell, column) => {
    if (cell === undefined) return [];
    const r = `${String.fromCharCode(65 + column)}${number}`;
    return typeof cell === "number"
      ? [element("c", { r }, element("v", {}, String(cell)))]
      : [element("c", { r, t: "s" }, element("v", {}, String(indexOf(cell))))];
  });
}

function relationships(...parts: readonly (readonly [type: string, target: string])[]): string {
  return xmlFile(
    element(
      "Relationships",
      { xmlns: `${packages}/relationships` },
      parts.map(([type, target], index) =>
        element("Relationship", {
          Id: `rId${index + 1}`,
          Type: `${relations}/${type}`,
          Target: target,
        }),
      ),
    ),
  );
}
