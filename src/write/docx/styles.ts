import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { keyStyles } from "./key-styles.ts";
import { proofing } from "./language.ts";
import type { Sheet } from "./sheet.ts";
import { sheetStyles } from "./sheet-styles.ts";
import { fontOf, lines, type Style } from "./style.ts";

export type StyleId =
  | "Title"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | keyof ReturnType<typeof sheetStyles>
  | keyof ReturnType<typeof keyStyles>;

/** Every paragraph has one: a teacher changes the look of all questions in one place. */
export function stylesOf({ look, article, paper }: Sheet, forKey: boolean): IStylesOptions {
  const { size, line } = look;
  const heading = (run: number, before: number, after: number) => ({
    run: { font: fontOf(look.doing), size: run, bold: true, color: "000000" },
    paragraph: { keepNext: true, keepLines: true, spacing: lines(before, after, 264) },
  });
  return {
    default: {
      document: {
        run: {
          font: fontOf(look.doing),
          size: size.question,
          language: proofing(article.language, paper),
          ...(look.tracking === 0 ? {} : { characterSpacing: look.tracking }),
        },
        paragraph: { spacing: lines(0, 0, line.question) },
      },
      title: {
        run: { font: fontOf(look.reading), size: size.title, bold: true, color: "000000" },
        paragraph: { keepNext: true, keepLines: true, spacing: lines(40, 80, 252) },
      },
      // No space before a paragraph that keeps with the next: LibreOffice leaves such ones behind at the end of a page.
      heading1: heading(size.heading, 0, 80),
      heading2: heading(size.subhead, 200, 80),
      heading3: heading(size.subhead, 160, 60),
      // The library's own are blue, or small.
      heading4: heading(size.subhead, 160, 60),
      heading5: heading(size.subhead, 160, 60),
      heading6: heading(size.subhead, 160, 60),
      footnoteText: { run: { size: size.small } },
      footnoteTextChar: { run: { size: size.small } },
      endnoteText: { run: { size: size.small } },
      endnoteTextChar: { run: { size: size.small } },
    },
    paragraphStyles: Object.entries({ ...sheetStyles(look), ...(forKey ? keyStyles(look) : {}) }).map(
      ([id, style]: [string, Style]): IParagraphStyleOptions => ({
        id,
        ...(id === "Normal" ? {} : { basedOn: "Normal" }),
        quickFormat: true,
        ...style,
      }),
    ),
  };
}
