import { expect, test } from "vitest";
import { looksOf } from "../../src/generate/distractors/looks-of.ts";
import { en } from "../../src/locale/en/index.ts";
import { randomFrom } from "../../src/random/random.ts";

const texts = (...list: readonly string[]) => list.map((text) => ({ text }));

function setsOf(
  key: string,
  own: readonly string[],
  others: readonly string[],
  pairs?: "any" | "fewest",
): { sets: string[][]; weights: readonly number[] } {
  const choice = { stem: "Why?", key, own: texts(...own), others: texts(...others) };
  const looks = looksOf(choice, 3, en, randomFrom("1"), pairs);
  return { sets: looks.answers.map((set) => set.map(({ text }) => text)), weights: looks.weights };
}

const own = ["a storm came up", "the engine stopped", "it was dark"];
const others = ["two fires burned", "a gull sang"];

test("every set is there, and one is the less likely the more it borrows from other questions", () => {
  const { sets, weights } = setsOf("the keeper slept", own, others);
  expect(sets).toHaveLength(10);
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  const likely = (borrowed: number) =>
    sets.reduce((sum, set, at) => {
      const count = set.filter((text) => others.includes(text)).length;
      return sum + (count === borrowed ? (weights[at] as number) : 0);
    }, 0);
  expect(likely(1)).toBeCloseTo(likely(0) / 2);
  expect(likely(2)).toBeCloseTo(likely(0) / 4);
});

test("a wrong answer that makes a pair with the right one is replaced, and no other", () => {
  const paired = ["the light had been lost", ...own.slice(1)];
  expect(setsOf("a boat had been taken", paired, others, "fewest").sets).toEqual([
    ["the engine stopped", "it was dark", "two fires burned"],
    ["the engine stopped", "it was dark", "a gull sang"],
  ]);
});

test("where none makes a pair, nothing is borrowed; where nothing can be, the pair stays", () => {
  expect(setsOf("the keeper slept", own, others, "fewest").sets).toEqual([own]);
  const paired = ["the light had been lost", ...own.slice(1)];
  expect(setsOf("a boat had been taken", paired, [], "fewest").sets).toEqual([paired]);
});

test("a set keeps its luck when one more answer can be borrowed", () => {
  const choice = { stem: "", key: "the keeper slept", own: texts(...own) };
  const [few, more] = [others.slice(0, 1), others].map((some) =>
    looksOf({ ...choice, others: texts(...some) }, 3, en, randomFrom("1")),
  );
  const luckOf = (looks: typeof few) =>
    new Map(looks?.answers.map((set, at) => [set.map(({ text }) => text).join(), looks.luck[at]]));
  for (const [set, luck] of luckOf(few)) expect(luckOf(more).get(set)).toBe(luck);
});
