import { expect, test } from "vitest";
import { visible } from "../../src/commands/terminal/visible.ts";

test.each([
  ["a\u202eb", "a\\u{202e}b"],
  ["\u001b[31mred\u001b[0m", "\\u{1b}[31mred\\u{1b}[0m"],
  ["\u009b31m", "\\u{9b}31m"],
  ["a\r\nb\tc", "a\\r\\nb\\tc"],
  ["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
  ["\u2066isolate\u2069", "\\u{2066}isolate\\u{2069}"],
  ["lone \ud800", "lone \\u{d800}"],
  ["tag \u{e0041}", "tag \\u{e0041}"],
])("what moves the cursor or is not seen stands as its escape: %j", (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each(["Größe, naïve, Ωmega", "日本語 ไทย हिन्दी", "👩‍🏫 is one picture", "“quoted” — dashed"])(
  "letters of all scripts stay: %s",
  (text) => {
    expect(visible(text)).toBe(text);
  },
);
