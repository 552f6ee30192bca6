import type { Problem } from "../../model/problem.ts";
import { problemOfFile } from "../../read/problems.ts";
import { diskReason, errorCode } from "../user-error.ts";
import type { ArticleFile } from "./find-articles.ts";
import { readInput } from "./read-input.ts";

/** A file's bytes, or standard input's. What the disk refuses is a problem like any other. */
export async function loadInput({
  name,
  path,
}: ArticleFile): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }> {
  try {
    return { bytes: await readInput(path) };
  } catch (error) {
    if (errorCode(error) === "") throw error;
    const reason = `The file cannot be read: ${diskReason(error)}.`;
    return {
      problem: problemOfFile({ file: name, lines: [] }, { code: "file-unreadable", reason, remedy: "" }),
    };
  }
}
