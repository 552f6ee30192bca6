import { expect, test } from "vitest";
import { unmarkable } from "./unmarkable.ts";
import { below, unpacked } from "./xml.ts";

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
