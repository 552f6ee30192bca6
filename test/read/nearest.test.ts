import { expect, test } from "vitest";
import { nearest } from "../../src/read/nearest.ts";

test.each([
  ["Fatcs", ["Names", "Facts"], "Facts"],
  ["NAMES", ["Names", "Facts"], "Names"],
  ["Who sayd what", ["Who said what", "Words"], "Who said what"],
  ["becuase", ["because", "by"], "because"],
  ["alos", ["also", "not"], "also"],
  ["wehre", ["who", "where", "when"], "where"],
  ["parson", ["person", "place"], "person"],
])("%s means one of %j: %s", (word, words, meant) => {
  expect(nearest(word, words)).toBe(meant);
});

test.each(["", "   ", "Elephants", "x", "?", "a".repeat(100_000)])("%.20j means none of them", (word) => {
  expect(nearest(word, ["Names", "Facts", "=", "by", "b".repeat(100_000)])).toBeUndefined();
});

test("the first of two equally near words is taken", () => {
  expect(nearest("cat", ["bat", "rat"])).toBe("bat");
});
