import type { Evidence } from "../../../model/evidence.ts";
import type { TextLine, TextLines } from "./text-lines.ts";

/** First and last line of something. */
export type LineRange = readonly [number, number];

/** The lines on which a stretch of a paragraph stands; nothing where the paragraph has no lines. */
export function linesAt(
  lines: TextLines,
  { paragraph, start, end }: Pick<Evidence, "paragraph" | "start" | "end">,
): LineRange | undefined {
  const own = lines.get(paragraph);
  if (own === undefined || own.length === 0) return undefined;
  const first = own.find((line) => line.end > start) ?? (own.at(-1) as TextLine);
  const last = own.findLast((line) => line.start < end) ?? first;
  return [first.number, Math.max(first.number, last.number)];
}
