import { type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import type { Voice } from "./language.ts";
import type { StyleId } from "./styles.ts";

export type ParagraphLook = Omit<IParagraphOptions, "style" | "children" | "text" | "bidirectional">;

/** A paragraph in one of the document's styles, running as its voice does. */
export function paragraph(
  style: StyleId,
  voice: Voice,
  children: readonly ParagraphChild[],
  { keepNext, ...look }: ParagraphLook = {},
): Paragraph {
  return new Paragraph({
    ...look,
    ...(keepNext ? { keepNext } : {}),
    style,
    children,
    ...(voice.direction === "rtl" ? { bidirectional: true } : {}),
  });
}
