import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, folderWith, run } from "./run.ts";

interface QuizJson {
  title: string;
  code: string;
  recipe: { seed: string; edition: number; version: string; options: { versions: number; mix?: unknown } };
  article: { id: string; sha256: string };
  items: {
    id: string;
    kind: string;
    stem: string;
    key: string[];
    points: number;
    options: { id: string; text: string; rationale: string }[];
    evidence: { paragraph: string; start: number; end: number; text: string }[];
  }[];
  forms: unknown[];
}

/** A made set, with a part of its quiz.json changed by hand. */
async function madeAnd(change: (quiz: QuizJson) => void): Promise<string> {
  const home = folderWith({ "content/a.md": article("A") });
  await run(["content", "--seed", "1", "--mix", "fact-choice,who-said-it,own-question"], { cwd: home });
  const path = join(home, "out/a/1/quiz.json");
  const quiz = JSON.parse(readFileSync(path, "utf8")) as QuizJson;
  change(quiz);
  writeFileSync(path, `${JSON.stringify(quiz, null, 2)}\n`);
  return home;
}

/** The first question of a kind, which the small article has. */
function choice({ items }: QuizJson): QuizJson["items"][number] {
  return items.find(({ kind }) => kind === "fact-choice") as QuizJson["items"][number];
}

test("a set as it was made holds: quiz and every file beside it, byte for byte", async () => {
  const home = await madeAnd(() => {});
  const { code, stdout } = await run(["verify", "out/a/1/quiz.json"], { cwd: home });
  expect(code, stdout).toBe(0);
  expect(stdout).toMatch(
    /^✓ out\/a\/1\/quiz\.json {3}\d+ questions, every key proved; the same from content\/a\.md/,
  );
  for (const name of ["quiz.json", "quiz.student.json", "worksheet-A.html", "key.html"])
    expect(stdout).toContain(name);
});

test("the article is found from the quiz upward, from here upward, or is named", async () => {
  const home = await madeAnd(() => {});
  mkdirSync(join(home, "elsewhere"));
  expect((await run(["verify", "../out/a/1"], { cwd: join(home, "elsewhere") })).code).toBe(0);
  renameSync(join(home, "out"), join(home, "elsewhere/out"));
  expect((await run(["verify", "elsewhere/out/a/1/quiz.json"], { cwd: home })).code).toBe(0);
  renameSync(join(home, "content/a.md"), join(home, "moved.md"));
  const lost = await run(["verify", "elsewhere/out/a/1/quiz.json"], { cwd: home });
  expect(lost.code).toBe(1);
  expect(lost.stderr).toContain('The article "a"');
  renameSync(join(home, "moved.md"), join(home, "elsewhere/a.md"));
  expect((await run(["verify", "elsewhere/out/a/1/quiz.json", "elsewhere/a.md"], { cwd: home })).code).toBe(
    0,
  );
});

test("a set from standard input is verified from there", async () => {
  const home = folderWith();
  await run(["-", "--seed", "1"], { cwd: home, input: article("A") });
  const { code, stdout } = await run(["verify", "out/stdin/1", "-"], { cwd: home, input: article("A") });
  expect(code, stdout).toBe(0);
});

