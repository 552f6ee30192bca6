import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../src/model/article.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { type Annotations, readAnnotations } from "./annotations.ts";

const folder = new URL("../../content/", import.meta.url);

/** The files of `content/`, by name. */
export const contentFiles = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .sort();

export function contentText(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** An article of `content/` read twice: by the tool, and by the oracle. */
export function contentArticle(file: string): { article: Article; annotations: Annotations } {
  const text = contentText(file);
  const { article, problems } = readArticle(text, { file: `content/${file}` });
  if (article === undefined) throw new Error(problems.map(({ reason }) => reason).join("\n"));
  return { article, annotations: readAnnotations(text) };
}
