import { expect, test } from "vitest";
import { isToldByLooks } from "../../src/generate/distractors/told-by-looks.ts";
import { en } from "../../src/locale/en/index.ts";
import type { ChoiceItem } from "../../src/model/item.ts";
import { randomFrom } from "../../src/random/random.ts";

/** The share of seeds under which a question is asked; its first answer is right. */
function askedShare(stem: string, ...answers: readonly string[]): number {
  const options = answers.map((text, at) => ({ id: `o${at + 1}`, text, rationale: "" }));
  const item = { stem, options, key: ["o1"] } as unknown as ChoiceItem;
  const seeds = Array.from({ length: 200 }, (_, seed) => `${seed}`);
  return seeds.filter((seed) => !isToldByLooks(item, en, randomFrom(seed))).length / seeds.length;
}

test("a question whose answers look alike is always asked", () => {
  expect(askedShare("Why did he stay?", "a storm came", "a car broke", "a dog barked", "a train left")).toBe(
    1,
  );
});

test("one of whose answers the right one takes up the words of all others is asked less often, but is asked", () => {
  const share = askedShare(
    "Why?",
    "the lamp broke down",
    "the lamp burned out",
    "the engine broke",
    "dogs ran down",
  );
  expect(share).toBeLessThan(0.8);
  expect(share).toBeGreaterThan(0.2);
});

test("one whose right answer is short among long ones, or the only one without words of the question, too", () => {
  expect(
    askedShare(
      "Why?",
      "it rained",
      "a long war had begun",
      "some books had been lost",
      "his car would not start",
    ),
  ).toBeLessThan(0.7);
  const [rock, ...echoes] = ["a rock broke it", "the night was dark", "a big wave came", "his ship was old"];
  expect(askedShare("Why did the big ship sink at night?", rock as string, ...echoes)).toBeLessThan(0.8);
});

test("one whose looks speak against the right answer is always asked", () => {
  expect(askedShare("Why?", "a long war had just begun", "it rained", "it snowed", "it ended")).toBe(1);
});
