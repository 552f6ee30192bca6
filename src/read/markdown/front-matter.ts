import type { Problem } from "../../model/problem.ts";
import type { Located } from "../draft.ts";
import { type MetadataKey, metadataKeys } from "../metadata.ts";
import { nearest } from "../nearest.ts";
import { type ProblemSource, problemAt, problemOfFile } from "../problems.ts";
import { readYamlField, type YamlField } from "./yaml-field.ts";

export interface FrontMatter {
  /** Whether there is one at all. */
  readonly found: boolean;
  /** The known keys with their values as text. */
  readonly fields: ReadonlyMap<MetadataKey, Located>;
  /** A key that was probably meant for the title, or that has no value: where no title is found, the mistake stands there. */
  readonly titleKey?: Located;
  /** There is a title, but it cannot be read, which is a mistake already. */
  readonly titleFailed: boolean;
  /** The index of the first line behind it. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/**
 * The front matter of a Markdown file: between two lines `---`, YAML with one kindness: a plain value on one line runs to
 * the end of the line, colons and all. Keys count in any case. Nothing is constructed from it but texts, so that tags,
 * aliases and merge keys have no effect.
 */
export function readFrontMatter(source: ProblemSource): FrontMatter {
  const { lines } = source;
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0 || !isFence(lines[start], "---")) return noFrontMatter(source);
  const problems: Problem[] = [];
  const { last, next } = findEnd(lines, start);
  if (next === last) {
    problems.push(
      problemAt(
        source,
        { line: start + 1, column: 1, length: 3 },
        {
          code: "front-matter-not-closed",
          reason: "The front matter that opens here is not closed.",
          remedy: `Write "---" on a line of its own below line ${last}.`,
        },
      ),
    );
  }

  const fields = new Map<MetadataKey, Located>();
  const lineOfKey = new Map<string, number>();
  let titleKey: Located | undefined;
  let titleFailed = false;
  for (const field of fieldsOf(lines, start + 1, last)) {
    if ("problem" in field) {
      problems.push(problemAt(source, field.at, field.problem));
      titleFailed ||= /^["']?title\b/i.test(lines[field.at.line - 1] as string);
      continue;
    }
    const name = field.key.text.toLowerCase();
    const place = { line: field.key.line, column: field.key.column, length: field.key.text.length };
    const before = lineOfKey.get(name);
    if (before !== undefined) {
      problems.push(
        problemAt(source, place, {
          code: "key-twice",
          reason: `"${name}" stands in the front matter twice.`,
          remedy: `Keep one of the two; the first is in line ${before}.`,
        }),
      );
      continue;
    }
    lineOfKey.set(name, place.line);
    const key = metadataKeys.find((known) => known === name);
    const located: Located = {
      text: field.key.text,
      stretches: [{ from: 0, line: place.line, column: place.column }],
    };
    if (key === undefined) {
      const meant = nearest(name, metadataKeys);
      if (meant === "title") titleKey ??= located;
      problems.push(problemAt(source, place, unknownKey(field.key.text, meant)));
    } else if (field.value === undefined) {
      titleFailed ||= key === "title";
      problems.push(
        problemAt(source, place, {
          code: "front-matter-value",
          reason: `The value of "${key}" is not a text.`,
          remedy: `Write one line of text, in quotation marks where it begins with a sign: ${key}: "…"`,
        }),
      );
    } else if (field.value.text.trim() !== "") fields.set(key, field.value);
    else if (key === "title") titleKey = located;
  }
  return { found: true, fields, end: next, titleFailed, problems, ...(titleKey && { titleKey }) };
}

function unknownKey(key: string, meant: string | undefined) {
  return {
    code: "unknown-key",
    severity: "advice",
    reason: `"${key}" is no key of the front matter, and is passed over.`,
    remedy: meant === undefined ? `The keys are ${metadataKeys.join(", ")}.` : `Did you mean "${meant}"?`,
  } as const;
}

function noFrontMatter(source: ProblemSource): FrontMatter {
  const problem = problemOfFile(source, {
    code: "no-front-matter",
    reason: "The file has no front matter.",
    remedy: "Begin it with three lines: “---”, “title: …” with the article's title, and “---”.",
  });
  return { found: false, fields: new Map(), end: 0, titleFailed: false, problems: [problem] };
}

function isFence(line: string | undefined, ...fences: readonly string[]): boolean {
  return line !== undefined && fences.includes(line.trimEnd());
}

/**
 * The line after the last one of the front matter, and the one where the text begins: the same where it is not closed.
 * That it is not closed shows in a line of prose after an empty one, or in the file's end: then it ends before its first
 * line that is no field.
 */
function findEnd(lines: readonly string[], start: number): { last: number; next: number } {
  let sawEmpty = false;
  let firstOther: number | undefined;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (isFence(line, "---", "...")) return { last: at, next: at + 1 };
    if (line.trim() === "") {
      sawEmpty = true;
      firstOther ??= at;
    } else if (!/^(?:\s|#|- |[^\s:]{1,40}[ \t]*:(?:\s|$))/.test(line)) {
      firstOther ??= at;
      if (sawEmpty) break;
    } else if (/^#/.test(line)) firstOther ??= at;
  }
  const end = firstOther ?? lines.length;
  return { last: end, next: end };
}

/** A key's line with the lines that belong to it: indented ones, empty ones, points of a list. */
function* fieldsOf(lines: readonly string[], from: number, to: number): Generator<YamlField> {
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as string;
    if (line.trim() === "" || /^\s*#/.test(line)) continue;
    let next = at + 1;
    while (next < to && /^(?:\s|-\s|$)/.test(lines[next] as string)) next += 1;
    let end = next;
    while (end > at + 1 && (lines[end - 1] as string).trim() === "") end -= 1;
    yield (end === at + 1 ? plainField(line, at) : undefined) ?? readYamlField(lines.slice(at, end), at);
    at = end - 1;
  }
}

/** The one kindness. Signs that open something else in YAML (quotation marks, lists, blocks, anchors, tags) are left to it. */
function plainField(line: string, at: number): YamlField | undefined {
  const match = /^([^\s:"'[\]{},&*!|>%@`#?-][^\s:]*)[ \t]*:(?:[ \t]+|$)/u.exec(line);
  if (match === null) return undefined;
  const value = line.slice(match[0].length).trimEnd();
  if (/^["'[{&*!|>#]/.test(value)) return undefined;
  const key = { text: match[1] as string, line: at + 1, column: 1 };
  return {
    key,
    value: { text: value, stretches: [{ from: 0, line: at + 1, column: match[0].length + 1 }] },
  };
}
