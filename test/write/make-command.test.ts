import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { defaults } from "../../src/assemble/made.ts";
import type { MakeOptions, Quiz } from "../../src/model/quiz.ts";
import { makeCommand } from "../../src/write/make-command.ts";
import { everyInteraction } from "./fixtures.ts";

function quizOf(seed: string, options: Partial<MakeOptions> = {}, id = "mali"): Quiz {
  const quiz = everyInteraction();
  return {
    ...quiz,
    article: { ...quiz.article, id },
    recipe: { ...quiz.recipe, seed, options: { ...defaults, ...options } },
  };
}

test("what stands at its default is left out", () => {
  expect(makeCommand(quizOf("4217"))).toBe("quizwright make mali.md --seed 4217");
});

test("every option that differs from its default is there", () => {
  const options: MakeOptions = {
    questions: 12,
    mix: { "fact-choice": 4, "who-said-it": "any" },
    versions: 3,
    options: 5,
    paper: { size: "letter", look: "large", refs: "none", text: false, answerSheet: true },
  };
  expect(makeCommand(quizOf("007", options))).toBe(
    "quizwright make mali.md --seed 007 --questions 12 --mix fact-choice=4,who-said-it --versions 3 --options 5 " +
      "--paper letter --look large --refs none --no-text --answer-sheet",
  );
});

test("what was replaced and left out is there; a set that kept its places names its own file", () => {
  const ids = { without: ["mali.f1.who.fact-choice"], replace: ["mali.f2.who.fact-choice"] };
  expect(makeCommand(quizOf("7", { profile: "exam", ...ids }))).toBe(
    "quizwright make mali.md --seed 7 --profile exam --without mali.f1.who.fact-choice --replace mali.f2.who.fact-choice",
  );
  expect(
    makeCommand(quizOf("7", { without: ["mali.f1.who.fact-choice"], keep: [["mali.f3.who.fact-choice"]] })),
  ).toBe("quizwright make mali.md --seed 7 --lock quiz.json");
});

test("an article or a seed that begins with a hyphen is not taken for a flag", () => {
  expect(makeCommand(quizOf("-5", {}, "-x"))).toBe("quizwright make ./-x.md --seed=-5");
});

test("a seed of plain words is quoted in the way that every shell takes", () => {
  expect(makeCommand(quizOf("spring term, class 9b"))).toContain('--seed "spring term, class 9b"');
});

const bash = spawnSync("bash", ["-c", "exit 0"]);
const withoutBash = bash.status !== 0 && process.env.CI === undefined;

describe.skipIf(withoutBash)("in a shell (skipped where there is no bash)", () => {
  const seeds = [
    "4217",
    "",
    "it's",
    "it's $5, \"isn't it\"",
    "~",
    "*",
    'a"b',
    "$HOME",
    "`id`",
    "$(id)",
    "!!",
    "a\\b",
    "x\ny",
    "a;b|c&d>e",
    "{a,b}*?[c]~",
    "#x",
    "%d",
    "'\\\u200b",
    "\u202eabc",
    "\u00a0",
    "\u0001\u{e0041}",
    "é 🎈 ü",
  ];
  test.each(seeds)("the shell hands on the seed %j as it was", (seed) => {
    const script = `quizwright() { printf '%s\\0' "$@"; }; ${makeCommand(quizOf(seed))}`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: "/home/somebody", LC_ALL: "C.UTF-8" },
    });
    expect(stderr).toBe("");
    expect(stdout.split("\0").slice(0, -1)).toEqual(["make", "mali.md", "--seed", seed]);
  });
});
