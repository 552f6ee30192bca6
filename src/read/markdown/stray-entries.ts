import type { Problem } from "../../model/problem.ts";
import { type ProblemSource, problemAt } from "../problems.ts";
import { entryStart } from "./entry-lines.ts";
import type { Sections } from "./sections.ts";

/**
 * Entries above the first part. A list there is text, unless it says of itself that it is none: by the sort of a name, by
 * an answer with its slot word, by a line of its own that only entries have. The first is reported; the rest of its list
 * is the same mistake.
 */
export function findStrayEntries(
  source: ProblemSource,
  sections: Pick<Sections, "text" | "fenced">,
): Problem[] {
  const { from, to } = sections.text;
  for (let at = from; at < to; at += 1) {
    const line = source.lines[at] as string;
    const start = sections.fenced[at] ? undefined : entryStart(line);
    if (start === undefined || start.tight || start.indent > 3) continue;
    const below = source.lines[at + 1] ?? "";
    const isEntry =
      /\((?:person|group|place|thing)\)\s*(?:,|$)/i.test(line) ||
      /\[(?:who|whom|what|where|when|how many|why|how):[^\]]{0,200}\]/i.test(line) ||
      (at + 1 < to && /^(?: {2}|\t)\s*(?:also|not|by|see|because):/i.test(below));
    if (!isEntry) continue;
    const place = { line: at + 1, column: start.bullet + 1, length: line.trimEnd().length - start.bullet };
    return [
      problemAt(source, place, {
        code: "entry-before-heading",
        reason: "This entry stands above the first part, among the paragraphs of the text.",
        remedy: 'Write the heading of its part above it, for example "# Names" or "# Facts".',
      }),
    ];
  }
  return [];
}
