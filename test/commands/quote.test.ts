import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quote } from "../../src/commands/terminal/quote.ts";

test("plain words stay as they are", () => {
  expect(quote("content/mali.md", "linux")).toBe("content/mali.md");
  expect(quote("fact-choice=4,who-said-it", "linux")).toBe("fact-choice=4,who-said-it");
  expect(quote("two words", "win32")).toBe('"two words"');
});

test.skipIf(process.platform === "win32")("a shell reads back the very text", () => {
  const shell = (words: readonly string[]) =>
    execFileSync("bash", ["-c", `printf '%s\\0' ${words.map((word) => quote(word, "linux")).join(" ")}`], {
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    })
      .toString()
      .split("\0")
      .slice(0, -1);
  const hard = [
    "it's",
    "$HOME",
    "`id`",
    '"',
    "\\",
    "a b",
    "*",
    "~",
    "-5",
    "!x",
    "日本",
    "a\nb",
    "\u202e'\\",
    "\u0001",
    "",
  ];
  expect(shell(hard)).toEqual(hard);
  const texts = fc.array(
    fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
    { minLength: 1, maxLength: 50 },
  );
  fc.assert(
    fc.property(texts, (words) => {
      expect(shell(words)).toEqual(words);
    }),
    { numRuns: 30 },
  );
});
