import { expect, test } from "vitest";
import { evenLooks, type Looks } from "../../src/generate/distractors/even-looks.ts";
import { randomFrom } from "../../src/random/random.ts";

/** Questions whose right answers could stand so, as many as there are lists, under so many seeds. */
function asked(questions: readonly (readonly number[])[], seeds = 60) {
  return Array.from({ length: seeds }, (_, seed) => {
    const looks = questions.map((figures, at): Looks => {
      const random = randomFrom(`${seed}`, at);
      return {
        sets: figures.map((figure) => [figure]),
        weights: figures.map(() => 1 / figures.length),
        luck: Array.from({ length: figures.length + 1 }, random),
      };
    });
    const chosen = evenLooks(looks);
    return chosen.map((set, at) => (set === undefined ? undefined : questions[at]?.[set]));
  });
}

function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

test("what can stand low does so the oftener where others can only stand high, and all are asked", () => {
  const drawn = asked([[1], [1], [-1, 1], [-1, 1], [-1, 1], [-1, 1]]).flat();
  expect(Math.abs(mean(drawn))).toBeLessThan(0.15);
  expect(drawn.filter((one) => one === undefined).length).toBeLessThan(0.05 * drawn.length);
});

test("where nothing can stand low, what stands high is left out the oftener, to other seeds", () => {
  const drawn = asked([[1], [1], [1], [1], [0], [0], [0], [0]]);
  const isAsked = (at: number) => drawn.filter((one) => one[at] !== undefined).length / drawn.length;
  for (const at of [0, 1, 2, 3]) {
    expect(isAsked(at)).toBeLessThan(0.9);
    expect(isAsked(at)).toBeGreaterThan(0.1);
  }
  for (const at of [4, 5, 6, 7]) expect(isAsked(at)).toBeGreaterThan(0.95);
});

test("where nothing leans, each set comes as often as any other", () => {
  const drawn = asked(
    [
      [-1, 1],
      [-1, 1],
      [-1, 1],
      [-1, 1],
    ],
    100,
  ).flat();
  for (const figure of [-1, 1]) {
    const share = drawn.filter((one) => one === figure).length / drawn.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  }
});

test("three questions show no habit: all are asked", () => {
  expect(asked([[1], [1], [1]]).flat()).not.toContain(undefined);
});
