import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, bytesBelow, filesBelow, folderWith, root, run, start, tool } from "./run.ts";

const set = [".quizwright.json", "key.html", "quiz.json", "quiz.student.json", "worksheet-A.html"];

test("a run ends as the contract shows it, files on standard output, talk on standard error", async () => {
  const out = folderWith();
  const words = ["make", "content/mali.md", "--seed", "4217", "--versions", "2", "--out", out];
  const { code, stdout, stderr } = await run(words, { cwd: root });
  expect(code).toBe(0);
  expect(stdout).toBe(
    `  ${out}/mali/4217/worksheet-A.html  worksheet-B.html  key.html  quiz.json  quiz.student.json\n`,
  );
  const [first, last, end] = stderr.split("\n");
  expect(first).toMatch(
    /^✓ content\/mali\.md {3}\d+ paragraphs, \d+ facts, \d+ statements, \d+ events.* -> 20 questions, 2 versions$/,
  );
  expect(last).toBe(
    `  Seed 4217. To make this set again: quizwright make content/mali.md --seed 4217 --out ${out} --versions 2`,
  );
  expect(end).toBe("");
});

test("without a command an article is made; out is where nothing is said", async () => {
  const home = folderWith({ "a.md": article("A") });
  expect((await run(["a.md", "--seed", "1"], { cwd: home })).code).toBe(0);
  expect(filesBelow(home)).toEqual(["a.md", ...set.map((name) => `out/a/1/${name}`)]);
});

test("a seed that is not given is drawn once a run, told and recorded; with it come the same bytes", async () => {
  const home = folderWith({ "a.md": article("A"), "b.md": article("B") });
  const { stderr } = await run(["a.md", "b.md"], { cwd: home });
  const [, seed, command] =
    /Seed (\d{6})\. To make these sets again: quizwright (make a\.md b\.md --seed \d{6})\n/.exec(stderr) ??
    [];
  const quiz = JSON.parse(readFileSync(join(home, `out/b/${seed}/quiz.json`), "utf8"));
  expect(quiz.recipe.seed).toBe(seed);
  const before = bytesBelow(join(home, "out"));
  const again = folderWith({ "a.md": article("A"), "b.md": article("B") });
  expect((await run((command ?? "").split(" "), { cwd: again })).code).toBe(0);
  expect(bytesBelow(join(again, "out"))).toEqual(before);
});

test.each([
  "007",
  "-5",
  "1e3",
  "0x10",
  "1.0",
  "true",
  "two words",
  "it's",
  "../../up",
  "CON",
  "🎲",
  "\u202e\n",
  "x".repeat(2000),
])("the seed %.20j is the very text", async (seed) => {
  const home = folderWith({ "a.md": article("A") });
  const { code, stdout, stderr } = await run(["a.md", `--seed=${seed}`], { cwd: home });
  expect(code).toBe(0);
  const folder = stdout.trim().split("/worksheet")[0] ?? "";
  expect(JSON.parse(readFileSync(join(home, folder, "quiz.json"), "utf8")).recipe.seed).toBe(seed);
  expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(filesBelow(home).every((name) => name === "a.md" || name.startsWith("out/a/"))).toBe(true);
});

test("a negative number follows --seed as any other text", async () => {
  const home = folderWith({ "a.md": article("A") });
  const { stderr } = await run(["a.md", "--seed", "-5", "--to", "json"], { cwd: home });
  expect(stderr).toContain("--seed=-5");
});

test("-5 and 5, A and a, are sets of their own", async () => {
  const home = folderWith({ "a.md": article("A") });
  for (const seed of ["5", "-5", "a", "A", "05"])
    await run(["a.md", `--seed=${seed}`, "--to", "json"], { cwd: home });
  expect(filesBelow(join(home, "out")).filter((name) => name.endsWith("/quiz.json"))).toHaveLength(5);
});

test("formats are those asked for, each once", async () => {
  const home = folderWith({ "a.md": article("A") });
  await run(["a.md", "--seed", "1", "--to", "json, json", "--to", "json"], { cwd: home });
  expect(filesBelow(join(home, "out"))).toEqual([
    "a/1/.quizwright.json",
    "a/1/quiz.json",
    "a/1/quiz.student.json",
  ]);
});

test("what decides the set is recorded as asked", async () => {
  const home = folderWith({ "a.md": article("A") });
  const words = [
    "a.md",
    "--seed",
    "1",
    "--questions",
    "3",
    "--mix",
    "fact-choice=2,who-said-it",
    "--versions",
    "3",
  ];
  const paper = ["--options", "3", "--paper", "letter", "--look", "easy", "--refs", "none"];
  const { stderr } = await run([...words, ...paper, "--no-text", "--answer-sheet"], { cwd: home });
  const { recipe, items, forms } = JSON.parse(readFileSync(join(home, "out/a/1/quiz.json"), "utf8"));
  expect(recipe.options).toEqual({
    questions: 3,
    mix: { "fact-choice": 2, "who-said-it": "any" },
    versions: 3,
    options: 3,
    paper: { size: "letter", look: "easy", refs: "none", text: false, answerSheet: true },
  });
  expect([items.length <= 3, forms.length]).toEqual([true, 3]);
  expect(stderr).toContain(
    "--questions 3 --mix fact-choice=2,who-said-it --versions 3 --options 3 --paper letter --look easy --refs none --no-text --answer-sheet",
  );
});

