import { htmlCell } from "../platform/html-cell.ts";
import { opensFormula } from "../platform/opens-formula.ts";

/** A question as Brightspace's rows hold it. */
export interface BrightspaceQuestion {
  readonly type: "WR" | "SA" | "M" | "MC" | "TF" | "MS" | "O";
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly points: number;
  /** What belongs to the type. */
  readonly rows: readonly (readonly string[])[];
  readonly feedbackHtml: string;
}

export function questionRows(question: BrightspaceQuestion): readonly (readonly string[])[] {
  const { type, id, title, html, points, rows, feedbackHtml } = question;
  return [
    ["NewQuestion", type],
    ["ID", id],
    ["Title", opensFormula(title) ? htmlCell(title) : title],
    ["QuestionText", html, "HTML"],
    ["Points", String(points)],
    ...rows,
    ...(feedbackHtml === "" ? [] : [["Feedback", feedbackHtml, "HTML"]]),
  ];
}
