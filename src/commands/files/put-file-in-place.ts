import { lstatSync, mkdirSync, realpathSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { diskReason, errorCode, UserError } from "../user-error.ts";
import { mend, withFresh } from "./leftovers.ts";
import { writeOneDurably } from "./write-durably.ts";

/** Writes one file in the place of another, or not at all. */
export async function putFileInPlace(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory())
      throw new UserError(
        exitCodes.problems,
        `${visible(path)} is a folder; the name of a file was expected.`,
      );
    mkdirSync(dirname(path), { recursive: true });
    const target = there?.isSymbolicLink() ? realpathSync(path) : path;
    mend(dirname(target));
    await withFresh(target, async ({ fresh }) => {
      writeOneDurably(fresh, content);
      renameSync(fresh, target);
    });
  } catch (error) {
    if (error instanceof UserError || errorCode(error) === "") throw error;
    throw new UserError(exitCodes.problems, `${visible(path)} could not be written: ${diskReason(error)}.`);
  }
}
