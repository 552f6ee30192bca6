import { expect, test } from "vitest";
import { shiftQuantity } from "../../src/generate/distractors/shift-quantity.ts";
import type { Room } from "../../src/generate/distractors/value-room.ts";
import { en } from "../../src/locale/en/index.ts";
import type { QuantityValue } from "../../src/model/value.ts";
import { randomFrom } from "../../src/random/random.ts";
import { parseQuantity } from "../../src/read/values/parse-quantity.ts";
import { writeQuantity } from "../../src/read/values/write-quantity.ts";

const anywhere: Room = { above: 0, below: Number.POSITIVE_INFINITY };

/** What 200 series of up to three shifts of a number on one side write. */
function series(text: string, direction: -1 | 1, room: Room = anywhere): string[][] {
  const key = parseQuantity(text, en) as QuantityValue;
  return Array.from({ length: 200 }, (_, run) => {
    const random = randomFrom("shift", run);
    const made: QuantityValue[] = [];
    for (let left = 3; left > 0; left -= 1) {
      const next = shiftQuantity(made.at(-1) ?? key, { key, direction, left, wanted: 3, room }, random);
      if (next === undefined) break;
      made.push(next);
    }
    return made.map((value) => writeQuantity(value, en));
  });
}

/** The first of each. */
function shifted(text: string, direction: -1 | 1, room?: Room): string[] {
  return series(text, direction, room).flatMap(([first]) => first ?? []);
}

test.each([
  ["three", /^(one|two)$/u, /^(four|five|six)$/u],
  ["400", /^[23]00$/u, /^(500|600|700)$/u],
  ["100,000", /^\d0,000$/u, /^200,000$/u],
  ["2.5 million", /^[12]\.\d million$/u, /^[34]\.\d million$/u],
  [
    "three to four months",
    /^(one to two|two to three) months$/u,
    /^(four to five|five to six|six to seven) months$/u,
  ],
])("%s keeps its form below and above", (text, below, above) => {
  for (const one of shifted(text, -1)) expect(one).toMatch(below);
  for (const one of shifted(text, 1)) expect(one).toMatch(above);
  expect(shifted(text, 1).length).toBeGreaterThan(0);
});

test.each([
  ["19 years"],
  ["24 hours"],
  ["54"],
  ["31"],
  ["1,600 years"],
  ["14 km"],
  ["3,500"],
  ["four"],
  ["ten weeks"],
])("three beside %s stay within three times and a third of it", (text) => {
  const key = (parseQuantity(text, en) as QuantityValue).amount;
  for (const direction of [-1, 1] as const) {
    for (const made of series(text, direction)) {
      expect(made.length).toBe(3);
      for (const one of made) {
        const { amount } = parseQuantity(one, en) as QuantityValue;
        expect(amount).toBeLessThanOrEqual(3 * key);
        if (key !== 4) expect(amount).toBeGreaterThanOrEqual(key / 3.4);
      }
    }
  }
});

test("a number that is not round has none beside it that is", () => {
  for (const direction of [-1, 1] as const)
    for (const text of ["19", "31", "1,450"])
      for (const one of series(text, direction).flat()) expect(one).not.toMatch(/^\d0$|00$/u);
});

test("a decimal is never 0, and before a scale word stands at least one", () => {
  for (const text of ["8.3", "20.5", "9.8 million", "1.2 million", "1.4 million"]) {
    const room = text.endsWith("million") ? { ...anywhere, above: 1e6 } : anywhere;
    for (const direction of [-1, 1] as const)
      for (const one of series(text, direction, room).flat()) expect(one).toMatch(/^[1-9]\d*\.[1-9]/u);
  }
  expect(shifted("1.2 million", -1, { ...anywhere, above: 1e6 })).toContain("1.1 million");
});

test("what is near a limit has room below it: 31 of the 48, 91 years of 110, 64 per cent", () => {
  for (const [text, below] of [
    ["31", 48],
    ["91 years", 110],
    ["64 %", 100],
  ] as const) {
    for (const made of series(text, 1, { above: 0, below })) {
      expect(made.length).toBe(3);
      for (const one of made) expect(Number.parseInt(one, 10)).toBeLessThan(below);
    }
  }
});

test("a share stays within a hundred", () => {
  const room = { above: 0, below: 100 };
  expect(shifted("40 %", 1, room).every((text) => Number.parseInt(text, 10) < 100)).toBe(true);
});

test("two cans never become one cans", () => {
  expect(shifted("two cans", -1)).toEqual([]);
  expect(shifted("three cans", -1).every((text) => text === "two cans")).toBe(true);
});
