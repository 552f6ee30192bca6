import { type PartName, partNames } from "../../locale/words/part-words.ts";
import type { Draft, Entry, Located } from "../draft.ts";
import { type Syntax, sha256Of } from "../markdown/read-markdown.ts";
import { checkMetadata, type MetadataKey, metadataKeys } from "../metadata.ts";
import type { ProblemWords } from "../problems.ts";
import { jsonParts, readJsonEntries } from "./json-entries.ts";
import { readFields, type Shape } from "./json-fields.ts";
import { readJsonText } from "./json-text.ts";
import { openJson } from "./open-json.ts";

/** The version of the format that is read and written; docs/schema/article-1.schema.json describes it. */
export const articleFormat = "quizwright-article/1";

const shape: Shape = {
  $schema: "text",
  "format!": [articleFormat],
  "title!": "text",
  ...Object.fromEntries(metadataKeys.filter((key) => key !== "title").map((key) => [key, "text"])),
  minutes: "number",
  "text!": "list",
  ...Object.fromEntries(Object.keys(jsonParts).map((key) => [key, "list"])),
};

const noText: ProblemWords = {
  code: "no-text",
  reason: "The article has no text.",
  remedy: 'Write its paragraphs as { "type": "paragraph", "text": "…" }.',
};

/**
 * An article in JSON, as its file writes it: the same draft that Markdown gives, with the line and column of each value.
 * `text` comes from `decode`. All problems come in one run, unsorted; nothing throws.
 */
export function readJson(text: string, file: string): Syntax {
  const { source, problems, report, tree } = openJson(text, file);
  if (tree === undefined) return { problems };
  const fields = readFields(tree, "an article", shape, report);
  if (fields === undefined) return { problems };

  const minutes = fields.number("minutes");
  const given = metadataKeys.flatMap((key): [MetadataKey, Located][] => {
    const value = fields.text(key);
    return value === undefined ? [] : [[key, value]];
  });
  if (minutes !== undefined) {
    const { line, column } = fields.placeOf("minutes");
    given.push(["minutes", { text: String(minutes), stretches: [{ from: 0, line, column }] }]);
  }
  const { metadata, problems: metadataProblems } = checkMetadata(new Map(given), source);
  problems.push(...metadataProblems);

  const before = problems.length;
  const { blocks, paragraphs } = readJsonText(fields.list("text"), report);
  // A text that is not whole proves nothing: its annotations are only read, not looked up in it.
  const hasFaults = problems.length > before;
  const isWhole = !hasFaults && paragraphs.length > 0;
  const parts = Object.fromEntries(partNames.map((part): [PartName, Entry[]] => [part, []])) as Record<
    PartName,
    Entry[]
  >;
  for (const [key, part] of Object.entries(jsonParts)) {
    const entries = readJsonEntries(fields.list(key), part, isWhole ? paragraphs : [], report);
    for (const entry of entries) parts[part.part].push(entry);
  }
  if (fields.has("text") && !hasFaults && paragraphs.length === 0) {
    report(fields.placeOf("text"), noText);
  }
  if (!isWhole) return { problems };
  const title = metadata.title ?? { text: "", stretches: [{ from: 0, line: 1, column: 1 }] };
  return {
    draft: {
      ...metadata,
      file,
      lines: source.lines,
      sha256: sha256Of(text),
      title,
      blocks,
      paragraphs,
      parts,
    } satisfies Draft,
    problems,
  };
}
