import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeQuiz } from "../src/assemble/make-quiz.ts";
import type { Quiz } from "../src/model/quiz.ts";
import { writeQuiz } from "../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "./content-articles.ts";
import { everyInteraction } from "./write/fixtures.ts";

/**
 * What seed 42 gives, to open in a browser and to compare byte for byte. A change here that is not meant is a defect; one
 * that is meant is a new edition (src/assemble/edition.ts, CHANGELOG.md): UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts
 */
const folder = fileURLToPath(new URL("golden/", import.meta.url));
const update = process.env.UPDATE_GOLDEN === "1";

const sets: [string, () => Quiz][] = [
  ...contentFiles.map(({ file, text }): [string, () => Quiz] => [
    file.replace(/\.md$/u, ""),
    () => makeQuiz(mustRead(text, file), { seed: "42", versions: 2 }).quiz,
  ]),
  ["every-interaction", () => everyInteraction()],
];

test("goldens are never made anew in CI", () => {
  expect(update && process.env.CI !== undefined).toBe(false);
});

test.each(sets)("seed 42 gives the same files as ever: %s", async (name, quiz) => {
  const { files } = await writeQuiz(quiz());
  if (update) mkdirSync(`${folder}${name}`, { recursive: true });
  for (const file of files) {
    const path = `${folder}${name}/${file.name}`;
    if (update) writeFileSync(path, file.content);
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, "utf8") === file.content, `${name}/${file.name} is another`).toBe(true);
  }
});
