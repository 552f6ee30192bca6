import type { PaperSize } from "../../../model/quiz.ts";

/** A sheet of paper in CSS px: what lies within its margins. */
export interface Sheet {
  /** As CSS names it. */
  readonly name: "A4" | "letter";
  /** Top, sides, bottom; the foot stands in the last. */
  readonly margin: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

const inch = 96;
const millimetre = inch / 25.4;

function sheet(name: Sheet["name"], width: number, height: number, margin: Sheet["margin"]): Sheet {
  const [top, side, bottom] = margin;
  return { name, margin, width: width - 2 * side, height: height - top - bottom };
}

/** Both are equally wide within their margins, so that the lines of the text can be the same. */
export const sheets = {
  a4: sheet("A4", 210 * millimetre, 297 * millimetre, [38, 52, 46]),
  letter: sheet("letter", 8.5 * inch, 11 * inch, [32, 63.15, 42]),
} as const satisfies Record<PaperSize, Sheet>;
