import type { Article } from "../../src/model/article.ts";
import { mustRead } from "../content-articles.ts";
import { type Annotations, readAnnotations } from "./annotations.ts";

/** An article read by the tool, and its annotations by the oracle. */
export function readTwice(text: string, file: string): { article: Article; annotations: Annotations } {
  return { article: mustRead(text, `content/${file}`), annotations: readAnnotations(text) };
}
