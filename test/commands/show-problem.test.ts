import { expect, test } from "vitest";
import { showProblem } from "../../src/commands/terminal/show-problem.ts";
import type { Problem } from "../../src/model/problem.ts";

const problem: Problem = {
  file: "mali.md",
  line: 43,
  column: 13,
  length: 9,
  severity: "mistake",
  code: "answer-not-in-text",
  reason: 'The answer "100.000" is not in the text.',
  excerpt: "- More than [100.000] people were able to go home.",
  remedy: 'The text writes it "100,000".',
};
const plain = (_style: string, text: string) => text;

test("a problem is shown as the authoring format promises", () => {
  expect(showProblem(problem, plain)).toBe(
    [
      'mali.md:43:13  The answer "100.000" is not in the text.',
      "    - More than [100.000] people were able to go home.",
      "                ^^^^^^^^^",
      '    The text writes it "100,000".',
    ].join("\n"),
  );
});

test("advice says that it is, and a problem of a whole file has no excerpt", () => {
  expect(showProblem({ ...problem, severity: "advice", excerpt: "", remedy: "" }, plain)).toBe(
    'mali.md:43:13  Advice: The answer "100.000" is not in the text.',
  );
});

test("nothing in an article reaches the terminal as a control sequence", () => {
  const hostile = "\u001b]0;title\u0007\u202e\n\u009b2J";
  const shown = showProblem(
    { ...problem, file: hostile, reason: hostile, excerpt: hostile, remedy: hostile },
    plain,
  );
  expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
});
