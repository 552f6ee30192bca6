import { expect, test } from "vitest";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { unmarkable } from "../packages/unmarkable.ts";
import { formOf } from "./forms-player.ts";
import { h5pOf } from "./h5p-player.ts";
import { imported } from "./olx-player.ts";
import { surveyOf } from "./surveyjs-player.ts";

test.each([
  ["h5p", async (quiz: Quiz) => (await h5pOf(quiz)).questions.length],
  ["surveyjs", async (quiz: Quiz) => (await surveyOf(quiz)).questions.length],
  ["google-forms", async (quiz: Quiz) => (await formOf(quiz)).played.length],
  ["olx", async (quiz: Quiz) => (await imported(quiz)).problems.length],
] as const)("%s leaves out what could not be marked, and says so", async (format, questions) => {
  const quiz = unmarkable();
  const { losses } = await writeQuiz(quiz, { to: [format] });
  const said = losses.filter(({ what }) => what === "a question without a right answer");
  expect(said.map(({ item }) => item).sort()).toEqual(
    quiz.items
      .filter(({ interaction }) => interaction !== "order")
      .map(({ id }) => id)
      .sort(),
  );
  expect(await questions(quiz)).toBe(1);
});
