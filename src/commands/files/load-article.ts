import type { Article } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { decode } from "../../read/decode.ts";
import { readArticle } from "../../read/read-article.ts";
import type { ArticleFile } from "./find-articles.ts";
import { loadInput } from "./load-input.ts";

export interface Loaded {
  readonly article?: Article;
  readonly problems: readonly Problem[];
  /** The input's lines, for excerpts of findings. */
  readonly lines: () => readonly string[];
}

/** Reads an article from the disk or standard input. */
export async function loadArticle(file: ArticleFile): Promise<Loaded> {
  const input = await loadInput(file);
  return "problem" in input ? { problems: [input.problem], lines: () => [] } : articleIn(input.bytes, file);
}

/** The article that a file's bytes are. */
export function articleIn(bytes: Uint8Array, { name }: ArticleFile): Loaded {
  const lines = () => {
    const decoded = decode(bytes, name);
    return "text" in decoded ? decoded.text.split("\n") : [];
  };
  return { ...readArticle(bytes, { file: name }), lines };
}
