import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blueprintOf } from "../../src/assemble/blueprint.ts";
import { drawKinds } from "../../src/assemble/plan/draw-kinds.ts";
import { processCounts } from "../../src/assemble/plan/pirls.ts";
import { shareOut } from "../../src/assemble/plan/share-out.ts";
import { isBig, type Supply } from "../../src/assemble/plan/supply.ts";
import { type KindName, kindNames, kinds } from "../../src/generate/kinds.ts";
import { streamsOf } from "../../src/random/random.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { richKinds, selectRich } from "./doubles.ts";

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
    items: 5,
    isBig: false,
    process: "retrieve",
    interaction: "choice",
    isVerdict: false,
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

const seeds = Array.from({ length: 25 }, (_, seed) => `${seed}`);

describe.each(contentFiles)("with many kinds, $file", ({ file, text }) => {
  const article = mustRead(text, file);

  test("a balanced quiz has few sections of several questions, and other kinds under other seeds", () => {
    const seen = new Set<string>();
    for (const seed of seeds) {
      const { items, kinds: counts } = selectRich(article, seed);
      expect(items.length).toBe(20);
      expect(counts.size).toBeLessThanOrEqual(9);
      for (const [kind, count] of counts) {
        seen.add(kind);
        const isLarge = items.some((item) => item.kind === kind && isBig(item));
        if (!isLarge) expect(count, `${seed} ${kind}`).toBeGreaterThanOrEqual(2);
      }
      expect(items.filter(isBig).length).toBeLessThanOrEqual(3);
    }
    expect(seen.size).toBeGreaterThanOrEqual(Object.keys(richKinds).length - 2);
  });

  test("the teacher's own questions are asked", () => {
    for (const seed of seeds) expect(selectRich(article, seed).kinds.get("own-question")).toBeGreaterThan(1);
  });

  test("an exam has sections of three or more, one kind to a part", () => {
    for (const seed of seeds) {
      const { items, kinds: counts } = selectRich(article, seed, { profile: "exam" });
      expect(items.length).toBe(20);
      expect(counts.size).toBeLessThanOrEqual(6);
      for (const [kind, count] of counts) {
        const isLarge = items.some((item) => item.kind === kind && isBig(item));
        if (!isLarge) expect(count, `${seed} ${kind}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test("a quiz by processes has those of PIRLS, as far as there are kinds for them", () => {
    for (const seed of seeds) {
      const { items } = selectRich(article, seed, { profile: "pirls" });
      const count = (process: string) => items.filter((item) => item.process === process).length;
      // One item alone asks to infer here: its places go to the others.
      expect(count("infer"), seed).toBe(1);
      expect(count("evaluate"), seed).toBeGreaterThanOrEqual(2);
      expect(count("interpret"), seed).toBeGreaterThanOrEqual(6);
      expect(count("retrieve"), seed).toBeLessThanOrEqual(9);
    }
  });

  test("true, false and not given are about a third each", () => {
    for (const seed of seeds) {
      const { items } = selectRich(article, seed, { profile: "exam" });
      const verdicts = items.filter(({ kind }) => kind === "verdict-double");
      // Planned sections are shared out before it is known what conflicts.
      const most = Math.ceil(verdicts.length / 3) + 1;
      for (const key of ["o1", "o2", "o3"])
        expect(
          verdicts.filter((item) => (item.key as readonly string[])[0] === key).length,
        ).toBeLessThanOrEqual(most);
    }
  });
});
