import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Article } from "../src/model/article.ts";
import { readArticle } from "../src/read/read-article.ts";

const folder = fileURLToPath(new URL("../content/", import.meta.url));

/** The articles of `content/` as written: file name and text. */
export const contentFiles: readonly { readonly file: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((file) => ({ file, text: readFileSync(folder + file, "utf8") }));

/** Reads a text that must have no mistake. */
export function mustRead(text: string, file: string): Article {
  const { article, problems } = readArticle(text, { file });
  if (article === undefined) throw new Error(`${file}: ${JSON.stringify(problems, null, 2)}`);
  return article;
}
