import { createHash } from "node:crypto";
import { type PartName, partNames } from "../../locale/words/part-words.ts";
import type { Problem } from "../../model/problem.ts";
import { checkCharacters } from "../characters.ts";
import type { Draft, Entry, Located } from "../draft.ts";
import { checkMetadata, type Metadata } from "../metadata.ts";
import { type ProblemSource, problemAt, problemOfFile } from "../problems.ts";
import { readEntries } from "./entries.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { partHeadings } from "./headings.ts";
import { findSections } from "./sections.ts";
import { findStrayEntries } from "./stray-entries.ts";
import { readText } from "./text-blocks.ts";

export interface Syntax {
  /** What could be read, with faulty entries left out; absent where it makes no sense to look for more mistakes. */
  readonly draft?: Draft;
  readonly problems: readonly Problem[];
}

/**
 * An article in Markdown (the authoring format), as its file writes it. `text` comes from `decode`. All problems of its
 * syntax come in one run, unsorted; nothing throws.
 */
export function readMarkdown(text: string, file: string): Syntax {
  const source = { file, lines: text.split("\n") };
  const front = readFrontMatter(source);
  const { metadata, problems: metadataProblems } = checkMetadata(front.fields, source);
  const headings = partHeadings(metadata.language);
  const sections = findSections(
    source,
    front.end,
    headings,
    metadata.title !== undefined || front.titleFailed,
  );
  if (!front.found && sections.parts.length === 0) return { problems: front.problems };

  const article = readText(source, sections);
  const problems = [
    ...checkCharacters(source),
    ...front.problems,
    ...metadataProblems,
    ...sections.problems,
    ...findStrayEntries(source, sections),
    ...article.problems,
  ];
  const parts = Object.fromEntries(partNames.map((part): [PartName, Entry[]] => [part, []])) as Record<
    PartName,
    Entry[]
  >;
  for (const section of sections.parts) {
    const { entries, problems: entryProblems } = readEntries(source, section, sections.fenced, headings);
    for (const entry of entries) parts[section.part].push(entry);
    // Not spread into `push`: a hostile file has more problems than a call may have arguments.
    for (const problem of entryProblems) problems.push(problem);
  }

  const title = metadata.title ?? sections.title;
  if (title === undefined && front.found && !front.titleFailed) problems.push(missingTitle(source, front));
  if (article.paragraphs.length === 0) {
    problems.push(missingText(source, front, sections.text.to));
    return { problems: withoutTitleGuess(problems, title, front) };
  }
  const draft: Draft = {
    ...metadata,
    file,
    lines: source.lines,
    sha256: sha256Of(text),
    title: title ?? nowhere,
    blocks: article.blocks,
    paragraphs: article.paragraphs,
    parts,
  };
  return { draft, problems: withoutTitleGuess(problems, title, front) };
}

/** SHA-256 in hex of a decoded text. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Stands for a title that is missing, so that the rest can be checked. */
const nowhere: Located = { text: "", stretches: [{ from: 0, line: 1, column: 1 }] };

function missingTitle(source: ProblemSource, front: FrontMatter): Problem {
  const words = {
    code: "no-title",
    reason: "The article has no title.",
    remedy: 'Write "title: …" into the front matter.',
  };
  const key = front.titleKey;
  if (key === undefined) return problemOfFile(source, words);
  const { line = 1, column = 1 } = key.stretches[0] ?? {};
  return problemAt(
    source,
    { line, column, length: key.text.length },
    {
      ...words,
      remedy:
        key.text.toLowerCase() === "title" ? "Write it behind the colon." : 'Did you mean "title" here?',
    },
  );
}

/** A key that was meant for the title is told once, as the title that is missing. */
function withoutTitleGuess(
  problems: readonly Problem[],
  title: Metadata["title"],
  front: FrontMatter,
): readonly Problem[] {
  const at = front.titleKey?.stretches[0];
  if (title !== undefined || at === undefined) return problems;
  return problems.filter(({ code, line }) => code !== "unknown-key" || line !== at.line);
}

function missingText(source: ProblemSource, front: FrontMatter, end: number): Problem {
  const at = Math.min(Math.max(front.end, 0), source.lines.length - 1, end);
  return problemAt(
    source,
    { line: at + 1, column: 1, length: 0 },
    {
      code: "no-text",
      reason: "The article has no text.",
      remedy: "Write its paragraphs below the front matter, above the first part.",
    },
  );
}