test("fewer questions than asked for: written, each one missing with its reason, exit 3", async () => {
  const home = folderWith({ "a.md": article("A") });
  const { code, stderr } = await run(["a.md", "--seed", "1", "--questions", "50"], { cwd: home });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^! a\.md/m);
  expect(stderr).toMatch(/^ {2}\d+ questions missing:\n(?: {2}\d+ × .+\n {4}\S.*\n)+/m);
  const missing = Number(/(\d+) questions missing/.exec(stderr)?.[1]);
  const { items } = JSON.parse(readFileSync(join(home, "out/a/1/quiz.json"), "utf8"));
  expect(items.length + missing).toBe(50);
});

test.each([
  [["--to", "aiken"], 0],
  [["--to", "aiken", "--strict"], 3],
  [["--to", "html", "--strict"], 0],
])("with --strict a loss ends the run with 3, and the set is written: %j", async (words, expected) => {
  const home = folderWith({ "a.md": article("A") });
  const { code, stderr } = await run(["a.md", "--seed", "1", ...words], { cwd: home });
  expect(code).toBe(expected);
  expect(readdirSync(join(home, "out/a/1"))).toContain(words[1] === "html" ? "key.html" : "quiz.aiken.txt");
  expect(stderr.startsWith(expected === 0 ? "✓" : "!")).toBe(true);
  expect(stderr.includes("a: the text; instead nothing")).toBe(words[1] === "aiken");
});

