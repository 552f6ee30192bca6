import { LeaderType, type Paragraph } from "docx";
import { paragraph } from "./paragraph.ts";
import type { Sheet } from "./sheet.ts";
import { tab } from "./words.ts";

/** Two lines to write on, each drawn by a tab. */
export function answerLines({ article, width }: Sheet): Paragraph[] {
  const tabStops = [{ type: "right", position: width, leader: LeaderType.UNDERSCORE }] as const;
  return [
    paragraph("AnswerLine", article, [tab()], { tabStops, keepNext: true }),
    paragraph("AnswerLine", article, [tab()], { tabStops, spacing: { after: 200 } }),
  ];
}
