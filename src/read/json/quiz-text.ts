import type { Article, Paragraph } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

const articleShape: Shape = {
  id: "text",
  title: "text",
  sha256: "text",
  "paragraphs!": "list",
  "*": "any",
};

const paragraphShape: Shape = { id: "text", "text!": "text", form: ["prose", "quote", "list"], "*": "any" };

/** The text that a quiz is about, as an article without annotations. `undefined` after a mistake. */
export function readQuizText(
  node: JsonNode,
  { id, title, language }: { id: string; title: string; language: string },
  report: Report,
): Article | undefined {
  const fields = readFields(node, "the article", articleShape, report);
  if (fields === undefined) return undefined;
  const read = fields.list("paragraphs").map((one, index) => readParagraph(one, index, report));
  const paragraphs = read.filter((one) => one !== undefined);
  const letters = new Set(paragraphs.map((paragraph) => paragraph.id));
  if (fields.has("paragraphs") && (read.length === 0 || letters.size < paragraphs.length)) {
    report(fields.placeOf("paragraphs"), {
      code: read.length === 0 ? "no-text" : "id-twice",
      reason: read.length === 0 ? "The article has no text." : "Two paragraphs have the same letter.",
      remedy: 'Write its paragraphs as { "id": "A", "text": "…" }.',
    });
    return undefined;
  }
  if (fields.failed || paragraphs.length < read.length) return undefined;
  return {
    id: textOf(fields, "id") ?? id,
    title: textOf(fields, "title") ?? title,
    language,
    sha256: textOf(fields, "sha256") ?? "",
    blocks: paragraphs.map((paragraph) => ({ type: "paragraph", paragraph: paragraph.id })),
    paragraphs,
    names: [],
    facts: [],
    statements: [],
    events: [],
    falseStatements: [],
    notGiven: [],
    words: [],
    questions: [],
  };
}

function readParagraph(node: JsonNode, index: number, report: Report): Paragraph | undefined {
  const fields = readFields(node, "a paragraph", paragraphShape, report);
  if (fields === undefined || fields.failed) return undefined;
  return {
    id: textOf(fields, "id") ?? label(index),
    text: textOf(fields, "text") ?? "",
    marks: [],
    form: (textOf(fields, "form") ?? "prose") as Paragraph["form"],
  };
}

function textOf(fields: Fields, key: string): string | undefined {
  return fields.text(key)?.text;
}
