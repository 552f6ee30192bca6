import type { Place } from "../model/place.ts";
import type { Problem, ProblemSeverity } from "../model/problem.ts";

/** The file that a problem is in; `Draft` is one. */
export interface ProblemSource {
  readonly file: string;
  readonly lines: readonly string[];
}

/** What a problem says. `severity` is `mistake` where it is left out. */
export interface ProblemWords {
  readonly code: string;
  readonly severity?: ProblemSeverity;
  readonly reason: string;
  readonly remedy: string;
}

/**
 * A problem at a place of a file. The excerpt is the whole line, however long (the terminal shortens it), and empty where
 * the file has no such line. A place ends with its line.
 */
export function problemAt(source: ProblemSource, place: Place, words: ProblemWords): Problem {
  const excerpt = source.lines[place.line - 1] ?? "";
  return {
    file: source.file,
    line: place.line,
    column: place.column,
    length: Math.max(0, Math.min(place.length, excerpt.length - place.column + 1)),
    severity: words.severity ?? "mistake",
    code: words.code,
    reason: words.reason,
    excerpt,
    remedy: words.remedy,
  };
}

/** A problem of the whole file: it stands at line 1 (the authoring format, "Files"). */
export function problemOfFile(source: ProblemSource, words: ProblemWords): Problem {
  return problemAt(source, { line: 1, column: 1, length: 0 }, words);
}
