import { describe, expect, test } from "vitest";
import { besideDrawnLooks } from "../../src/generate/distractors/drawn-looks.ts";
import { localeOf } from "../../src/locale/locales.ts";
import { randomFrom } from "../../src/random/random.ts";

const english = localeOf("en");
const beside = (key: string, wrong: readonly string[], wanted: number, seed: number) =>
  besideDrawnLooks(
    key,
    wrong.map((text) => ({ text })),
    wanted,
    english,
    randomFrom(`${seed}`, "looks"),
  ).map(({ text }) => text);

describe("wrong answers beside which the right one looks as drawn", () => {
  const key = "a heavy fall of snow";
  const wrong = [
    "a red roof",
    "a lost key",
    "a tall pole",
    "a narrow part of the sea",
    "a long and dry summer day",
  ];
  wrong.push("a thick coat made of wool");

  test("put it at every rank of length about as often, where all ranks can be had", () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed += 1) {
      const rank = beside(key, wrong, 3, seed).filter((text) => text.length < key.length).length;
      counts[rank] = (counts[rank] as number) + 1;
    }
    // Four standard deviations of 400 even draws from four.
    for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(35);
  });

  test("are all there is where there are no more than wanted", () => {
    for (let seed = 0; seed < 10; seed += 1)
      expect(beside(key, wrong.slice(0, 3), 3, seed).toSorted()).toEqual(wrong.slice(0, 3).toSorted());
  });

  test("do not stand within each other, even if fewer are left", () => {
    expect(beside(key, ["a red roof", "a red roof of tin", "the red roof"], 3, 1)).toHaveLength(1);
  });

  test("make it like the others as often as unlike them", () => {
    const near = ["a heavy fall of rain", "a heavy load of snow", "a light fall of snow"];
    const far = ["the king's own boat", "the music of drums", "the loud red tower"];
    let like = 0;
    for (let seed = 0; seed < 200; seed += 1)
      if (beside(key, [...near, ...far], 3, seed).filter((text) => near.includes(text)).length >= 2)
        like += 1;
    expect(like).toBeGreaterThan(20);
    expect(like).toBeLessThan(180);
  });
});
