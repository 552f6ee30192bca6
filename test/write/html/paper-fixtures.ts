import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Article } from "../../../src/model/article.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";

const folder = fileURLToPath(new URL("../../fixtures/paper/", import.meta.url));

/** Articles whose pages are printed: those of `content/`, one that runs from right to left, one in Chinese. */
export const paperArticles: readonly { readonly file: string; readonly article: () => Article }[] = [
  ...contentFiles,
  ...readdirSync(folder)
    .sort()
    .map((file) => ({ file, text: readFileSync(folder + file, "utf8") })),
].map(({ file, text }) => ({ file, article: () => mustRead(text, file) }));
