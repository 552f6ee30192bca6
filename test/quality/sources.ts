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

/**
 * Articles of which wordings were changed after a look at these figures: what they show is flattered, so the others are
 * measured by themselves as well.
 */
const tunedOn: ReadonlySet<string> = new Set(["bread.md", "buses.md", "library.md", "turbine.md"]);

export function isTunedOn(file: string): boolean {
  return tunedOn.has(file);
}
