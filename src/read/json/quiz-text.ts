import type { Article, Block, Mark, Paragraph } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";
import { readBlocks } from "./quiz-blocks.ts";
import { readWords } from "./quiz-words.ts";

const articleShape: Shape = {
  id: "text",
  title: "text",
  source: "text",
  author: "text",
  licence: "text",
  date: "text",
  level: "text",
  minutes: "number",
  sha256: "text",
  "paragraphs!": "list",
  blocks: "list",
  words: "list",
  "*": "any",
};

const paragraphShape: Shape = {
  id: "text",
  "text!": "text",
  marks: "list",
  form: ["prose", "quote", "list"],
  "*": "any",
};
const markShape: Shape = {
  "start!": "number",
  "end!": "number",
  "type!": ["emphasis", "strong", "code"],
  "*": "any",
};

/** What an article is where nothing was read of it. */
export interface TextHead {
  readonly id: string;
  readonly title: string;
  readonly language: string;
}

/** An article without a text, and without annotations. */
export function emptyArticle({ id, title, language }: TextHead): Article {
  return {
    id,
    title,
    language,
    sha256: "",
    blocks: [],
    paragraphs: [],
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

/**
 * The text that a quiz is about, as an article without annotations but for the words that it explains. `undefined` after a
 * mistake.
 *
 * @param mayBeEmpty whether there may be questions about no text
 */
export function readQuizText(
  node: JsonNode,
  head: TextHead,
  report: Report,
  mayBeEmpty = false,
): Article | undefined {
  const fields = readFields(node, "the article", articleShape, report);
  if (fields === undefined) return undefined;
  const read = fields.list("paragraphs").map((one, index) => readParagraph(one, index, report));
  const paragraphs = read.filter((one) => one !== undefined);
  const letters = new Set(paragraphs.map((paragraph) => paragraph.id));
  const isEmpty = read.length === 0 && !mayBeEmpty;
  if (fields.has("paragraphs") && (isEmpty || letters.size < paragraphs.length)) {
    report(fields.placeOf("paragraphs"), {
      code: isEmpty ? "no-text" : "id-twice",
      reason: isEmpty ? "The article has no text." : "Two paragraphs have the same letter.",
      remedy: 'Write its paragraphs as { "id": "A", "text": "…" }.',
    });
    return undefined;
  }
  const blocks = fields.has("blocks")
    ? readBlocks(fields.list("blocks"), letters, report)
    : paragraphs.map((paragraph): Block => ({ type: "paragraph", paragraph: paragraph.id }));
  if (fields.failed || blocks === undefined || paragraphs.length < read.length) return undefined;
  return {
    ...emptyArticle(head),
    ...headIn(fields),
    blocks,
    paragraphs,
    words: readWords(fields.list("words"), paragraphs, report),
  };
}

function headIn(fields: Fields): Partial<Article> {
  const keys = ["id", "title", "source", "author", "licence", "date", "level", "sha256"] as const;
  const minutes = fields.number("minutes");
  return Object.fromEntries([
    ...keys.flatMap((key) => {
      const text = textOf(fields, key);
      return text === undefined ? [] : [[key, text]];
    }),
    ...(minutes === undefined ? [] : [["minutes", minutes]]),
  ]);
}

function readParagraph(node: JsonNode, index: number, report: Report): Paragraph | undefined {
  const fields = readFields(node, "a paragraph", paragraphShape, report);
  if (fields === undefined || fields.failed) return undefined;
  const text = textOf(fields, "text") ?? "";
  const marks = fields.list("marks").map((mark) => readMark(mark, text.length, report));
  if (marks.includes(undefined)) return undefined;
  return {
    id: textOf(fields, "id") ?? label(index),
    text,
    marks: marks.filter((mark) => mark !== undefined),
    form: (textOf(fields, "form") ?? "prose") as Paragraph["form"],
  };
}

function readMark(node: JsonNode, length: number, report: Report): Mark | undefined {
  const fields = readFields(node, "a mark", markShape, report);
  if (fields === undefined || fields.failed) return undefined;
  const start = fields.number("start") ?? 0;
  const end = fields.number("end") ?? 0;
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length)
    return { start, end, type: textOf(fields, "type") as Mark["type"] };
  report(fields.at, {
    code: "json-value",
    reason: `A mark goes from ${start} to ${end}; its paragraph has ${length} letters.`,
    remedy: "Mend its start and end.",
  });
  return undefined;
}

function textOf(fields: Fields, key: string): string | undefined {
  return fields.text(key)?.text;
}
