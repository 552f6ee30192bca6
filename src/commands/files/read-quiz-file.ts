import { statSync } from "node:fs";
import { join } from "node:path";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { diskReason, errorCode, UserError } from "../user-error.ts";
import { readInput } from "./read-input.ts";

/** Far more than a thousand questions take. */
const sizeLimit = 64 * 1024 * 1024;

/** The bytes of a quiz.json; a set's folder stands for the quiz in it. */
export async function readQuizFile(name: string): Promise<{ file: string; bytes: Uint8Array }> {
  const file = statSync(name, { throwIfNoEntry: false })?.isDirectory() ? join(name, "quiz.json") : name;
  try {
    const bytes = await readInput(file, sizeLimit + 1);
    if (bytes.length <= sizeLimit) return { file, bytes };
  } catch (error) {
    if (errorCode(error) === "") throw error;
    throw new UserError(exitCodes.problems, `${visible(file)} cannot be read: ${diskReason(error)}.`);
  }
  throw new UserError(exitCodes.problems, `${visible(file)} is too large for a quiz.`);
}
