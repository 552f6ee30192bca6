import { describe, expect, test } from "vitest";
import { bankLifts, bankPool } from "./banks.ts";

/** Points over chance that no bot may gain (item-quality, how it is measured). */
const most = 3;

describe("whoever has not read the text and fills gaps from a list", () => {
  const pool = bankPool();

  test.each(["sentence-gap", "text-gap"])("gains nothing in %s", (kind) => {
    const gaps = pool.filter((one) => one.kind === kind);
    expect(gaps.length).toBeGreaterThan(100);
    // A dozen annotations, a dozen bots: the luckiest of so many is about three standard errors out (Bonferroni, Student's t).
    const gained = Object.entries(bankLifts(gaps)).filter(([, { lift, error }]) => lift - 3 * error > most);
    expect(gained).toEqual([]);
  });

  test("has several articles before it, content/mali.md among them", () => {
    const files = new Set(pool.filter(({ kind }) => kind === "sentence-gap").map(({ file }) => file));
    expect(files.size).toBeGreaterThanOrEqual(4);
    expect(files).toContain("mali.md");
  });
});
