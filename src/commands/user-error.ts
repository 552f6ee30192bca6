import type { ExitCode } from "./exit-codes.ts";

/** Something that the user can mend. It is told in words, without a stack trace, and ends the process with its code. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly exitCode: ExitCode;
  /** What to do. */
  readonly remedy: string;

  constructor(exitCode: ExitCode, reason: string, remedy = "") {
    super(reason);
    this.exitCode = exitCode;
    this.remedy = remedy;
  }
}

/** The code of an error of the file system: `ENOSPC`; "" for any other value. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Why the file system refused, in a sentence's words. */
export function diskReason(error: unknown): string {
  const code = errorCode(error);
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "this account may not do that there"],
  ["EPERM", "the system does not permit it (the file may be open in another program)"],
  ["EBUSY", "it is open in another program"],
  ["EDQUOT", "the disk quota is used up"],
  ["EEXIST", "a file of that name is there"],
  ["EIO", "the disk reports a fault"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "its links lead in a circle"],
  ["EMFILE", "too many files are open"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOENT", "it is not there"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a file stands where a folder is needed"],
  ["EROFS", "the disk can only be read"],
]);