test("an article with a mistake is not written, the others are; every problem has its place; exit 1", async () => {
  const home = folderWith({
    "a.md": article("A"),
    "b.md": article("B").replace("[when: 2021]", "[when: 2031]"),
  });
  const { code, stderr } = await run(["a.md", "b.md", "--seed", "1"], { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^b\.md:23:37 {2}.*2031.*\n {4}- \[who: Carla Diaz\] went to Peru in \[when: 2031\]\.\n {4} +\^+\n {4}\S/m,
  );
  expect(stderr).toMatch(/^✗ b\.md +1 problem, nothing written$/m);
  expect(stderr).toMatch(/^1 of 2 sets made/m);
  expect(filesBelow(join(home, "out")).every((name) => name.startsWith("a/1/"))).toBe(true);
});

test("an article without annotations gives no empty worksheet", async () => {
  const home = folderWith({ "a.md": "---\ntitle: A\n---\n\nOnly text stands here.\n" });
  const { code, stderr } = await run(["a.md"], { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toContain("No question can be made");
  expect(filesBelow(home)).toEqual(["a.md"]);
});

test("a folder gives its articles; readmes and what has no front matter are passed over with a note", async () => {
  const home = folderWith({
    "content/b.md": article("B"),
    "content/a.markdown": article("A"),
    "content/README.md": "# Read me",
    "content/notes.md": "Only notes.",
    "content/package.json": "{}",
    "content/photo.png": "",
    "content/.hidden.md": article("H"),
    "content/below/c.md": article("C"),
  });
  const { code, stdout, stderr } = await run(["content", "--seed", "1", "--to", "json"], { cwd: home });
  expect([code, stdout]).toEqual([
    0,
    "  out/a/1/quiz.json  quiz.student.json\n  out/b/1/quiz.json  quiz.student.json\n",
  ]);
  expect(stderr.match(/^.* is passed over: .*$/gm)).toEqual([
    "content/README.md is passed over: a readme.",
    "content/notes.md is passed over: no front matter.",
    "content/package.json is passed over: not the JSON of an article.",
  ]);
});

test("named outright, a file without front matter is a mistake", async () => {
  const home = folderWith({ "notes.md": "Only notes." });
  expect((await run(["notes.md"], { cwd: home })).code).toBe(1);
});

test("a pattern is expanded by the tool, and one file is made once, however it is named", async () => {
  const home = folderWith({ "c/a.md": article("A"), "c/d/b.md": article("B"), "c/x.txt": "" });
  symlinkSync(join(home, "c/a.md"), join(home, "link.md"));
  const words = ["c/**/*.md", "./c/a.md", "c/../c/a.md", "c", "link.md", "--seed", "1", "--to", "json"];
  const { code, stdout } = await run(words, { cwd: home });
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(2);
});

test("a name with the signs of a pattern is first taken as it stands", async () => {
  const home = folderWith({ "a[1].md": article("A") });
  expect((await run(["a[1].md", "--seed", "1"], { cwd: home })).code).toBe(0);
  expect(filesBelow(home)).toContain("out/a-1/1/quiz.json");
});

test.each([
  [["nope.md"], /^nope\.md:1:1 {2}There is no such file or folder\./],
  [["mail.md"], /Did you mean "mali\.md"\?/],
  [["*.txt"], /No article matches this pattern/],
  [["empty"], /The folder holds no articles/],
])("what is not there is told, exit 1: %j", async (words, message) => {
  const home = folderWith({ "mali.md": article("M"), "empty/README.md": "" });
  const { code, stderr } = await run(words, { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
});

test("two articles whose sets would share a folder: the second is refused by name", async () => {
  const home = folderWith({ "x/a.md": article("One"), "y/A.md": article("Two") });
  const { code, stderr } = await run(["y", "x", "--seed", "1"], { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toMatch(/y\/A\.md:1:1 {2}Its name gives the same id as x\/a\.md: "a"/);
  expect(readFileSync(join(home, "out/a/1/quiz.json"), "utf8")).toContain("One");
});

test("an article comes from standard input", async () => {
  const home = folderWith();
  const { code, stderr } = await run(["make", "-", "--seed", "1"], { cwd: home, input: article("A") });
  expect(code).toBe(0);
  expect(stderr).toContain("quizwright make - --seed 1");
  expect(filesBelow(home)).toContain("out/stdin/1/quiz.json");
});

test("a name with a format's ending writes that one file", async () => {
  const home = folderWith({ "a.md": article("A") });
  const whole = folderWith({ "a.md": article("A") });
  await run(["a.md", "--seed", "1", "--to", "html,json,practice,surveyjs"], { cwd: whole });
  for (const [given, meant] of [
    ["x/my.html", "worksheet-A.html"],
    ["x/practice.html", "practice.html"],
    ["x/key.html", "key.html"],
    ["x/my.json", "quiz.json"],
    ["x/my.surveyjs.json", "quiz.surveyjs.json"],
  ] as const) {
    const { code, stdout } = await run(["a.md", "--seed", "1", "-o", given], { cwd: home });
    expect([code, stdout]).toEqual([0, `  ${given}\n`]);
    expect(readFileSync(join(home, given), "utf8")).toBe(readFileSync(join(whole, "out/a/1", meant), "utf8"));
  }
  expect(filesBelow(home)).toEqual([
    "a.md",
    "x/key.html",
    "x/my.html",
    "x/my.json",
    "x/my.surveyjs.json",
    "x/practice.html",
  ]);
});

test("one file is neither for two articles nor for two versions", async () => {
  const home = folderWith({ "a.md": article("A"), "b.md": article("B") });
  expect((await run(["a.md", "b.md", "-o", "x.html"], { cwd: home })).code).toBe(2);
  expect((await run(["a.md", "-o", "x.html", "--versions", "2"], { cwd: home })).code).toBe(2);
  expect((await run(["a.md", "-o", "worksheet-B.html", "--versions", "2"], { cwd: home })).code).toBe(0);
  expect(filesBelow(home)).toEqual(["a.md", "b.md", "worksheet-B.html"]);
});

test("an edited worksheet is kept, and --force replaces it", async () => {
  const home = folderWith({ "a.md": article("A") });
  await run(["a.md", "--seed", "1"], { cwd: home });
  const before = bytesBelow(home);
  writeFileSync(join(home, "out/a/1/key.html"), "edited");
  const { code, stderr } = await run(["a.md", "--seed", "1"], { cwd: home });
  expect(code).toBe(1);
  expect(stderr).toContain("key.html");
  expect(readFileSync(join(home, "out/a/1/key.html"), "utf8")).toBe("edited");
  expect((await run(["a.md", "--seed", "1", "--force"], { cwd: home })).code).toBe(0);
  expect(bytesBelow(home)).toEqual(before);
});

test("--json gives one report on standard output and no talk", async () => {
  const home = folderWith({
    "a.md": article("A"),
    "b.md": "---\ntitle: B\n---\n\nText.\n\n# Fatcs\n",
    "README.md": "",
  });
  const { code, stdout, stderr } = await run([".", "nope.md", "--seed", "7", "--json"], { cwd: home });
  expect([code, stderr]).toEqual([1, ""]);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({
    format: "quizwright-report/1",
    command: "make",
    seed: "7",
    exitCode: 1,
    again: "quizwright make . nope.md --seed 7",
    passedOver: [{ name: "README.md", reason: "a readme" }],
    problems: [{ file: "nope.md", code: "file-missing" }],
    articles: [
      { file: "a.md", id: "a", status: "made", folder: "out/a/7", versions: 1, losses: [], shortfalls: [] },
      { file: "b.md", status: "failed", problems: [{ line: 7, column: 3, severity: "mistake" }] },
    ],
  });
});

test("--quiet says nothing but problems", async () => {
  const home = folderWith({ "a.md": article("A"), "b.md": "---\ntitle: B\n---\n\nText.\n\n# Fatcs\n" });
  expect(await run(["a.md", "--quiet"], { cwd: home })).toEqual({ code: 0, stdout: "", stderr: "" });
  const { stdout, stderr } = await run(["b.md", "--quiet"], { cwd: home });
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^b\.md:7:\d+ {2}/);
});

test("parts of the articles are together the whole, byte for byte", async () => {
  const files = Object.fromEntries(Array.from("abcdefg", (name) => [`c/${name}.md`, article(name)]));
  const whole = folderWith(files);
  const parts = folderWith(files);
  await run(["c", "--seed", "1"], { cwd: whole });
  const counts = [];
  for (const part of ["1/3", "2/3", "3/3"]) {
    const { stdout } = await run(["c", "--seed", "1", "--shard", part, "--json"], { cwd: parts });
    counts.push(JSON.parse(stdout).articles.length);
  }
  expect(counts).toEqual([3, 2, 2]);
  expect(bytesBelow(parts)).toEqual(bytesBelow(whole));
});

test("another zone, language, folder and order of files give the same bytes", async () => {
  const files = { "c/a.md": article("A"), "c/b.md": article("B") };
  const [here, there] = [folderWith(files), folderWith(files)];
  await run(["c/a.md", "c/b.md", "--seed", "1"], { cwd: here, env: { TZ: "UTC", LANG: "C" } });
  mkdirSync(join(there, "d"));
  await run(["../c/b.md", "../c/a.md", "--seed", "1", "-o", "../out"], {
    cwd: join(there, "d"),
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  });
  expect(bytesBelow(join(there, "out"))).toEqual(bytesBelow(join(here, "out")));
});

test("pictures beside the article are taken in; one outside of its folder is a loss, told and counted", async () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const pictures = "![A dot](dot.png)\n\n![Not ours](../secret.png)\n\n# Names";
  const home = folderWith({
    "c/a.md": article("A").replace("# Names", pictures),
    "c/dot.png": png,
    "secret.png": png,
  });
  const { code, stderr } = await run(["c/a.md", "--seed", "1"], { cwd: home });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^ {2}1 thing could not be carried \(html 1\):\n {4}.*secret\.png/m);
  const page = readFileSync(join(home, "out/a/1/worksheet-A.html"), "utf8");
  expect(page.split(png.toString("base64"))).toHaveLength(2);
});

test("--watch makes a set again when its article is saved, and ends with a signal", async () => {
  const home = folderWith({ "a.md": article("Before") });
  const child = start(["a.md", "--seed", "1", "--watch", "--to", "json"], { cwd: home });
  let said = "";
  const waitFor = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${pattern} in: ${said}`)), 20_000);
      const look = (chunk: string) => {
        said += chunk;
        if (!pattern.test(said)) return;
        clearTimeout(timer);
        child.stderr?.off("data", look);
        resolve();
      };
      child.stderr?.on("data", look);
    });
  await waitFor(/Watching/);
  said = "";
  writeFileSync(join(home, "a.md"), article("After"));
  await waitFor(/Seed 1\./);
  expect(JSON.parse(readFileSync(join(home, "out/a/1/quiz.json"), "utf8")).title).toBe("After");
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("close", resolve));
});

test.skipIf(process.platform === "win32")(
  "a run that is interrupted takes away what it has half written",
  async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`c/a${index}.md`, article(`A${index}`)]),
    );
    const home = folderWith(files);
    const child = start(["c", "--seed", "1"], { cwd: home });
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGINT");
    const signal = await new Promise((resolve) => child.once("close", (_code, name) => resolve(name)));
    expect(signal).toBe("SIGINT");
    const made = filesBelow(join(home, "out"));
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(60 * set.length);
    expect(made.filter((name) => /\.(?:new|old)\//.test(name))).toEqual([]);
  },
);

test.skipIf(process.platform !== "linux")(
  "work of more than a second shows how far it is, on a terminal alone",
  async () => {
    const text = readFileSync(join(root, "content/mali.md"), "utf8");
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`c/a${index}.md`, text]));
    const home = folderWith(files);
    const child = spawn("script", ["-qec", `"${process.execPath}" "${tool}" c --seed 1`, "/dev/null"], {
      cwd: home,
    });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    await new Promise((resolve) => child.on("close", resolve));
    expect(said).toMatch(/\d+ of 60 {2}c\/a\d+\.md/);
    const { stderr } = await run(["c", "--seed", "1"], { cwd: home });
    expect(stderr).not.toMatch(/of 60/);
  },
);
