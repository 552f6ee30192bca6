import { describe, expect, test } from "vitest";
import type { QuizOptions } from "../../src/assemble/made.ts";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { UnknownQuestion } from "../../src/assemble/unknown-question.ts";
import { passageOf } from "../../src/generate/passage.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { conflictIndex } from "../../src/review/conflicts/conflict-index.ts";
import { quizJson } from "../../src/write/json/quiz-json.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

const seeds = Array.from({ length: 100 }, (_, seed) => `${seed}`);

/** For each form what stands at each number: the item and the order of its options. */
function placesOf({ forms }: Quiz): string[][] {
  return forms.map(({ sections }) =>
    sections.flatMap(({ items }) => items.map((placed) => JSON.stringify(placed))),
  );
}

function idsOf({ forms }: Quiz): string[][] {
  return forms.map(({ sections }) => sections.flatMap(({ items }) => items.map(({ item }) => item)));
}

const written = (quiz: Quiz) => JSON.stringify(quizJson(quiz));

describe.each(contentFiles)("$file, a hundred seeds:", ({ file, text }) => {
  const article = mustRead(text, file);
  const passage = passageOf(article);
  const { facts, statements, events, falseStatements, words, questions } = article;
  const proved = [facts.flatMap(({ slots }) => slots), statements, events, falseStatements, words, questions];
  const annotated = new Set(
    proved.flat().flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph)),
  );
  /** The set as its own recipe makes it. */
  const again = ({ recipe }: Quiz) => makeQuiz(article, { seed: recipe.seed, ...recipe.options }).quiz;

  test("no two chosen items conflict, and every paragraph is asked about where there are questions enough", () => {
    for (const seed of seeds) {
      const { quiz, report } = makeQuiz(article, { seed, report: true });
      const index = conflictIndex(passage);
      for (const item of quiz.items) {
        expect(index.conflictOf(item), `${seed} ${item.id}`).toBeUndefined();
        index.add(item);
      }
      const asked = report?.paragraphs.filter(({ candidates }) => candidates > 0) ?? [];
      // Not every paragraph that is annotated has a candidate under every seed; there must be places for all.
      if (annotated.size > quiz.items.length) continue;
      for (const { paragraph, questions } of asked)
        expect(questions.length, `${seed} ${paragraph}`).toBeGreaterThan(0);
    }
  });

  test("replacing a question changes it and nothing else, in each form, and is made again from the recipe", () => {
    for (const [index, seed] of seeds.entries()) {
      const options: QuizOptions = { seed, versions: 2 };
      const before = makeQuiz(article, options).quiz;
      const number = String(1 + (index % before.items.length));
      const { quiz, replaced } = makeQuiz(article, { ...options, replace: [number] });
      const [[place]] = [replaced];
      const [old, fresh] = [placesOf(before), placesOf(quiz)];
      old.forEach((form, at) => {
        const differing = form.filter((one, where) => one !== fresh[at]?.[where]);
        expect(differing.length, seed).toBe(place?.now === undefined ? 0 : 1);
        expect(fresh[at]?.length).toBe(form.length);
      });
      expect(before.items.filter((item) => !quiz.items.some(({ id }) => id === item.id)).length).toBeLessThan(
        2,
      );
      expect(written(again(quiz)), seed).toBe(written(quiz));
      const checks = conflictIndex(passage);
      for (const item of quiz.items) {
        expect(checks.conflictOf(item), `${seed} ${item.id}`).toBeUndefined();
        checks.add(item);
      }
    }
  });

  test("a kept set stays as it is, with a question replaced too, and is made again from the recipe", () => {
    for (const [index, seed] of seeds.entries()) {
      const first = makeQuiz(article, { seed, versions: 2, replace: [String(1 + (index % 5))] }).quiz;
      const kept = makeQuiz(article, { seed, versions: 2, keep: idsOf(first) });
      expect(kept.gone).toEqual([]);
      expect(placesOf(kept.quiz), seed).toEqual(placesOf(first));
      expect(written(again(kept.quiz)), seed).toBe(written(kept.quiz));
      const next = makeQuiz(article, { seed, versions: 2, keep: idsOf(first), replace: ["3"] }).quiz;
      expect(written(again(next)), seed).toBe(written(next));
    }
  });

  test("a fact taken out of a kept set leaves every other question at its number", () => {
    for (const seed of seeds.slice(0, 20)) {
      const first = makeQuiz(article, { seed, versions: 2 }).quiz;
      // One that a question of its own asks; a question of several facts is made again without one of them.
      const alone = new Set(first.items.flatMap(({ sources }) => (sources.length === 1 ? sources : [])));
      const fact = article.facts.find(({ id }) => alone.has(id));
      if (fact === undefined) continue;
      const mended = { ...article, facts: article.facts.filter((one) => one !== fact) };
      const { quiz, gone } = makeQuiz(mended, { seed, versions: 2, keep: idsOf(first) });
      expect(gone).toHaveLength(1);
      // Where the kind has no other question, its section is shorter by one, and the numbers behind it move up.
      const kindsOf = (set: Quiz) => set.items.map(({ kind }) => kind).toSorted();
      const isReplaced = String(kindsOf(quiz)) === String(kindsOf(first));
      idsOf(first).forEach((form, at) => {
        const now = idsOf(quiz)[at] ?? [];
        if (isReplaced)
          expect(
            now.filter((id, where) => id !== form[where] && form.includes(id)),
            seed,
          ).toEqual([]);
        else
          expect(
            now.filter((id) => form.includes(id)),
            seed,
          ).toEqual(form.filter((id) => now.includes(id)));
      });
      expect(quiz.items.length).toBe(first.items.length);
    }
  });

  test("every profile keeps to its number and is made again from the recipe", () => {
    for (const seed of seeds.slice(0, 20)) {
      for (const profile of ["balanced", "pirls", "exam"] as const) {
        const { quiz } = makeQuiz(article, { seed, questions: 15, profile });
        expect(quiz.items.length).toBe(15);
        expect(quiz.recipe.options.profile).toBe(profile);
        expect(written(again(quiz))).toBe(written(quiz));
      }
    }
  });
});

