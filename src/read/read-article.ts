import type { Article } from "../model/article.ts";
import { hasMistake, type Problem, sortProblems } from "../model/problem.ts";
import { decode } from "./decode.ts";
import { readJson } from "./json/read-json.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { resolve } from "./resolve.ts";

export interface ReadOptions {
  /** The file's name, for problems and the article's id. Nothing is read from it. */
  readonly file: string;
  /** Told by the name's ending where it is left out, else by the first sign of the text. */
  readonly format?: "markdown" | "json";
}

/**
 * An article from its file's content, checked against its text. All problems come in one run, in the order of the file;
 * there is an article only where none of them is a mistake. Throws nothing, whatever the input.
 */
export function readArticle(
  input: string | Uint8Array,
  options: ReadOptions,
): { readonly article?: Article; readonly problems: Problem[] } {
  const decoded = decode(input, options.file);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  const isJson = (options.format ?? formatOf(options.file, decoded.text)) === "json";
  const syntax = (isJson ? readJson : readMarkdown)(decoded.text, options.file);
  const resolved = syntax.draft === undefined ? { problems: [] } : resolve(syntax.draft);
  const problems = sortProblems([...syntax.problems, ...resolved.problems]);
  const { article } = resolved;
  return article === undefined || hasMistake(problems) ? { problems } : { article, problems };
}

function formatOf(file: string, text: string): "markdown" | "json" {
  if (/\.json$/i.test(file)) return "json";
  if (/\.(?:md|markdown|mdown|mkd|txt)$/i.test(file)) return "markdown";
  return text.trimStart().startsWith("{") ? "json" : "markdown";
}
