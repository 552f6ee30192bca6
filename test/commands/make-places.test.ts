import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesBelow, folderWith, root, run } from "./run.ts";

const mali = readFileSync(join(root, "content/mali.md"), "utf8");

interface Made {
  recipe: {
    seed: string;
    options: { versions: number; keep?: string[][]; replace?: string[]; without?: string[] };
  };
  forms: { sections: { items: { item: string }[] }[] }[];
}

function quizIn(home: string, seed: string): Made {
  return JSON.parse(readFileSync(join(home, `out/mali/${seed}/quiz.json`), "utf8"));
}

function idsIn({ forms }: Made): string[] {
  return forms[0]?.sections.flatMap(({ items }) => items.map(({ item }) => item)) ?? [];
}

/** The command that a run told, as words. */
function told(stderr: string): string[] {
  return (/quizwright (make .*)$/m.exec(stderr)?.[1] ?? "").split(" ");
}

/** Ten of a kind that has more, so that a question can give its place to another. */
const ten = ["mali.md", "--seed", "7", "--questions", "10", "--mix", "fact-choice"];

test("--replace changes one question; verify holds, and the told command makes the set again", async () => {
  const home = folderWith({ "mali.md": mali });
  await run(ten, { cwd: home });
  const before = idsIn(quizIn(home, "7"));
  const { code, stderr } = await run([...ten, "--replace", "4,9", "--replace", "4"], {
    cwd: home,
  });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^ {2}Question 4: mali\.\S+ instead of mali\.\S+$/m);
  const after = idsIn(quizIn(home, "7"));
  expect(after.flatMap((id, index) => (id === before[index] ? [] : [index + 1]))).toEqual([4, 9]);
  expect((await run(["verify", "out/mali/7"], { cwd: home })).code).toBe(0);
  const bytes = bytesBelow(join(home, "out"));
  expect((await run(told(stderr), { cwd: home })).code).toBe(0);
  expect(bytesBelow(join(home, "out"))).toEqual(bytes);
});

test("--lock keeps the set while the article is mended: seed, versions and places, and tells what is gone", async () => {
  const home = folderWith({ "mali.md": mali });
  await run([...ten, "--versions", "2", "--replace", "2"], { cwd: home });
  const before = quizIn(home, "7");
  const lost = idsIn(before).find((id) => id.includes("fact-choice")) ?? "";
  const unlocked = await run(["mali.md", "--lock", "out/mali/7"], { cwd: home });
  expect(unlocked.code).toBe(0);
  expect(idsIn(quizIn(home, "7"))).toEqual(idsIn(before));
  expect(quizIn(home, "7").recipe).toMatchObject({
    seed: "7",
    options: { versions: 2, without: [before.recipe.options.replace?.[0]] },
  });
  // An id that the annotations do not give stands for a fact that was mended.
  const quiz = readFileSync(join(home, "out/mali/7/quiz.json"), "utf8").replaceAll(
    lost,
    "mali.f00000000.who.fact-choice",
  );
  writeFileSync(join(home, "earlier.json"), quiz);
  const mended = await run(["mali.md", "--lock", "earlier.json", "--without", lost], { cwd: home });
  expect(mended.code).toBe(0);
  expect(mended.stderr).toMatch(/no longer give 1 question:\n {4}mali\.f00000000\.who\.fact-choice/);
  const after = idsIn(quizIn(home, "7"));
  const moved = idsIn(before).filter((id, index) => after[index] !== id);
  expect(moved).toEqual([lost]);
  expect((await run(["verify", "out/mali/7"], { cwd: home })).code).toBe(0);
  const bytes = bytesBelow(join(home, "out"));
  expect((await run(["mali.md", "--lock", "out/mali/7"], { cwd: home })).code).toBe(0);
  expect(bytesBelow(join(home, "out"))).toEqual(bytes);
});

test("a locked set whose questions are replaced again and again walks on", async () => {
  const home = folderWith({ "mali.md": mali });
  await run(ten, { cwd: home });
  const seen = [idsIn(quizIn(home, "7"))[3]];
  for (let time = 0; time < 3; time += 1) {
    const { stderr } = await run(["mali.md", "--lock", "out/mali/7", "--replace", "4"], { cwd: home });
    seen.push(idsIn(quizIn(home, "7"))[3]);
    const bytes = bytesBelow(join(home, "out"));
    await run(told(stderr), { cwd: home });
    expect(bytesBelow(join(home, "out"))).toEqual(bytes);
  }
  expect(new Set(seen).size).toBe(4);
});

test.each([
  [["--replace", "44"], /--replace: there is no question 44\.\n {2}Version A has questions 1 to 20\./],
  [
    ["--without", "mali.fnrhp1xh0.how-many.fact-chioce"],
    /Did you mean mali\.fnrhp1xh0\.how-many\.fact-choice\?/,
  ],
  [["--profile", "exma"], /Did you mean "exam"\?/],
  [["--replace", "1,"], /--replace takes names parted by commas/],
])("unknown questions and profiles are wrong usage: %j", async (words, message) => {
  const home = folderWith({ "mali.md": mali });
  const { code, stderr } = await run(["mali.md", "--seed", "7", ...words], { cwd: home });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test("questions are named for one article, and a lock is its own", async () => {
  const home = folderWith({ "mali.md": mali, "b.md": mali });
  expect((await run(["mali.md", "b.md", "--replace", "1"], { cwd: home })).code).toBe(2);
  await run(["mali.md", "--seed", "7"], { cwd: home });
  const other = await run(["b.md", "--lock", "out/mali/7"], { cwd: home });
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('a set of the article "mali"')]);
  expect((await run(["mali.md", "--lock", "nowhere"], { cwd: home })).code).toBe(1);
});

test("--report tells coverage on standard output, and is part of the JSON", async () => {
  const home = folderWith({ "mali.md": mali });
  const { stdout } = await run(["mali.md", "--seed", "7", "--report", "--profile", "pirls"], { cwd: home });
  for (const head of ["kind", "process", "paragraph", "annotation", "left out"])
    expect(stdout).toMatch(new RegExp(`^${head} `, "m"));
  expect(stdout).toMatch(/^retrieve +4 /m);
  expect(stdout).toMatch(/same annotation beside \d+ \(mali\.\S+\): /);
  const { stdout: json } = await run(["mali.md", "--seed", "7", "--report", "--json"], { cwd: home });
  const [article] = JSON.parse(json).articles;
  expect(article.report).toMatchObject({
    questions: 20,
    paragraphs: expect.any(Array),
    leftOut: expect.any(Array),
  });
});

test("a recipe that names what is gone is told by verify", async () => {
  const home = folderWith({ "mali.md": mali });
  await run([...ten, "--replace", "4"], { cwd: home });
  const path = join(home, "out/mali/7/quiz.json");
  const quiz = readFileSync(path, "utf8");
  const { recipe } = JSON.parse(quiz) as Made;
  writeFileSync(path, quiz.replace(`"${recipe.options.replace?.[0]}"`, '"mali.gone"'));
  const { code, stdout } = await run(["verify", "out/mali/7"], { cwd: home });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^recipe {2}the set cannot be made again: replace: there is no question with the id "mali\.gone"/m,
  );
});
