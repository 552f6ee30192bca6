import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";

/**
 * Why a file that a folder or pattern holds is no article; `undefined` where it looks like one. Files that are named
 * outright are not asked. One that cannot be read counts as an article, so that reading it tells why.
 */
export function whyNoArticle(path: string): string | undefined {
  if (/^readme\b/i.test(basename(path))) return "a readme";
  const head = headOf(path);
  if (head === undefined) return undefined;
  if (/\.json$/i.test(path)) {
    return /"(?:format|\$schema)"\s*:\s*"[^"]*article/.test(head) ? undefined : "not the JSON of an article";
  }
  return /^\s*---[ \t]*[\r\n]/.test(head) ? undefined : "no front matter";
}

/** Whether a file says that it is a quiz: no set is made from it, so that its name may come again. */
export function saysQuiz(path: string | undefined): boolean {
  return path !== undefined && /"format"\s*:\s*"quizwright-quiz/.test(headOf(path) ?? "");
}

/** The beginning of a file; of UTF-16 and a byte-order mark only the plain letters are kept. */
function headOf(path: string): string | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(16_384);
      const count = readSync(file, bytes, 0, bytes.length, 0);
      return bytes
        .subarray(0, count)
        .toString("latin1")
        .replace(/[^\t\n\r -~]/g, "");
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
