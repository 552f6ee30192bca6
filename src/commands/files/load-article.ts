import type { Article } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { decode } from "../../read/decode.ts";
import { problemOfFile } from "../../read/problems.ts";
import { readArticle } from "../../read/read-article.ts";
import { diskReason, errorCode } from "../user-error.ts";
import type { ArticleFile } from "./find-articles.ts";
import { readInput } from "./read-input.ts";

export interface Loaded {
  readonly article?: Article;
  readonly problems: readonly Problem[];
  /** The input's lines, for excerpts of findings. */
  readonly lines: () => readonly string[];
}

/** Reads an article from the disk or standard input. What the disk refuses is a problem like any other. */
export async function loadArticle({ name, path }: ArticleFile): Promise<Loaded> {
  try {
    const bytes = await readInput(path);
    const lines = () => {
      const decoded = decode(bytes, name);
      return "text" in decoded ? decoded.text.split("\n") : [];
    };
    return { ...readArticle(bytes, { file: name }), lines };
  } catch (error) {
    if (errorCode(error) === "") throw error;
    const reason = `The file cannot be read: ${diskReason(error)}.`;
    const problem = problemOfFile({ file: name, lines: [] }, { code: "file-unreadable", reason, remedy: "" });
    return { problems: [problem], lines: () => [] };
  }
}
