import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { ProfileName } from "../../src/model/quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { factBlocks } from "./fact-blocks.ts";

const seeds = ["1", "2", "3"];

/** How many questions go that were not the fact's own, when it is taken out: one number a fact and seed. */
function alongWith(profile: ProfileName): number[] {
  return contentFiles.flatMap(({ file, text }) => {
    const lines = text.split("\n");
    const before = seeds.map((seed) => ({
      seed,
      items: makeQuiz(mustRead(text, file), { seed, profile }).quiz.items,
    }));
    return factBlocks(lines).flatMap(({ from, to }) => {
      const left = mustRead([...lines.slice(0, from), ...lines.slice(to)].join("\n"), file);
      const ids = new Set(left.facts.map(({ id }) => id));
      return before.map(({ seed, items }) => {
        const after = new Set(makeQuiz(left, { seed, profile }).quiz.items.map(({ id }) => id));
        return items.filter(
          ({ id, sources }) =>
            !after.has(id) && !sources.some((source) => source.startsWith("f") && !ids.has(source)),
        ).length;
      });
    });
  });
}

/**
 * What is measured today, and may only become less. A profile that shares out its questions by sections or by reading
 * processes plans anew where a fact was the last that a section could have: then several move.
 */
describe.each([
  { profile: "exam", most: 11, more: 0.06 },
  { profile: "pirls", most: 7, more: 0.05 },
] as const)("a fact taken out of a quiz of the profile $profile", ({ profile, most, more }) => {
  const moved = alongWith(profile);

  test("is tried often enough", () => {
    expect(moved.length).toBeGreaterThan(200);
  });

  test(`takes ${most} other questions along at most, and more than two seldom`, () => {
    expect(Math.max(...moved)).toBeLessThanOrEqual(most);
    expect(moved.filter((count) => count > 2).length / moved.length).toBeLessThanOrEqual(more);
  });

  test("takes none along as a rule", () => {
    expect(moved.filter((count) => count === 0).length / moved.length).toBeGreaterThan(0.7);
  });
});
