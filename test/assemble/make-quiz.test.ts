import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

const { file, text } = contentFiles.find((one) => one.file === "mali.md") as (typeof contentFiles)[number];
const article = mustRead(text, file);

test.each([
  ["an empty seed", { seed: "" }],
  ["no version", { seed: "1", versions: 0 }],
  ["a hundred and one versions", { seed: "1", versions: 101 }],
  ["two options", { seed: "1", options: 2 }],
  ["half a question", { seed: "1", questions: 0.5 }],
])("%s is refused", (_what, options) => {
  expect(() => makeQuiz(article, options)).toThrow(RangeError);
});

test("a quiz has the questions asked for, of the kinds asked for", () => {
  const { quiz, shortfalls } = makeQuiz(article, { seed: "1", mix: { "who-said-it": 3, "fact-choice": 4 } });
  const kinds = quiz.items.map(({ kind }) => kind).sort();
  expect(kinds).toEqual([...Array(4).fill("fact-choice"), ...Array(3).fill("who-said-it")]);
  expect(shortfalls).toEqual([]);
});

test("more than the article gives is told, with a reason and what to annotate", () => {
  const { quiz, shortfalls } = makeQuiz(article, { seed: "1", mix: { "who-said-it": 40 } });
  expect(quiz.items.length).toBeGreaterThan(5);
  expect(shortfalls).toMatchObject([
    {
      kind: "who-said-it",
      missing: 40 - quiz.items.length,
      remedy: expect.stringContaining("Who said what"),
    },
  ]);
});

test("no two questions of a quiz ask the same annotation", () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const sources = makeQuiz(article, { seed: `${seed}` }).quiz.items.flatMap((item) => item.sources);
    expect(new Set(sources).size).toBe(sources.length);
  }
});

test("forms have the same items, in orders of their own", () => {
  const { forms } = makeQuiz(article, { seed: "1", versions: 5 }).quiz;
  const orders = forms.map(({ sections }) => sections.flatMap(({ items }) => items.map(({ item }) => item)));
  for (const order of orders) expect([...order].sort()).toEqual([...(orders[0] as string[])].sort());
  expect(new Set(orders.map((order) => order.join())).size).toBe(5);
  for (const { sections } of forms) {
    const numbers = sections.flatMap(({ items }) => items.map(({ number }) => Number(number)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
});

test("the set code tells nothing of the seed and changes with it", () => {
  const codes = new Set(
    Array.from({ length: 50 }, (_, seed) => makeQuiz(article, { seed: `${seed}` }).quiz.code),
  );
  expect(codes.size).toBe(50);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/u);
});
