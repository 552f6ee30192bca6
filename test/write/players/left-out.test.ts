import { expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { withBank } from "../packages/with-bank.ts";
import { formOf } from "./forms-player.ts";
import { h5pOf } from "./h5p-player.ts";
import { imported } from "./olx-player.ts";
import { surveyOf } from "./surveyjs-player.ts";

/** Questions as only a quiz made elsewhere could hold them: the order alone could be marked. */
function unmarkable(): Quiz {
  const quiz = withBank();
  return {
    ...quiz,
    items: quiz.items.map((item): Item => {
      switch (item.interaction) {
        case "choice":
          return { ...item, key: ["o9"] };
        case "match":
          return { ...item, key: { s1: "o3" } };
        case "gap":
          return { ...item, key: { g1: [" "], g2: ["x"] } };
        case "text":
          return { ...item, key: [" \n"] };
        case "order":
          return item;
        default:
          return item satisfies never;
      }
    }),
  };
}

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
