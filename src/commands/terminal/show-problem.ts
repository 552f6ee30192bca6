import type { Problem } from "../../model/problem.ts";
import { excerptLines } from "./excerpt.ts";
import type { Paint } from "./terminal.ts";
import { visible } from "./visible.ts";

/** Where, what, the line with carets under what is meant, and what to do: as the authoring format promises it. */
export function showProblem(problem: Problem, paint: Paint, width = 100): string {
  const { file, line, column, length, severity, reason, excerpt, remedy } = problem;
  const place = `${visible(file)}:${line}:${column}`;
  const words = severity === "advice" ? `Advice: ${visible(reason)}` : visible(reason);
  const lines = [`${paint("bold", place)}  ${paint(severity === "advice" ? "yellow" : "red", words)}`];
  if (excerpt.trim() !== "") {
    const [shown, carets] = excerptLines(excerpt, column, length, Math.max(20, width - 4));
    lines.push(`    ${shown}`, `    ${paint("cyan", carets)}`);
  }
  for (const part of remedy.split("\n")) if (part.trim() !== "") lines.push(`    ${visible(part)}`);
  return lines.join("\n");
}
