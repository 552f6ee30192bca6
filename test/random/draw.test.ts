import { expect, test } from "vitest";
import { drawIndex, orderByName, shuffle } from "../../src/random/draw.ts";
import { randomFrom } from "../../src/random/random.ts";

/** Chi-square over equally likely cells. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

const runs = 100_000;
const letters = ["a", "b", "c", "d"];

// Chi-square with 9 degrees of freedom (a 4 by 4 table with fixed margins) is over 27.88 once in a thousand; with 23
// degrees, over 49.73. The seeds are fixed, so that the tests cannot flicker.

test("over 100,000 shuffles each option stands at each position equally often", () => {
  const table = letters.map(() => letters.map(() => 0));
  for (let run = 0; run < runs; run += 1) {
    shuffle(letters, randomFrom("uniform", run)).forEach((letter, position) => {
      const row = table[letters.indexOf(letter)] as number[];
      row[position] = (row[position] ?? 0) + 1;
    });
  }
  expect(chiSquare(table.flat())).toBeLessThan(27.88);
});

test("over 100,000 shuffles each of the 24 orders comes equally often", () => {
  const orders = new Map<string, number>();
  for (let run = 0; run < runs; run += 1) {
    const order = shuffle(letters, randomFrom("orders", run)).join("");
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(24);
  expect(chiSquare([...orders.values()])).toBeLessThan(49.73);
});

test("an order drawn by name is as uniform as a shuffle", () => {
  const orders = new Map<string, number>();
  for (let run = 0; run < runs; run += 1) {
    const order = orderByName(letters, (letter) => `mali.f${letter}`, randomFrom("by name", run)).join("");
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(24);
  expect(chiSquare([...orders.values()])).toBeLessThan(49.73);
});

test("an order drawn by name keeps the others in place when one value comes or goes", () => {
  const random = () => randomFrom("7", "names");
  const all = orderByName(["e", ...letters, "f"], String, random());
  for (const gone of all) {
    const rest = all.filter((value) => value !== gone);
    expect(orderByName(rest, String, random())).toEqual(rest);
  }
});

test("a drawn index is uniform and below its bound", () => {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const random = randomFrom("index");
  for (let run = 0; run < runs; run += 1) {
    const index = drawIndex(10, random);
    counts[index] = (counts[index] ?? Number.NaN) + 1;
  }
  expect(chiSquare(counts)).toBeLessThan(27.88);
});
