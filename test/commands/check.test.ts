import { join } from "node:path";
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

const quiz = {
  format: "quizwright-quiz/1",
  article: { paragraphs: [{ text: "The harbour office closed in 1998, and the school in 2001." }] },
  items: [
    {
      id: "q1",
      interaction: "choice",
      stem: "Which harbour building closed?",
      options: ["harbour office", "town school", "fire station"].map((text, n) => ({ id: `o${n}`, text })),
      key: ["o0"],
      evidence: [{ paragraph: "A", start: 4, end: 18, text: "harbour office" }],
    },
  ],
};
const sound = { ...quiz, items: [{ ...quiz.items[0], stem: "What closed in 1998?" }] };
const json = (value: object) => JSON.stringify(value, null, 2);

test("the rules run over a quiz, also one made elsewhere: place, number, id, reason, remedy; exit 1", async () => {
  const home = folderWith({ "q.json": json(quiz) });
  const { code, stdout } = await run(["check", "q.json"], { cwd: home });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^q\.json:14:15 {2}Question 1 \(q1\): The question and the right answer share "harbour…".*\n {4}.*"stem": "Which harbour.*\n {4} +\^+\n {4}Say one of them in other words/m,
  );
  expect(stdout).toMatch(/^q\.json:14:15 {2}Advice: Question 1 \(q1\): There are but two wrong answers\./m);
  expect(stdout).toMatch(/^✗ q\.json {3}1 paragraph, 1 question, 1 problem, 1 piece of advice$/m);
});

test("a quiz that breaks no error rule is done; two may have one name", async () => {
  const home = folderWith({ "a/quiz.json": json(sound), "b/quiz.json": json(sound) });
  const { code, stdout } = await run(["check", "a/quiz.json", "b/quiz.json"], { cwd: home });
  expect([
    code,
    stdout.match(/^✓ [ab]\/quiz\.json {3}1 paragraph, 1 question, 1 piece of advice$/gm)?.length,
  ]).toEqual([0, 2]);
});

test("mistakes of a quiz file and --json: problems as data", async () => {
  const home = folderWith({ "q.json": json({ ...quiz, items: [{ ...quiz.items[0], key: 7 }] }) });
  const { code, stdout } = await run(["check", "q.json", "--json"], { cwd: home });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    articles: [
      { file: "q.json", status: "failed", questions: 0, problems: [{ code: "json-type", line: 29 }] },
    ],
  });
});

test("standard input may be a quiz", async () => {
  const { code, stdout } = await run(["check", "-"], { input: json(sound) });
  expect([code, stdout.includes("stdin")]).toEqual([0, true]);
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

test("a pattern finds quizzes, which a folder passes over", async () => {
  const home = folderWith();
  await run(["make", "content/mali.md", "--seed", "3", "--out", home, "-q"]);
  const { code, stdout } = await run(["check", join(home, "*/*/quiz.json")]);
  expect(code, stdout).toBe(0);
  expect(stdout).toMatch(/quiz\.json {3}11 paragraphs, 20 questions/);
  expect((await run(["check", join(home, "mali/3")])).code).toBe(1);
});
