import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { articleId } from "../../read/article-id.ts";
import { nearest } from "../../read/nearest.ts";
import { problemOfFile } from "../../read/problems.ts";
import { visible } from "../terminal/visible.ts";
import { diskReason } from "../user-error.ts";
import { saysQuiz, whyNoArticle } from "./looks-like-article.ts";

export interface ArticleFile {
  /** As messages name it: `content/mali.md`; `stdin` for standard input. */
  readonly name: string;
  readonly id: string;
  /** `undefined` for standard input. */
  readonly path: string | undefined;
}

export interface Found {
  /** In the order of their paths by code unit, however they were named; each file once. */
  readonly articles: readonly ArticleFile[];
  /** What is not there or cannot be read, and articles whose sets would land in one folder. */
  readonly problems: readonly Problem[];
  /** Files of a folder that are no articles, with the reason. */
  readonly passedOver: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * The article files that arguments name: a file, the articles right in a folder, a pattern (Windows shells do not expand
 * them), or `-` for standard input. With `takesQuizzes` a pattern finds quizzes too.
 */
export async function findArticles(names: readonly string[], takesQuizzes = false): Promise<Found> {
  const files = new Map<string, ArticleFile>();
  const problems: Problem[] = [];
  const passedOver: { name: string; reason: string }[] = [];
  const add = (name: string) => {
    const path = realPath(name);
    if (!files.has(path)) files.set(path, { name: slashes(name), id: articleId(name), path: name });
  };
  const addFound = (found: readonly string[], byPattern = false): number => {
    let count = 0;
    for (const name of found) {
      const reason = byPattern && takesQuizzes && saysQuiz(name) ? undefined : whyNoArticle(name);
      if (reason === undefined) add(name);
      else passedOver.push({ name: slashes(name), reason });
      if (reason === undefined) count += 1;
    }
    return count;
  };

  for (const name of names) {
    if (name === "-") {
      files.set("-", { name: "stdin", id: "stdin", path: undefined });
      continue;
    }
    try {
      if (!statSync(name).isDirectory()) add(name);
      else if (addFound(articlesIn(name)) === 0) problems.push(noArticles(name));
    } catch (error) {
      if (!isMissing(error)) problems.push(unreadable(name, error));
      else if (!isPattern(name)) problems.push(missing(name));
      else if (addFound(await expand(name), true) === 0) problems.push(noMatch(name));
    }
  }

  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  const taken = new Map<string, ArticleFile>();
  const articles = sorted.filter((file) => {
    const first = taken.get(file.id);
    if (first === undefined) taken.set(file.id, file);
    else if (saysQuiz(file.path)) return true;
    else problems.push(sameId(file, first));
    return first === undefined;
  });
  return { articles, problems, passedOver };
}

function articlesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => join(folder, entry.name))
    .filter(hasEnding)
    .sort((a, b) => (a < b ? -1 : 1));
}

async function expand(pattern: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern, {
    expandDirectories: false,
    onlyFiles: true,
    ignore: ["**/node_modules/**"],
  });
  return found.filter(hasEnding).sort((a, b) => (a < b ? -1 : 1));
}

function hasEnding(name: string): boolean {
  return /\.(?:md|markdown|json)$/i.test(name);
}

function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** One name for one file, whichever way it was reached. */
export function realPath(name: string): string {
  try {
    return realpathSync.native(name);
  } catch {
    return resolve(name);
  }
}

/** Slashes as in the documents, on Windows too. */
function slashes(name: string): string {
  return process.platform === "win32" ? name.replaceAll("\\", "/") : name;
}

function missing(name: string): Problem {
  const file = slashes(name);
  let siblings: string[] = [];
  try {
    siblings = readdirSync(dirname(name));
  } catch {
    // The folder is not there either.
  }
  const guess = nearest(name.split(/[\\/]/).at(-1) ?? "", siblings.slice(0, 1000));
  const meant = guess === undefined ? undefined : slashes(join(dirname(name), guess));
  return problemOfFile(
    { file, lines: [] },
    {
      code: "file-missing",
      reason: "There is no such file or folder.",
      remedy:
        meant === undefined
          ? "Check the name, and the folder you are in."
          : `Did you mean "${visible(meant)}"?`,
    },
  );
}

function unreadable(name: string, error: unknown): Problem {
  return problemOfFile(
    { file: slashes(name), lines: [] },
    { code: "file-unreadable", reason: `It cannot be read: ${diskReason(error)}.`, remedy: "" },
  );
}

function noArticles(name: string): Problem {
  return problemOfFile(
    { file: slashes(name), lines: [] },
    {
      code: "folder-without-articles",
      reason: "The folder holds no articles.",
      remedy: "Articles are Markdown files with front matter; `quizwright init` makes one to start from.",
    },
  );
}

function noMatch(name: string): Problem {
  return problemOfFile(
    { file: slashes(name), lines: [] },
    {
      code: "file-missing",
      reason: "No article matches this pattern.",
      remedy: "** stands for folders, * for part of a name.",
    },
  );
}

function sameId(file: ArticleFile, first: ArticleFile): Problem {
  return problemOfFile(
    { file: file.name, lines: [] },
    {
      code: "id-twice",
      reason: `Its name gives the same id as ${visible(first.name)}: "${file.id}".`,
      remedy: "Rename one of the two: an id names the folder of its sets.",
    },
  );
}
