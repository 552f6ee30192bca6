import { statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { bankSizeLimit } from "../../read/bank-format.ts";
import { decode } from "../../read/decode.ts";
import { problemOfFile } from "../../read/problems.ts";
import type { QuizFile } from "../../read/quiz-file.ts";
import { type BankOptions, readBank } from "../../read/read-bank.ts";
import { readInput } from "../files/read-input.ts";
import { diskReason, errorCode } from "../user-error.ts";

/** A file of questions as far as it could be read. */
export interface LoadedBank {
  /** As messages name it. */
  readonly name: string;
  /** `undefined` for standard input. */
  readonly path: string | undefined;
  readonly quiz?: QuizFile;
  readonly problems: readonly Problem[];
}

/** A file of questions; `-` is standard input, a set's folder stands for the quiz in it. */
export async function loadBank(given: string, options: BankOptions): Promise<LoadedBank> {
  const path = given === "-" ? undefined : fileAt(given);
  const name =
    path === undefined ? "stdin" : process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  try {
    const decoded = decode(await readInput(path, bankSizeLimit + 1), name, bankSizeLimit);
    if ("problem" in decoded) return { name, path, problems: [decoded.problem] };
    return { name, path, ...(await readBank(decoded.text, name, options)) };
  } catch (error) {
    if (errorCode(error) === "") throw error;
    const reason = `The file cannot be read: ${diskReason(error)}.`;
    const words = { code: "file-unreadable", reason, remedy: "" };
    return { name, path, problems: [problemOfFile({ file: name, lines: [] }, words)] };
  }
}

function fileAt(given: string): string {
  return statSync(given, { throwIfNoEntry: false })?.isDirectory() ? join(given, "quiz.json") : given;
}

/** The name by which a quiz remembers its file. */
export function nameOf({ name }: LoadedBank): string {
  return basename(name);
}
