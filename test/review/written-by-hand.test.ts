import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import { readQuiz } from "../../src/read/read-quiz.ts";
import { review } from "../../src/review/review.ts";

/** Questions as people write them, half of them sound; `flaws` names the rules that the others break. */
const text = readFileSync(new URL("written-by-hand.json", import.meta.url), "utf8");
const written = JSON.parse(text) as { items: { id: string; stem: string; flaws: string[] }[] };
const { quiz, problems } = readQuiz(text, "written-by-hand.json");

test("the file has no mistake, and half of its questions are sound", () => {
  expect(problems).toEqual([]);
  expect(quiz?.items).toHaveLength(written.items.length);
  expect(written.items.filter(({ flaws }) => flaws.length === 0)).toHaveLength(20);
  expect(written.items.length).toBeGreaterThanOrEqual(40);
});

test.each(written.items)("$stem: found are $flaws", ({ id, flaws }) => {
  const item = quiz?.items.find((one) => one.id === id);
  if (quiz === undefined || item === undefined) throw new Error(`${id} was not read`);
  expect(review(item, passageOf(quiz.article)).map(({ rule }) => rule)).toEqual(flaws);
});
