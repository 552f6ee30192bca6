import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, folderWith, run } from "./run.ts";

test("a new article is clean, and gives questions of every kind that it can", async () => {
  const home = folderWith();
  const { code, stdout } = await run(["init"], { cwd: home });
  expect([code, stdout]).toEqual([0, "article.md\n"]);
  const checked = await run(["check", "article.md"], { cwd: home });
  expect(checked.code).toBe(0);
  expect(checked.stdout).toMatch(/^✓ article\.md[^\n]*to choose from\n$/);
  expect((await run(["make", "article.md", "--seed", "1"], { cwd: home })).code).toBe(0);
  const { items } = JSON.parse(readFileSync(join(home, "out/article/1/quiz.json"), "utf8"));
  expect(items.length).toBeGreaterThanOrEqual(8);
  expect(new Set(items.map(({ kind }: { kind: string }) => kind)).size).toBeGreaterThanOrEqual(3);
});

test("a file that is there is kept; --force replaces it", async () => {
  const home = folderWith({ "mine.md": "mine" });
  const { code, stderr } = await run(["init", "mine.md"], { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toContain("mine.md is there already");
  expect(readFileSync(join(home, "mine.md"), "utf8")).toBe("mine");
  expect((await run(["init", "mine.md", "--force"], { cwd: home })).code).toBe(0);
  expect(readFileSync(join(home, "mine.md"), "utf8")).toMatch(/^---\n/);
});

test("a name without an ending gets one, a folder is made, another ending is refused", async () => {
  const home = folderWith();
  expect((await run(["init", "new/mali"], { cwd: home })).stdout).toBe("new/mali.md\n");
  expect((await run(["init", "mali.docx"], { cwd: home })).code).toBe(2);
  expect(filesBelow(home)).toEqual(["new/mali.md"]);
});
