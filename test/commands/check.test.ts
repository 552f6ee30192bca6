import { expect, test } from "vitest";
import { article, filesBelow, folderWith, root, run } from "./run.ts";

test("an article without problems ends with a line that sums it up, and nothing is written", async () => {
  const home = folderWith({ "a.md": article("A") });
  const { code, stdout, stderr } = await run(["check", "a.md"], { cwd: home });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^✓ a\.md {3}2 paragraphs, 2 facts, 2 statements -> \d+ questions to choose from/m);
  expect(filesBelow(home)).toEqual(["a.md"]);
});

test("mistakes come with place, line, carets and remedy; exit 1", async () => {
  const home = folderWith({
    "a.md": article("A").replace("[when: 2021]", "[when: 2031]").replace("Oslo (place)", "Olso (place)"),
  });
  const { code, stdout } = await run(["check", "a.md"], { cwd: home });
  expect(code).toBe(1);
  expect(stdout.match(/^a\.md:\d+:\d+ {2}/gm)?.length).toBeGreaterThanOrEqual(2);
  expect(stdout).toMatch(/^✗ a\.md {3}\d+ problems/m);
});

test("what the rules find about the questions is advice with the annotation's line; exit 0", async () => {
  const home = folderWith({
    "a.md": article("A")
      .replace(/- Rome[\s\S]*- Lima \(place\)\n/, "")
      .replace("[where: Rome]", "[where: Rome]"),
  });
  const { code, stdout } = await run(["check", "a.md"], { cwd: home });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^a\.md:\d+:\d+ {2}Advice: .*\n {4}- \[who: Anna Berg\] moved to \[where: Rome\]\.\n {4} +\^/m,
  );
  expect(stdout).toMatch(/pieces? of advice$/m);
});

test("--json gives problems as data, --quiet mistakes alone", async () => {
  const home = folderWith({
    "a.md": article("A"),
    "b.md": article("B").replace("[when: 2021]", "[when: 2031]"),
  });
  const { stdout } = await run(["check", "a.md", "b.md", "--json"], { cwd: home });
  expect(JSON.parse(stdout)).toMatchObject({
    command: "check",
    exitCode: 1,
    articles: [
      { file: "a.md", status: "checked" },
      { file: "b.md", status: "failed", questions: 0 },
    ],
  });
  expect((await run(["check", "a.md", "--quiet"], { cwd: home })).stdout).toBe("");
});

test("control characters of an article do not reach the terminal", async () => {
  const home = folderWith({
    "a.md": article("A").replace("[when: 2021]", "[when: \u001b]0;x\u0007\u202e2031]"),
  });
  const { code, stdout } = await run(["check", "a.md"], { cwd: home });
  expect(code).toBe(1);
  expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
});

test("what comes with the project has no mistake", async () => {
  const { code, stdout } = await run(["check", "content"], { cwd: root });
  expect(code, stdout).toBe(0);
});
