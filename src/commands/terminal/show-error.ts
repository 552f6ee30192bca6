import { UserError } from "../user-error.ts";
import { visible } from "./visible.ts";

/** What went wrong, line by line. A defect of ours says so; its stack trace stands only behind `--verbose`. */
export function showError(error: unknown, verbose: boolean): string[] {
  if (error instanceof UserError) {
    return [error.message, ...(error.remedy === "" ? [] : [error.remedy])];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [
    `This is a defect of Quizwright, not of your files: ${visible(reason)}`,
    "Please report it, with the article if you may share it.",
    ...(verbose && error instanceof Error && error.stack !== undefined
      ? error.stack.split("\n").map((line) => visible(line))
      : ["--verbose adds the details that a report needs."]),
  ];
}
