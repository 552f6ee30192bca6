import { expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { withBank } from "./with-bank.ts";
import { below, unpacked } from "./xml.ts";

/** Questions as only a quiz made elsewhere could hold them. */
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
  ["canvas", "Canvas"],
  ["qti21", "QTI 2.1"],
  ["qti3", "QTI 3"],
] as const)("%s leaves out what could not be marked, and says so", async (format, name) => {
  const quiz = unmarkable();
  const { files, losses } = await unpacked(quiz, format);
  const said = losses.filter(({ what }) => what === "a question without a right answer");
  expect(said.map(({ item }) => item).sort()).toEqual(
    quiz.items
      .filter(({ interaction }) => interaction !== "order")
      .map(({ id }) => id)
      .sort(),
  );
  expect(said[0]?.instead).toBe(`in ${name} nothing: it is left out`);
  const processed = [...files.values()].flatMap((file) => [
    ...below(file, "responseprocessing"),
    ...below(file, "resprocessing"),
  ]);
  expect(processed).toHaveLength(1);
});
