import type { Article } from "../model/article.ts";
import type { Item } from "../model/item.ts";
import { type Problem, sortProblems } from "../model/problem.ts";
import { articleId } from "./article-id.ts";
import { type Fields, type Report, readFields, type Shape } from "./json/json-fields.ts";
import type { JsonNode } from "./json/json-tree.ts";
import { openJson } from "./json/open-json.ts";
import { isStudentFormat, quizFormat } from "./json/quiz-format.ts";
import { readQuizItem } from "./json/quiz-item.ts";
import { readQuizText } from "./json/quiz-text.ts";

/** What a quiz file holds for whoever looks at its questions. */
export interface QuizFile {
  /** The text, without annotations: those are in the article's own file. */
  readonly article: Article;
  /** The questions that could be read, in the order of the first version, where there is one. */
  readonly items: readonly Item[];
  /** By the item's id: its number in the first version, else its place in the list. */
  readonly numbers: ReadonlyMap<string, string>;
}

const shape: Shape = {
  format: "text",
  title: "text",
  language: "text",
  "article!": "any",
  "items!": "list",
  forms: "list",
  "*": "any",
};
const formShape: Shape = { "sections!": "list", "*": "any" };
const sectionShape: Shape = { "items!": "list", "*": "any" };
const placeShape: Shape = { "item!": "text", number: "text", "*": "any" };

/**
 * The questions and the text of a quiz JSON (docs/schema/quiz-1.schema.json), whoever made it. `text` comes from `decode`.
 * All problems come in one run, in the order of the file; a question with a mistake is left out. Nothing throws.
 */
export function readQuiz(
  text: string,
  file: string,
): { readonly quiz?: QuizFile; readonly problems: Problem[] } {
  const { problems, report, tree } = openJson(text, file);
  if (tree === undefined) return { problems };
  const quiz = quizOf(tree, articleId(file), report);
  return { ...(quiz && { quiz }), problems: sortProblems(problems) };
}

function quizOf(tree: JsonNode, id: string, report: Report): QuizFile | undefined {
  const fields = readFields(tree, "a quiz", shape, report);
  if (fields === undefined || !isOurs(fields, report)) return undefined;
  const language = fields.text("language")?.text ?? "en";
  const title = fields.text("title")?.text ?? id;
  const node = fields.any("article");
  const article = node && readQuizText(node, { id, title, language }, report);
  const items = readItems(fields.list("items"), report);
  const order = orderOf(fields, new Set(items.map((item) => item.id)), report);
  if (article === undefined) return undefined;
  const places = new Map(order.map(({ id: item }, index) => [item, index]));
  const numbers =
    order.length > 0 ? order : items.map((item, index) => ({ id: item.id, number: `${index + 1}` }));
  return {
    article,
    items: [...items].sort((a, b) => (places.get(a.id) ?? items.length) - (places.get(b.id) ?? items.length)),
    numbers: new Map(numbers.map(({ id: item, number }) => [item, number])),
  };
}

function isOurs(fields: Fields, report: Report): boolean {
  const format = fields.text("format")?.text;
  if (format === undefined || format === quizFormat) return true;
  report(fields.placeOf("format"), {
    code: "quiz-format",
    reason: isStudentFormat(format)
      ? "This is the student's copy: it holds no key."
      : `The format is ${JSON.stringify(format.slice(0, 60))}; "${quizFormat}" was expected.`,
    remedy: isStudentFormat(format) ? "Name the quiz.json beside it." : "Have it written in that format.",
  });
  return false;
}

function readItems(nodes: readonly JsonNode[], report: Report): readonly Item[] {
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const item = readQuizItem(node, report);
    if (item === undefined) return [];
    if (seen.has(item.id)) {
      report(item.at, {
        code: "id-twice",
        reason: `Two questions have the id ${JSON.stringify(item.id.slice(0, 80))}.`,
        remedy: "Give each an id of its own.",
      });
      return [];
    }
    seen.add(item.id);
    return [item];
  });
}

/** The questions of the first version, as a student sees them one after the other. */
function orderOf(
  fields: Fields,
  known: ReadonlySet<string>,
  report: Report,
): readonly { readonly id: string; readonly number: string }[] {
  const [first] = fields.list("forms");
  if (first === undefined) return [];
  const sections = readFields(first, "a version", formShape, report)?.list("sections") ?? [];
  const places = sections.flatMap(
    (section) => readFields(section, "a section", sectionShape, report)?.list("items") ?? [],
  );
  return places.flatMap((node, index) => {
    const place = readFields(node, "a question's place", placeShape, report);
    const id = place?.text("item")?.text;
    // A question that has a mistake of its own is told there.
    return id === undefined || !known.has(id)
      ? []
      : [{ id, number: place?.text("number")?.text ?? `${index + 1}` }];
  });
}
