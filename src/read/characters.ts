import type { Problem } from "../model/problem.ts";
import { type ProblemSource, problemAt } from "./problems.ts";

/** More lines than this are counted, not listed: such a file was damaged as a whole. */
const reportedLines = 20;

const badCharacter =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text holds a character that `checkCharacters` rejects, and which: its index and what to call it. */
export function findBadCharacter(
  text: string,
): { readonly index: number; readonly name: string } | undefined {
  const index = text.search(badCharacter);
  return index < 0 ? undefined : { index, name: nameOfCharacter(text.charCodeAt(index)) };
}

/**
 * A mistake for each line that holds a character which cannot be printed: control characters other than tab and newline,
 * halves of a surrogate pair, and the two that XML forbids (XML 1.0, section 2.2). Twenty lines at most; the last says
 * how many more there are.
 */
export function checkCharacters(source: ProblemSource): Problem[] {
  const found = source.lines.flatMap((text, at) => {
    const bad = findBadCharacter(text);
    return bad === undefined ? [] : [{ line: at + 1, ...bad }];
  });
  const more = found.length - reportedLines;
  return found.slice(0, reportedLines).map(({ line, index, name }, at) => {
    const rest = more > 0 && at === reportedLines - 1 ? ` So do ${more} more lines below.` : "";
    return problemAt(
      source,
      { line, column: index + 1, length: 1 },
      {
        code: "bad-character",
        reason: `The line holds ${name}, which cannot be printed.${rest}`,
        remedy: "Delete it; it usually comes from copying out of a PDF or a damaged file.",
      },
    );
  });
}

function nameOfCharacter(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const names: Readonly<Record<number, string>> = {
    8: "backspace",
    11: "vertical tab",
    12: "form feed",
    27: "escape",
    127: "delete",
  };
  if (code >= 0xd800 && code <= 0xdfff) return `half of a character (${number}, a lone surrogate)`;
  if (code >= 0xfffe) return `${number}, which is no character`;
  const name = names[code];
  return `the control character ${number}${name === undefined ? "" : ` (${name})`}`;
}
