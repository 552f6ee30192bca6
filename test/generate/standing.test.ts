import { expect, test } from "vitest";
import { rankStanding, spreadStanding } from "../../src/generate/distractors/standing.ts";

/** The mean over questions of the same figures whose key stands at each of these ranks. */
function mean(standing: (figures: readonly number[]) => readonly number[], ranks: readonly number[]) {
  const figures = [1, 2, 3, 4];
  const told = ranks.map((rank) => {
    const key = figures[rank] as number;
    return standing([key, ...figures.filter((one) => one !== key)]);
  });
  const sums = (told[0] ?? []).map((_, at) => told.reduce((sum, one) => sum + (one[at] as number), 0));
  return sums.map((sum) => sum / ranks.length);
}

const isNothing = (values: readonly number[]) => values.every((value) => Math.abs(value) < 1e-9);

test("every rank as often as any other is nothing", () => {
  expect(isNothing(mean(rankStanding, [0, 1, 2, 3]))).toBe(true);
  expect(isNothing(mean(spreadStanding, [0, 1, 2, 3]))).toBe(true);
});

test("always in the middle, or always at an end, is a habit that a mean of ranks would not show", () => {
  const [rank, lowest, highest] = mean(rankStanding, [1, 2]);
  expect(rank).toBeCloseTo(0);
  expect(lowest).toBeLessThan(0);
  expect(highest).toBeLessThan(0);
  const [, low, high] = mean(rankStanding, [0, 3]);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(0);
});

test("equal figures are shared ranks", () => {
  expect(isNothing(rankStanding([2, 2, 2, 2]))).toBe(true);
  expect(isNothing(spreadStanding([2, 2, 2, 2]))).toBe(true);
  expect(rankStanding([1, 1, 5, 5])[1]).toBeCloseTo(1 / 2 - 1 / 4);
});

test("alone against all others is as far as a figure can stand, whatever its unit", () => {
  expect(spreadStanding([9, 1, 1, 1])).toEqual([expect.closeTo(1)]);
  expect(spreadStanding([0, 500, 500, 500])).toEqual([expect.closeTo(-1)]);
});
