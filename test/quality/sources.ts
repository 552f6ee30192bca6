import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contentFiles } from "../content-articles.ts";

const folder = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));

/** The articles that questions are measured on: those of `content/`, and smaller ones of other genres. */
export const sources: readonly { readonly file: string; readonly text: string }[] = [
  ...contentFiles,
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((file) => ({ file, text: readFileSync(folder + file, "utf8") })),
];
