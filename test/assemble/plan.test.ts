import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blueprintOf } from "../../src/assemble/blueprint.ts";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { drawKinds } from "../../src/assemble/plan/draw-kinds.ts";
import { processCounts } from "../../src/assemble/plan/pirls.ts";
import { shareOut } from "../../src/assemble/plan/share-out.ts";
import type { Supply } from "../../src/assemble/plan/supply.ts";
import { type KindName, kindNames, kinds } from "../../src/generate/kinds.ts";
import type { Item } from "../../src/model/item.ts";
import type { ProfileName } from "../../src/model/quiz.ts";
import { streamsOf } from "../../src/random/random.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

const parts = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    least: fc.integer({ min: 0, max: 4 }),
    most: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test("sharing gives all that can be taken, and nobody more than her most", () => {
  fc.assert(
    fc.property(fc.nat(60), parts, (total, all) => {
      const shares = shareOut(total, all);
      const room = all.reduce((sum, { most }) => sum + most, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(total, room));
      shares.forEach((share, index) => {
        expect(share).toBeLessThanOrEqual(all[index]?.most ?? 0);
      });
    }),
  );
});

test("sharing goes by weight", () => {
  const all = [5, 3, 2].map((weight) => ({ weight, least: 0, most: 100 }));
  expect(shareOut(20, all)).toEqual([10, 6, 4]);
});

test("the shares of PIRLS 2021 are met to a question", () => {
  expect(Object.fromEntries(processCounts(20))).toEqual({ retrieve: 4, infer: 6, interpret: 6, evaluate: 4 });
  for (let total = 1; total <= 60; total += 1) {
    const counts = processCounts(total);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    for (const [process, share] of [
      ["retrieve", 0.2],
      ["infer", 0.3],
      ["interpret", 0.3],
      ["evaluate", 0.2],
    ] as const)
      expect(Math.abs((counts.get(process) ?? 0) - share * total)).toBeLessThanOrEqual(1);
  }
});

test("kinds are drawn by weight, and one kind more leaves the others in their order", () => {
  const supply = (kind: string, weight: number): Supply => ({
    kind: kind as KindName,
    weight,
    items: () => 5,
    isBig: false,
    process: "retrieve",
    interaction: "choice",
    isVerdict: () => false,
  });
  const all = [supply("heavy", 5), supply("light", 1), supply("other", 2)];
  let heavyFirst = 0;
  for (let seed = 0; seed < 400; seed += 1) {
    const streams = streamsOf(String(seed));
    const drawn = drawKinds(all, streams).map(({ kind }) => kind as string);
    const more = drawKinds([supply("more", 3), ...all], streams).map(({ kind }) => kind as string);
    expect(more.filter((kind) => kind !== "more")).toEqual(drawn);
    if (drawn.indexOf("heavy") < drawn.indexOf("light")) heavyFirst += 1;
  }
  // Five lots against one.
  expect(heavyFirst / 400).toBeGreaterThan(0.76);
  expect(heavyFirst / 400).toBeLessThan(0.9);
});

test("the blueprint has every kind that weighs something, or those that are named", () => {
  const weighing = kindNames.filter((kind) => (kinds[kind].weight as number) > 0);
  expect(blueprintOf(undefined, undefined).kinds.map(({ kind }) => kind)).toEqual(weighing);
  const named = blueprintOf(undefined, { "who-said-it": 3, "fact-choice": "any" });
  expect(named).toMatchObject({ total: 20, asked: false, named: true, profile: "balanced" });
  expect(named.kinds.map(({ kind, exactly }) => [kind, exactly])).toEqual([
    ["fact-choice", undefined],
    ["who-said-it", 3],
  ]);
});

/** A table to match or a list to order is a section in itself. */
const isBig = ({ interaction }: Item) => interaction === "match" || interaction === "order";

const seeds = Array.from({ length: 12 }, (_, seed) => `${seed}`);

describe.each(contentFiles)("$file", ({ file, text }) => {
  const article = mustRead(text, file);
  const sets = (profile: ProfileName) =>
    seeds.map((seed) => {
      const { items } = makeQuiz(article, { seed, profile }).quiz;
      const counts = new Map<string, number>();
      for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const isLarge = (kind: string) => items.some((item) => item.kind === kind && isBig(item));
      const small = [...counts].filter(([kind]) => !isLarge(kind)).map(([, count]) => count);
      return { seed, items, counts, small };
    });

  test("a balanced quiz has few sections, hardly one of a single question, and other kinds under other seeds", () => {
    const seen = new Set<string>();
    for (const { seed, items, counts, small } of sets("balanced")) {
      expect(items.length, seed).toBe(20);
      expect(counts.size, seed).toBeLessThanOrEqual(10);
      expect(small.filter((count) => count < 2).length, seed).toBeLessThanOrEqual(3);
      expect(items.filter(isBig).length, seed).toBeLessThanOrEqual(4);
      for (const kind of counts.keys()) seen.add(kind);
    }
    expect(seen.size).toBeGreaterThanOrEqual(12);
  });

  test("the teacher's own questions are asked", () => {
    for (const { seed, counts } of sets("balanced"))
      expect(counts.get("own-question"), seed).toBeGreaterThan(1);
  });

  test("an exam has sections of three or more, one kind to a part", () => {
    for (const { seed, items, counts, small } of sets("exam")) {
      expect(items.length, seed).toBe(20);
      expect(counts.size, seed).toBeLessThanOrEqual(7);
      for (const count of small) expect(count, seed).toBeGreaterThanOrEqual(3);
    }
  });

  test("a quiz by processes has no more of any than PIRLS, as far as there are kinds for the others", () => {
    const evaluated = sets("pirls").map(({ seed, items }) => {
      const count = (process: string) => items.filter((item) => item.process === process).length;
      expect(count("interpret"), seed).toBeGreaterThanOrEqual(5);
      expect(count("retrieve"), seed).toBeLessThanOrEqual(11);
      return count("evaluate");
    });
    // One kind evaluates, and an article gives few of it.
    expect(Math.max(...evaluated)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...evaluated)).toBeLessThanOrEqual(6);
  });

  test("true, false and not given are about a third each", () => {
    for (const { seed, items } of sets("exam")) {
      const verdicts = items.filter(({ kind }) => kind === "true-false-not-given");
      // Planned sections are shared out before it is known what conflicts.
      const most = Math.ceil(verdicts.length / 3) + 1;
      for (const key of ["o1", "o2", "o3"])
        expect(
          verdicts.filter((item) => (item.key as readonly string[])[0] === key).length,
          seed,
        ).toBeLessThanOrEqual(most);
    }
  });
});
