import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { mustRead } from "../content-articles.ts";

const keys = ["o1", "o2", "o3"];

/** How often true, false and not given are right in each set of an article's. */
function verdictsOf(file: string): number[][] {
  const article = mustRead(
    readFileSync(new URL(`../fixtures/articles/${file}`, import.meta.url), "utf8"),
    file,
  );
  return Array.from({ length: 12 }, (_, seed) => {
    const { items } = makeQuiz(article, { seed: `${seed}` }).quiz;
    const judged = items.filter(({ kind }) => kind === "true-false-not-given");
    return keys.map((key) => judged.filter((item) => (item.key as readonly string[])[0] === key).length);
  });
}

// Of a small article twenty questions take nearly all there is, and its facts are asked by other kinds as well.
test.each(["library.md", "bridge.md", "buses.md"])(
  "what is left over of %s does not make one verdict the commonest",
  (file) => {
    const sets = verdictsOf(file);
    const all = keys.map((_, at) => sets.reduce((sum, counts) => sum + (counts[at] as number), 0));
    const total = all.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(30);
    for (const count of all) expect(count / total).toBeLessThan(0.47);
    for (const counts of sets) {
      const section = counts.reduce((sum, count) => sum + count, 0);
      expect(Math.max(...counts), counts.join()).toBeLessThanOrEqual(Math.ceil(section / 3) + 1);
    }
  },
);
