import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { articleId } from "../../read/article-id.ts";
import { whyNoArticle } from "./looks-like-article.ts";

/**
 * Files that may be the article of a set: those with its id in `content/` or right there, in the folder of the quiz and
 * of the process, and in every folder above them; the nearest first.
 */
export function findOriginals(quizFile: string, id: string): string[] {
  const folders = [...upward(dirname(resolve(quizFile))), ...upward(process.cwd())];
  const places = new Set(folders.flatMap((folder) => [join(folder, "content"), folder]));
  return [...places].flatMap((folder) =>
    namesIn(folder)
      .filter((name) => /\.(?:md|markdown|json)$/i.test(name) && articleId(name) === id)
      .map((name) => join(folder, name))
      .filter((path) => whyNoArticle(path) === undefined)
      .map((path) => shortest(path)),
  );
}

function upward(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upward(above)];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function shortest(path: string): string {
  const fromHere = relative("", path);
  return fromHere.length < path.length && !fromHere.startsWith("..") ? fromHere : path;
}
