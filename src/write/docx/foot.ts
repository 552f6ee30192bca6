import { Footer, PageNumber, TextRun } from "docx";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { tab, words } from "./words.ts";

/** The set's code and the version on the one side, the page on the other. */
export function foot({ ui, width }: Sheet, text: string): Footer {
  return new Footer({
    children: [
      paragraph(
        "Foot",
        ui,
        [
          ...words(text, ui),
          tab(),
          new TextRun({ ...ui.run, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
        { tabStops: [{ type: "right", position: width }] },
      ),
    ],
  });
}
