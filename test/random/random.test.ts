import { expect, test } from "vitest";
import { randomFrom, streamsOf } from "../../src/random/random.ts";

const three = (random: () => number) => [random(), random(), random()];

test("the same seed and name give the same numbers", () => {
  expect(three(randomFrom("7", "form", "A"))).toEqual(three(randomFrom("7", "form", "A")));
  expect(three(streamsOf("7")("form", "A"))).toEqual(three(randomFrom("7", "form", "A")));
});

test.each([
  ["another seed", "8", ["form", "A"]],
  ["007 for 7", "007", ["form", "A"]],
  ["another name", "7", ["form", "B"]],
  ["a name cut elsewhere", "7", ["formA"]],
  ["a number for its digits", "7", ["form", "A", 1]],
])("%s gives other numbers", (_what, seed, name) => {
  expect(three(randomFrom(seed, ...name))).not.toEqual(three(randomFrom("7", "form", "A")));
});

test("letters that agree in their low byte are told apart", () => {
  expect(three(randomFrom("Ā"))).not.toEqual(three(randomFrom("\u0000")));
});

test("what is drawn in one stream moves no other", () => {
  const alone = three(randomFrom("7", "b"));
  const a = randomFrom("7", "a");
  const b = randomFrom("7", "b");
  const mixed = [a(), b(), a(), b(), a(), b()].filter((_, index) => index % 2 === 1);
  expect(mixed).toEqual(alone);
});

test("the numbers of seed 42 are pinned: a change here is a new edition", () => {
  expect(three(randomFrom("42", "form", "A", "options"))).toMatchInlineSnapshot(`
    [
      0.9717287087306895,
      0.9792326671136404,
      0.8257619687641393,
    ]
  `);
});
