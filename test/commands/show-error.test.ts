import { expect, test } from "vitest";
import { exitCodes, graver } from "../../src/commands/exit-codes.ts";
import { showError } from "../../src/commands/terminal/show-error.ts";
import { UserError } from "../../src/commands/user-error.ts";

test("what the user can mend is told with its remedy, and without a stack trace", () => {
  expect(showError(new UserError(exitCodes.usage, "Reason.", "Remedy."), true)).toEqual([
    "Reason.",
    "Remedy.",
  ]);
});

test("a defect of ours says so and asks for a report; its stack trace stands behind --verbose alone", () => {
  const defect = new TypeError("x is \u001b[2J not a function");
  const short = showError(defect, false).join("\n");
  expect(short).toMatch(/defect of Quizwright.*x is \\u\{1b\}\[2J not a function[\s\S]*report/);
  expect(short).not.toMatch(/^\s+at /m);
  expect(showError(defect, true).join("\n")).toMatch(/^\s+at /m);
});

test("a run ends with the gravest of its codes", () => {
  expect([0, 3, 1, 0].reduce((a, b) => graver(a as 0, b as 0))).toBe(1);
  expect(graver(1, 70)).toBe(70);
  expect(graver(3, 0)).toBe(3);
});
