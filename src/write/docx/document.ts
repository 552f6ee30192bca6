import { Document, type Paragraph, type Table } from "docx";
import { fontTable } from "./font-table.ts";
import { foot } from "./foot.ts";
import { numberingOf } from "./numbering.ts";
import { packageOf } from "./package.ts";
import { margin, pages, type Sheet } from "./sheet.ts";
import { stylesOf } from "./styles.ts";

/** A document's file. */
export function documentOf(
  sheet: Sheet,
  { title, footing, forKey }: { readonly title: string; readonly footing: string; readonly forKey: boolean },
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "Quizwright",
    lastModifiedBy: "Quizwright",
    styles: stylesOf(sheet, forKey),
    numbering: numberingOf(sheet.look, sheet.article),
    sections: [
      {
        properties: {
          page: {
            size: pages[sheet.paper],
            margin: {
              top: margin.top,
              // The foot's one line, and a line's space over it.
              bottom: margin.foot + sheet.look.size.foot * 13 + 350,
              left: margin.side,
              right: margin.side,
              header: margin.foot,
              footer: margin.foot,
            },
          },
        },
        footers: { default: foot(sheet, footing) },
        children,
      },
    ],
  });
  return packageOf(document, { "word/fontTable.xml": fontTable(sheet.look) }, sheet.article.language);
}
