import { describe, expect, test } from "vitest";
import { mustRead } from "../content-articles.ts";
import { isChoice } from "./choices.ts";
import { liftOf, shareRight } from "./lift.ts";
import { train } from "./logistic.ts";
import { measures } from "./measures.ts";
import { poolOf } from "./pool.ts";
import { longestKeyShare, ruleRates } from "./rule-rates.ts";
import { sources } from "./sources.ts";
import { yieldOf } from "./yields.ts";

/** Points over chance that no bot may gain (item-quality, how it is measured). */
const most = 3;

describe("whoever has not read the text", () => {
  const pool = poolOf();
  const found = measures(pool);

  test("is asked often enough for a figure", () => {
    expect(pool.filter(isChoice).length).toBeGreaterThanOrEqual(3000);
  });

  test("gains nothing in choices", () => {
    const lifts = found.find(({ what }) => what === "choices")?.lifts ?? {};
    expect(Object.entries(lifts).filter(([, { lift }]) => lift > most)).toEqual([]);
  });

  // Elsewhere there are few annotations: what two standard errors over them explain is no gain.
  test.each(found.filter(({ what }) => what !== "choices"))("gains nothing in $what", ({ lifts }) => {
    expect(Object.entries(lifts).filter(([, { lift, error }]) => lift - 2 * error > most)).toEqual([]);
  });
});

describe("the rules", () => {
  const pool = poolOf();

  test("find no error in any question of a quiz", () => {
    expect(ruleRates(pool).filter(({ severity, broken }) => severity === "error" && broken > 0)).toEqual([]);
  });

  test("warn less often than of questions made by hand", () => {
    const worse = ruleRates(pool).filter(({ human, broken, of }) => human && (100 * broken) / of > human[0]);
    expect(worse).toEqual([]);
  });

  test("would not warn that the longest option is the key: it is so by chance at most", () => {
    expect(longestKeyShare(pool.filter(isChoice))).toBeLessThan(25);
  });
});

describe("content/mali.md", () => {
  const article = mustRead(sources.find(({ file }) => file === "mali.md")?.text ?? "", "mali.md");

  test("gives at least 60 questions that no error keeps out", () => {
    expect(yieldOf(article, "42").all).toBeGreaterThanOrEqual(60);
  });

  test.each(["1", "7", "42", "4217"])("is covered by a set of twenty, seed %s", (seed) => {
    expect(yieldOf(article, seed).leftOut).toEqual([]);
  });
});

describe("the measure itself", () => {
  test("gives what is got on average where figures are equal", () => {
    expect(shareRight([1, 1, 0, 0], [true, false, false, false], 1)).toBe(1 / 2);
    expect(shareRight([3, 2, 1, 0], [false, true, true, false], 2)).toBe(1 / 2);
    expect(shareRight([0, 0, 0, 0], [true, true, false, false], 2)).toBe(1 / 2);
  });

  test("counts the error over annotations, not over questions", () => {
    const of = (annotation: string, score: number) => ({ annotation, score, chance: 0.25 });
    const apart = liftOf(["a", "b", "c", "d"].map((one, at) => of(one, at % 2)));
    const together = liftOf(["a", "b", "a", "b"].map((one, at) => of(one, at % 2)));
    expect(apart.lift).toBe(25);
    expect(together.error).toBeGreaterThan(apart.error);
  });

  test("learns what there is to learn: a key that always stands first is found", () => {
    const example = { features: [[0], [1], [2], [3]], right: [1, 0, 0, 0] };
    const model = train([example, example, example]);
    const figures = model(example.features);
    expect(figures[0]).toBe(Math.max(...figures));
  });
});
