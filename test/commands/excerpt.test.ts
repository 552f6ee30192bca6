import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "../../src/commands/terminal/display-width.ts";
import { excerptLines } from "../../src/commands/terminal/excerpt.ts";

/** What stands above the carets. */
function marked([text, carets]: readonly [string, string]): string {
  let column = 0;
  let found = "";
  for (const character of text) {
    const width = displayWidth(character);
    if (carets[column] === "^" || (width === 0 && found !== "" && carets[column - 1] === "^"))
      found += character;
    column += width;
  }
  return found;
}

test("the carets stand under what is meant", () => {
  expect(excerptLines("- More than [100.000] people were able to go home.", 13, 9, 96)).toEqual([
    "- More than [100.000] people were able to go home.",
    "            ^^^^^^^^^",
  ]);
});

test("a point has one caret, also behind the end of the line", () => {
  expect(excerptLines("abc", 2, 0, 40)).toEqual(["abc", " ^"]);
  expect(excerptLines("abc", 4, 0, 40)).toEqual(["abc", "   ^"]);
  expect(excerptLines("abc", 99, 5, 40)).toEqual(["abc", "   ^"]);
  expect(excerptLines("", 1, 0, 40)).toEqual(["", "^"]);
});

test("a tab takes the columns up to the next stop", () => {
  expect(excerptLines("\t- [a]", 4, 3, 40)).toEqual(["    - [a]", "      ^^^"]);
  expect(excerptLines("ab\t[a]", 4, 3, 40)).toEqual(["ab  [a]", "    ^^^"]);
});

test("wide letters take two columns, marks none, escapes as many as they show", () => {
  expect(excerptLines("日本 [東京]", 4, 4, 40)).toEqual(["日本 [東京]", "     ^^^^^^"]);
  expect(excerptLines("cafe\u0301 [x]", 7, 3, 40)[1]).toBe("     ^^^");
  expect(excerptLines("a\u202e[x]", 3, 3, 40)).toEqual(["a\\u{202e}[x]", "         ^^^"]);
  expect(excerptLines("👍 [x]", 4, 3, 40)[1]).toBe("   ^^^");
});

test("a long line is cut on both sides of what is meant", () => {
  const line = `${"before ".repeat(1000)}[here]${" behind".repeat(1000)}`;
  const lines = excerptLines(line, 7001, 6, 60);
  expect(marked(lines)).toBe("[here]");
  expect(lines[0]).toMatch(/^….*before \[here\] behind.*…$/);
  expect(displayWidth(lines[0])).toBeLessThanOrEqual(62);
});

test("what is meant itself is cut where it is longer than the line", () => {
  const lines = excerptLines(`x ${"y".repeat(500)} z`, 3, 500, 60);
  expect(lines[0]).toMatch(/^(?:x |…)?y+…$/);
  expect(lines[1].trim()).toMatch(/^\^{40,60}$/);
});

test("a file that is one line of megabytes takes no time", () => {
  const line = "日".repeat(2_000_000);
  const started = performance.now();
  for (let turn = 0; turn < 100; turn += 1) excerptLines(line, 1_000_000, 3, 100);
  expect(performance.now() - started).toBeLessThan(1000);
});

test("whatever the line and place, the marked words are those that are meant", () => {
  const words = fc.stringMatching(/^[a-z \t日é👍]{0,120}$/u);
  fc.assert(
    fc.property(
      words,
      fc.stringMatching(/^[a-z]{1,12}$/),
      words,
      fc.integer({ min: 40, max: 120 }),
      (a, b, c, width) => {
        const lines = excerptLines(a + b + c, a.length + 1, b.length, width);
        expect(marked(lines)).toBe(b);
        expect(displayWidth(lines[0])).toBeLessThanOrEqual(width + 2);
      },
    ),
  );
});
