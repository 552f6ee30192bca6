import { expect, test } from "vitest";
import { shiftQuantity } from "../../src/generate/distractors/shift-quantity.ts";
import { en } from "../../src/locale/en/index.ts";
import type { QuantityValue } from "../../src/model/value.ts";
import { randomFrom } from "../../src/random/random.ts";
import { parseQuantity } from "../../src/read/values/parse-quantity.ts";
import { writeQuantity } from "../../src/read/values/write-quantity.ts";

/** What 200 shifts of a number write. */
function shifted(text: string, direction: -1 | 1): string[] {
  const quantity = parseQuantity(text, en) as QuantityValue;
  return Array.from({ length: 200 }, (_, run) => shiftQuantity(quantity, direction, randomFrom("shift", run)))
    .filter((value) => value !== undefined)
    .map((value) => writeQuantity(value, en));
}

test.each([
  ["three", /^(one|two)$/u, /^(four|five)$/u],
  ["400", /^[123]00$/u, /^(500|600|700|800|900|1,000)$/u],
  ["100,000", /^\d0,000$/u, /^[1-3]00,000$/u],
  ["2.5 million", /^[01]\.\d million$/u, /^[3-7]\.\d million$/u],
  ["three to four months", /^(one to two|two to three) months$/u, /^(four to five|five to six) months$/u],
])("%s keeps its form below and above", (text, below, above) => {
  for (const one of shifted(text, -1)) expect(one).toMatch(below);
  for (const one of shifted(text, 1)) expect(one).toMatch(above);
  expect(shifted(text, 1).length).toBeGreaterThan(0);
});

test("a share stays within a hundred", () => {
  expect(shifted("95 %", 1)).toEqual([]);
  expect(shifted("40 %", 1).every((text) => Number.parseInt(text, 10) <= 100)).toBe(true);
});

test("two cans never become one cans", () => {
  expect(shifted("two cans", -1)).toEqual([]);
  expect(shifted("three cans", -1).every((text) => text === "two cans")).toBe(true);
});
