import { expect, test } from "vitest";
import { kindNames } from "../src/generate/kinds.ts";
import { formatNames } from "../src/write/formats.ts";
import { article, filesBelow, folderWith, run } from "./commands/run.ts";

test("the help lists every command, and the flags of make with their defaults", async () => {
  const { code, stdout, stderr } = await run(["--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const command of ["make", "check", "verify", "init", "kinds", "formats"]) {
    expect(stdout).toMatch(new RegExp(`^ {2}quizwright ${command}\\b`, "m"));
  }
  expect(stdout).toMatch(/--versions .*\[default: 1\]/);
  for (const name of [...kindNames, ...formatNames]) expect(stdout).toContain(name);
});

test.each(["make", "check", "verify", "init", "kinds", "formats"])(
  "%s has a help of its own",
  async (command) => {
    const { code, stdout } = await run([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^quizwright ${command}`));
  },
);

test("the version is the package's", async () => {
  const { default: read } = await import("../package.json", { with: { type: "json" } });
  expect(await run(["--version"])).toEqual({ code: 0, stdout: `${read.version}\n`, stderr: "" });
});

test.each([
  [[], /^Which article\?/],
  [["make"], /^Which article\?/],
  [["check"], /^Which article\?/],
  [["verify"], /^Which quiz\?/],
  [["chekc", "a.md"], /no command "chekc"[\s\S]*Did you mean "quizwright check"\?/],
  [["mkae"], /Did you mean "quizwright make"\?/],
  [["make", "a.md", "--seeed", "4"], /no flag --seeed[\s\S]*Did you mean --seed\?/],
  [["make", "a.md", "--frobnicate"], /no flag --frobnicate/],
  [["make", "a.md", "-z"], /no flag -z/],
  [["check", "a.md", "--seed", "4"], /no flag --seed/],
  [["kinds", "extra"], /"extra" is one word too many/],
  [["verify", "a", "b", "c"], /"c" is one word too many/],
  [["make", "a.md", "--seed"], /--seed needs a value/],
  [["make", "a.md", "--seed", ""], /--seed needs a value/],
  [["make", "a.md", "--seed", "--quiet"], /--seed needs a value/],
  [["make", "a.md", "--seed", "1", "--seed", "2"], /--seed is given more than once/],
  [["make", "a.md", "--to", "htlm"], /no format "htlm"[\s\S]*Did you mean "html"\?/],
  [["make", "a.md", "--to", "html,,json"], /--to takes names parted by commas/],
  [
    ["make", "a.md", "--mix", "fact-choise=3"],
    /no kind of question "fact-choise"[\s\S]*Did you mean "fact-choice"\?/,
  ],
  [["make", "a.md", "--mix", "fact-choice=0"], /--mix fact-choice is "0"; a whole number from 1/],
  [["make", "a.md", "--mix", "fact-choice=2,fact-choice"], /--mix names fact-choice twice/],
  [["make", "a.md", "--mix", "__proto__=2"], /no kind of question "__proto__"/],
  [["make", "a.md", "--questions", "0"], /--questions is "0"; a whole number from 1 to 1000 was expected/],
  [["make", "a.md", "--questions", "-3"], /--questions is "-3"/],
  [["make", "a.md", "--questions", "1e3"], /--questions is "1e3"/],
  [["make", "a.md", "--questions", "2.5"], /--questions is "2.5"/],
  [["make", "a.md", "--versions", "NaN"], /--versions is "NaN"; a whole number from 1 to 100/],
  [["make", "a.md", "--versions", "101"], /--versions is "101"/],
  [["make", "a.md", "--options", "2"], /--options is "2"; a whole number from 3 to 6/],
  [["make", "a.md", "--options", "7"], /--options is "7"/],
  [["make", "a.md", "--paper", "a5"], /no paper "a5"/],
  [["make", "a.md", "--refs", "line"], /--refs: there is no/],
  [["make", "a.md", "--shard", "3/2"], /--shard's first number is "3"/],
  [["make", "a.md", "--shard", "1"], /such as 1\/4/],
  [["make", "a.md", "--watch", "--json"], /--watch does not go with --json/],
  [["make", "a.md", "--out", "a.json", "--to", "html"], /--out a\.json writes one file; --to names html/],
])("wrong usage ends with 2 and says what was expected: %j", async (words, message) => {
  const home = folderWith({ "a.md": article("A") });
  const { code, stdout, stderr } = await run(words, { cwd: home });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(filesBelow(home)).toEqual(["a.md"]);
});

test("a file named like a mistyped command is an article", async () => {
  const home = folderWith({ chekc: article("C") });
  expect((await run(["chekc", "--seed", "1", "--quiet"], { cwd: home })).code).toBe(0);
  expect(filesBelow(home)).toContain("out/chekc/1/quiz.json");
});

test("a file whose name begins with a dash, or is a command, stands behind --", async () => {
  const home = folderWith({ "-x.md": article("X"), check: article("C") });
  expect((await run(["make", "--seed", "1", "--", "-x.md", "check"], { cwd: home })).code).toBe(0);
  expect(filesBelow(home)).toEqual(expect.arrayContaining(["out/x/1/quiz.json", "out/check/1/quiz.json"]));
});

test("words behind -- take the places that are free, and no more", async () => {
  const home = folderWith();
  expect((await run(["init", "--", "-x.md"], { cwd: home })).code).toBe(0);
  expect(filesBelow(home)).toEqual(["-x.md"]);
  expect((await run(["init", "--", "a.md", "b.md"], { cwd: home })).code).toBe(2);
});

test("a reader that closes the pipe is no mistake", async () => {
  const { spawn } = await import("node:child_process");
  const { tool } = await import("./commands/run.ts");
  const shell = spawn("bash", [
    "-c",
    `set -o pipefail; for i in 1 2 3; do "$0" "$1" formats --json; done | head -c 1`,
    process.execPath,
    tool,
  ]);
  let said = "";
  shell.stderr.on("data", (chunk) => {
    said += chunk;
  });
  await new Promise((resolve) => shell.on("close", resolve));
  expect(said).toBe("");
});

test("off a terminal nothing is coloured", async () => {
  const home = folderWith({
    "a.md": article("A"),
    "b.md": "---\ntitle: B\n---\n\nText.\n\n# Facts\n- [no\n",
  });
  const { stdout, stderr } = await run(["make", "a.md", "b.md", "--seed", "1"], { cwd: home });
  expect(stdout + stderr).not.toContain("\u001b");
});

test.skipIf(process.platform !== "linux").each([
  [{}, true],
  [{ NO_COLOR: "1" }, false],
])("on a terminal there is colour, but for NO_COLOR: %j", async (env, coloured) => {
  const { spawn } = await import("node:child_process");
  const { tool } = await import("./commands/run.ts");
  const { NO_COLOR: _, FORCE_COLOR: __, ...usual } = process.env;
  const child = spawn("script", ["-qec", `"${process.execPath}" "${tool}" kinds`, "/dev/null"], {
    env: { ...usual, TERM: "xterm", ...env },
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await new Promise((resolve) => child.on("close", resolve));
  expect(said).toContain("fact-choice");
  expect(said.includes("\u001b[")).toBe(coloured);
});
