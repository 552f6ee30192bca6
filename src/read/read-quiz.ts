import type { Item } from "../model/item.ts";
import { sortProblems } from "../model/problem.ts";
import { bankFormats, type Form, type Origin } from "../model/quiz.ts";
import { articleId } from "./article-id.ts";
import { type Fields, type Report, readFields, type Shape } from "./json/json-fields.ts";
import type { JsonNode } from "./json/json-tree.ts";
import { type OpenedJson, openJson } from "./json/open-json.ts";
import { isStudentFormat, quizFormat } from "./json/quiz-format.ts";
import { readForms } from "./json/quiz-forms.ts";
import { readQuizItem } from "./json/quiz-item.ts";
import type { Ground, Proofs } from "./json/quiz-item-parts.ts";
import { readRecipe } from "./json/quiz-recipe.ts";
import { emptyArticle, readQuizText } from "./json/quiz-text.ts";
import { sha256Of } from "./markdown/read-markdown.ts";
import type { QuizFile, ReadFile } from "./quiz-file.ts";

const shape: Shape = {
  format: "text",
  title: "text",
  language: "text",
  code: "text",
  origin: "any",
  article: "any",
  recipe: "any",
  "items!": "list",
  forms: "list",
  "*": "any",
};
const originShape: Shape = { "format!": bankFormats, "file!": "text", "*": "any" };

/**
 * The questions and the text of a quiz JSON (docs/schema/quiz-1.schema.json), whoever made it. `text` comes from `decode`.
 * All problems come in one run, in the order of the file; a question with a mistake is left out. Nothing throws.
 *
 * @param proofs `optional` for a quiz that need not say where its text proves an answer, nor have a text
 */
export function readQuiz(text: string, file: string, proofs: Proofs = "needed"): ReadFile {
  return readOpened(openJson(text, file), text, file, proofs);
}

/** The same for whoever does not ask where a question stands: its `at` is the file's beginning. */
export function readQuizQuickly(text: string, file: string, proofs: Proofs): ReadFile {
  const read = readOpened(openJson(text, file, false), text, file, proofs);
  return read.problems.length === 0 ? read : readQuiz(text, file, proofs);
}

function readOpened(
  { problems, report, tree }: OpenedJson,
  text: string,
  file: string,
  proofs: Proofs,
): ReadFile {
  if (tree === undefined) return { problems };
  const found = quizOf(tree, articleId(file), proofs, report);
  const quiz = found && {
    ...found,
    article: { ...found.article, sha256: found.article.sha256 || sha256Of(text) },
  };
  return { ...(quiz && { quiz }), problems: sortProblems(problems) };
}

function quizOf(tree: JsonNode, id: string, asked: Proofs, report: Report): QuizFile | undefined {
  const isForeign = tree.type === "object" && tree.members.some(({ key }) => key === "origin");
  const proofs = isForeign ? "optional" : asked;
  const { article: _, ...others } = shape;
  const fields = readFields(
    tree,
    "a quiz",
    proofs === "needed" ? { ...others, "article!": "any" } : shape,
    report,
  );
  if (fields === undefined || !isOurs(fields, report)) return undefined;
  const language = fields.text("language")?.text ?? "en";
  const title = fields.text("title")?.text ?? id;
  const node = fields.any("article");
  const head = { id, title, language };
  const article = node
    ? readQuizText(node, head, report, proofs === "optional")
    : proofs === "optional"
      ? emptyArticle(head)
      : undefined;
  const items = readItems(fields.list("items"), { proofs, paragraphs: article?.paragraphs ?? [] }, report);
  const forms = readForms(fields.list("forms"), items, report);
  const recipe = fields.any("recipe");
  const origin = fields.any("origin");
  const made = recipe && readRecipe(recipe, report);
  const from = origin && readOrigin(origin, report);
  const code = fields.text("code")?.text;
  if (article === undefined) return undefined;
  return {
    title,
    language,
    article,
    ...inOrder(items, forms[0]),
    listed: items,
    sections: [],
    forms,
    ...(code === undefined ? {} : { code }),
    ...(made === undefined ? {} : { recipe: made }),
    ...(from === undefined ? {} : { origin: from }),
  };
}

function readOrigin(node: JsonNode, report: Report): Origin | undefined {
  const fields = readFields(node, "the origin", originShape, report);
  const file = fields?.text("file")?.text;
  const format = bankFormats.find((name) => name === fields?.text("format")?.text);
  return file === undefined || format === undefined ? undefined : { format, file };
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

function readItems(nodes: readonly JsonNode[], ground: Ground, report: Report): readonly Item[] {
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const item = readQuizItem(node, ground, report);
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

/** The questions as a student of the first version sees them one after the other. */
function inOrder(items: readonly Item[], first: Form | undefined): Pick<QuizFile, "items" | "numbers"> {
  const places = first?.sections.flatMap((section) => section.items) ?? [];
  const indices = new Map(places.map(({ item }, index) => [item, index]));
  return {
    items: [...items].sort(
      (a, b) => (indices.get(a.id) ?? items.length) - (indices.get(b.id) ?? items.length),
    ),
    numbers: new Map(
      places.length > 0
        ? places.map(({ item, number }) => [item, number])
        : items.map(({ id }, index) => [id, `${index + 1}`]),
    ),
  };
}