const mali = contentFiles.find(({ file }) => file === "mali.md") as (typeof contentFiles)[number];
const article = mustRead(mali.text, mali.file);

test("a number given again walks on, and ids do as numbers do", () => {
  const options = { seed: "7", questions: 12, mix: { "fact-choice": "any" } } as const;
  const once = makeQuiz(article, { ...options, replace: ["4"] });
  const twice = makeQuiz(article, { ...options, replace: ["4", "4"] });
  expect(twice.replaced.map(({ number }) => number)).toEqual(["4", "4"]);
  expect(twice.replaced[1]?.before).toBe(once.replaced[0]?.now);
  expect(new Set([once.replaced[0]?.before, once.replaced[0]?.now, twice.replaced[1]?.now]).size).toBe(3);
  const byId = makeQuiz(article, { ...options, replace: twice.replaced.map(({ before }) => before) });
  expect(written(byId.quiz)).toBe(written(twice.quiz));
});

test("where no other of the kind is left the question stays, and that is told", () => {
  const { quiz, shortfalls, replaced } = makeQuiz(article, {
    seed: "1",
    mix: { "match-speakers": 1 },
    replace: ["1"],
  });
  expect(replaced).toEqual([{ number: "1", before: "mali.statements.match-speakers" }]);
  expect(quiz.items).toHaveLength(1);
  expect(shortfalls).toMatchObject(
    [{ kind: "match-speakers", missing: 1, reason: /Question 1 stays/ }].map((one) => ({
      ...one,
      reason: expect.stringMatching(one.reason),
    })),
  );
});

test("what is to be left out is, and unknown numbers and ids are refused with a guess", () => {
  const [one] = makeQuiz(article, { seed: "1" }).quiz.items;
  const id = one?.id ?? "";
  expect(makeQuiz(article, { seed: "1", without: [id] }).quiz.items.map((item) => item.id)).not.toContain(id);
  for (const options of [
    { replace: ["21"] },
    { replace: ["0"] },
    { without: [`${id}x`] },
    { replace: ["x"] },
  ])
    expect(() => makeQuiz(article, { seed: "1", ...options })).toThrow(UnknownQuestion);
  try {
    makeQuiz(article, { seed: "1", without: [`${id}x`] });
  } catch (error) {
    expect((error as UnknownQuestion).remedy).toBe(`Did you mean ${id}?`);
  }
  expect(() => makeQuiz(article, { seed: "1", profile: "exams" as "exam" })).toThrow(RangeError);
});

test("what was not asked for leaves no trace in the recipe", () => {
  expect(Object.keys(makeQuiz(article, { seed: "1" }).quiz.recipe.options)).toEqual([
    "versions",
    "options",
    "paper",
  ]);
});

test("the report accounts for every candidate, and shortfalls for every missing question", () => {
  const { quiz, report, candidates } = makeQuiz(article, { seed: "1", report: true });
  const built = report?.leftOut.filter(({ why }) => why !== "rule" && why !== "not built").length ?? 0;
  expect(quiz.items.length + built).toBe(candidates);
  const short = makeQuiz(article, { seed: "1", questions: 80 });
  expect(short.shortfalls.reduce((sum, { missing }) => sum + missing, 0)).toBe(80 - short.quiz.items.length);
});
