import type { PartName } from "../../locale/words/part-words.ts";
import type { Problem } from "../../model/problem.ts";
import type { Located } from "../draft.ts";
import { type ProblemSource, type ProblemWords, problemAt } from "../problems.ts";
import { entryStart } from "./entry-lines.ts";
import { findFences } from "./fences.ts";
import { type Heading, headingOf, type PartHeadings } from "./headings.ts";
import { inlineText } from "./inline-text.ts";
import { markdownParser } from "./markdown.ts";

/** A stretch of lines, by index, without its heading. */
export interface Section {
  readonly part: PartName;
  readonly from: number;
  readonly to: number;
}

export interface Sections {
  /** The lines of the text, by index. */
  readonly text: { readonly from: number; readonly to: number };
  readonly parts: readonly Section[];
  /** The `# Title` above the text, where the front matter has none. */
  readonly title?: Located;
  readonly fenced: readonly boolean[];
  /** Lines of the text that stand for something else, and are no text: the title, a fence that is never closed. */
  readonly taken: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/**
 * Parts the lines behind the front matter into the text and the headed lists. A heading that is wrongly written but whose
 * part is clear is a mistake and opens that part all the same, so that what stands under it is read, and one mistake
 * does not draw others.
 */
export function findSections(
  source: ProblemSource,
  from: number,
  headings: PartHeadings,
  hasTitle: boolean,
): Sections {
  const { lines } = source;
  const problems: Problem[] = [];
  const taken = new Set<number>();
  const { fenced, unclosed } = findFences(lines, from);
  const report = (at: number, column: number, length: number, words: ProblemWords) =>
    problems.push(problemAt(source, { line: at + 1, column: column + 1, length }, words));
  if (unclosed !== undefined) {
    taken.add(unclosed);
    const line = lines[unclosed] as string;
    report(unclosed, line.length - line.trimStart().length, line.trim().length, {
      code: "code-not-closed",
      reason: "The block of code that opens here is not closed.",
      remedy: `Write ${(line.trim().match(/^(?:`+|~+)/) as RegExpMatchArray)[0]} on a line of its own below the code.`,
    });
  }

  const parts: Section[] = [];
  let title: Located | undefined;
  let textEnd = lines.length;
  let open: { part: PartName | undefined; from: number } | undefined;
  const close = (to: number) => {
    if (open === undefined) textEnd = to;
    else if (open.part !== undefined) parts.push({ part: open.part, from: open.from, to });
  };
  const first = lines.findIndex((line, at) => at >= from && line.trim() !== "");

  for (let at = from; at < lines.length; at += 1) {
    if (fenced[at] || taken.has(at)) continue;
    const line = lines[at] as string;
    const underline = underlined(lines, at);
    const heading: Heading | undefined = underline ?? headingOf(line);
    if (heading === undefined || (heading.level > 1 && heading.text === "")) continue;
    const known = headings.partOf(heading.text);
    const simple = heading.level === 1 && !heading.tight && underline === undefined;
    const height = underline === undefined ? 1 : 2;

    // A wrong heading above prose was meant as a subhead: the prose stays text.
    const opensPart = open !== undefined || entriesBelow(lines, at + height);
    if (known !== undefined) {
      if (!simple) {
        report(at, line.length - line.trimStart().length, line.trim().length, {
          code: "part-heading-misspelt",
          reason: `The heading of a part is written with one "#" and a space.`,
          remedy: opensPart
            ? `Write "# ${heading.text}".`
            : `Write "# ${heading.text}" above a list of entries; a subhead of the text needs other words.`,
        });
        if (!opensPart) continue;
      }
      close(at);
      open = { part: known, from: at + height };
      at += height - 1;
      continue;
    }
    const inText = open === undefined;
    const meant = headings.guess(heading.text);
    // In a part, a line above `---` is an entry's, unless it is nearly a heading.
    if (!inText && underline !== undefined && (meant === undefined || heading.from > 0)) continue;
    // In the text, `#word` is a hashtag and `## Heading` a subhead.
    if (inText && (heading.tight || heading.level > 1)) continue;
    if (at === first && !hasTitle && !heading.tight && heading.text !== "") {
      title = {
        text: visible(heading.text),
        stretches: [{ from: 0, line: at + 1, column: heading.from + 1 }],
      };
      for (let row = at; row < at + height; row += 1) taken.add(row);
      at += height - 1;
      continue;
    }
    // In a part, a line `#word` that is near no heading is left to the entries.
    if (heading.tight && meant === undefined) continue;
    report(at, heading.from, heading.text.length, unknownHeading(heading, inText, headings, meant));
    if (meant !== undefined && opensPart) {
      close(at);
      open = { part: meant, from: at + height };
    } else if (!inText) {
      close(at);
      // What stands under an unknown heading cannot be judged; a subhead does not end its part.
      open = { part: heading.level > 1 ? open?.part : undefined, from: at + height };
    }
    at += height - 1;
  }
  close(lines.length);
  return { text: { from, to: textEnd }, parts, fenced, taken, problems, ...(title && { title }) };
}

/** Whether what stands below are entries: a bullet comes first, or another heading, or nothing at all. */
function entriesBelow(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < lines.length && (lines[at] as string).trim() === "") at += 1;
  const line = lines[at];
  return line === undefined || entryStart(line) !== undefined || headingOf(line) !== undefined;
}

/** A single line underlined with `===`, a heading of level 1; or a part's heading underlined with `---`, of level 2. */
function underlined(lines: readonly string[], at: number): Heading | undefined {
  const [before, line, below] = [lines[at - 1] ?? "", lines[at] as string, lines[at + 1] ?? ""];
  if (
    !/^ {0,3}(?:=+|-+)[ \t]*$/.test(below) ||
    /^ {0,3}(?:$|[#>+*•–-]|\d{1,9}[.)]|`{3}|~{3})/.test(line.trimEnd())
  )
    return undefined;
  if (/^(?: {4}|\t)/.test(line) || (before.trim() !== "" && headingOf(before) === undefined))
    return undefined;
  const from = line.length - line.trimStart().length;
  return { level: below.includes("=") ? 1 : 2, text: line.trim(), from, tight: false };
}

/** A heading is Markdown, where the front matter's title is plain text. */
function visible(heading: string): string {
  return inlineText(markdownParser().parseInline(heading, {})[0]?.children ?? []).text;
}

function unknownHeading(
  heading: Heading,
  inText: boolean,
  headings: PartHeadings,
  meant: PartName | undefined,
): ProblemWords {
  if (meant !== undefined) {
    return {
      code: "unknown-heading",
      reason: `"${heading.text}" is not the heading of a part.`,
      remedy: `Did you mean "# ${headings.usual(meant)}"?${inText ? ` A subhead of the text has two: "## ${heading.text}".` : ""}`,
    };
  }
  if (inText) {
    return {
      code: "heading-in-text",
      reason: `A heading with one "#" opens a part, and "${heading.text}" is none.`,
      remedy: `A subhead of the text has two: "## ${heading.text}". The parts are ${headings.list}.`,
    };
  }
  return {
    code: "unknown-heading",
    reason: `"${heading.text}" is not the heading of a part.`,
    remedy:
      heading.level > 1
        ? `A part has no subheads: take the line out. The parts are ${headings.list}.`
        : `The parts are ${headings.list}. A subhead of the text stands above the first of them, with "##".`,
  };
}