test.each<[string, (quiz: QuizJson) => void, RegExp]>([
  [
    "key",
    (quiz) => {
      const item = choice(quiz);
      item.key = [item.options.find(({ id }) => !item.key.includes(id))?.id ?? ""];
    },
    /^a\.\S+\.fact-choice {2}the key is ".+"; the annotations prove ".+"$/m,
  ],
  [
    "key that names no option",
    (quiz) => {
      choice(quiz).key = ["o9"];
    },
    /the key is "o9"; the annotations prove/,
  ],
  [
    "option",
    (quiz) => {
      const [first] = choice(quiz).options;
      if (first) first.text = "Atlantis";
    },
    /the annotations do not give the option "Atlantis"/,
  ],
  [
    "question",
    (quiz) => {
      choice(quiz).stem = "Who knows?";
    },
    /it asks "Who knows\?"; the annotations give "/,
  ],
  [
    "reason",
    (quiz) => {
      const [first] = choice(quiz).options;
      if (first) first.rationale = "";
    },
    /its options have other ids, reasons or places/,
  ],
  [
    "evidence",
    (quiz) => {
      const [first] = choice(quiz).evidence;
      if (first) first.start += 1;
    },
    /its evidence ".+" does not stand in paragraph A at \d+/,
  ],
  [
    "evidence that is gone",
    (quiz) => {
      choice(quiz).evidence = [];
    },
    /it has no evidence/,
  ],
  [
    "question that was added",
    (quiz) => {
      quiz.items.push({ ...choice(quiz), id: "a.made-up" });
    },
    /^a\.made-up {2}the annotations give no such question$/m,
  ],
  [
    "question that stands twice",
    (quiz) => {
      quiz.items.push(choice(quiz));
    },
    /stands there twice/,
  ],
  [
    "question that was taken out",
    (quiz) => {
      quiz.items.pop();
    },
    /made now and not there: a\./,
  ],
  [
    "points",
    (quiz) => {
      choice(quiz).points = 99;
    },
    /"points" is not what the annotations give/,
  ],
  [
    "form",
    (quiz) => {
      quiz.forms.push(quiz.forms[0]);
    },
    /quiz\.json {2}it differs in forms/,
  ],
  [
    "seed",
    (quiz) => {
      quiz.recipe.seed = "2";
    },
    /quiz\.json {2}it differs in /,
  ],
  [
    "edition",
    (quiz) => {
      quiz.recipe.edition = 99;
    },
    /^edition {2}.*recorded 99, now \d+$/m,
  ],
  [
    "version",
    (quiz) => {
      quiz.recipe.version = "9.9.9";
    },
    /^version {2}.*recorded 9\.9\.9, now /m,
  ],
  [
    "article",
    (quiz) => {
      quiz.article.sha256 = "0".repeat(64);
    },
    /^article {2}the article has changed since/m,
  ],
  [
    "title",
    (quiz) => {
      quiz.title = "Another";
    },
    /it differs in title/,
  ],
])("a %s changed by hand is named, exit 1", async (_, change, message) => {
  const home = await madeAnd(change);
  const { code, stdout } = await run(["verify", "out/a/1/quiz.json"], { cwd: home });
  expect(code).toBe(1);
  expect(stdout).toMatch(message);
  expect(stdout).toMatch(/^✗ out\/a\/1\/quiz\.json/m);
});

test("layout alone, and another file of the set, are told apart", async () => {
  const home = await madeAnd(() => {});
  const path = join(home, "out/a/1/quiz.json");
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
  writeFileSync(join(home, "out/a/1/key.html"), "<p>");
  const { code, stdout } = await run(["verify", "out/a/1"], { cwd: home });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^quiz\.json {2}it differs in white space or line ends alone$/m);
  expect(stdout).toMatch(/^key\.html {2}/m);
  expect(stdout).toContain("every key proved");
});

test("an article that was edited since is told, with the questions that changed", async () => {
  const home = await madeAnd(() => {});
  const path = join(home, "content/a.md");
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("2021", "2022"));
  const { code, stdout } = await run(["verify", "out/a/1"], { cwd: home });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^article {2}the article has changed since \(SHA-256\): recorded [0-9a-f]{64}, now [0-9a-f]{64}$/m,
  );
  expect(stdout).toMatch(/does not stand in paragraph|no such question/);
});

test("--json gives the same as data", async () => {
  const home = await madeAnd((quiz) => {
    choice(quiz).points = 99;
  });
  const { code, stdout } = await run(["verify", "out/a/1", "--json"], { cwd: home });
  const report = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(report).toMatchObject({
    command: "verify",
    article: "content/a.md",
    exitCode: 1,
    same: expect.arrayContaining(["key.html"]),
  });
  expect(report.questions - report.proved).toBe(1);
});

test.each([
  ["nothing", undefined, /cannot be read: it is not there/],
  ["no JSON", "{", /is not JSON/],
  ["a list", "[]", /is not a quiz: its "format" is not there/],
  ["null", "null", /is not/],
  ["another format", '{"format":"other/1"}', /its "format" is "other\/1"; "quizwright-quiz\/1" was expected/],
  ["no recipe", '{"format":"quizwright-quiz/1"}', /is not a whole quiz: recipe\.seed is not there/],
  [
    "options out of range",
    '{"format":"quizwright-quiz/1","recipe":{"seed":"1","options":{"versions":1e9,"options":"4","mix":{"__proto__":1,"toString":"any","fact-choice":-1}}},"article":{"id":"a","sha256":"0"},"items":[{}]}',
    /recipe\.options\.versions is 1000000000; a whole number from 1 to 100 was expected.*options is "4".*kind "__proto__"/,
  ],
  ["deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, /is not/],
])("what is no quiz.json is told, exit 1: %s", async (_, content, message) => {
  const home = folderWith(content === undefined ? {} : { "quiz.json": content });
  const { code, stderr } = await run(["verify", "quiz.json"], { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
});

test("the student's copy holds nothing to prove", async () => {
  const home = await madeAnd(() => {});
  const { code, stderr } = await run(["verify", "out/a/1/quiz.student.json"], { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toContain("the student's copy");
});
