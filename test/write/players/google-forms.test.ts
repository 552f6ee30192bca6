import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { formId } from "../../../src/write/google-forms/form-item.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { hostileText, quizOf } from "../platform/hostile-quiz.ts";
import { formOf } from "./forms-player.ts";
import { setsOfContent } from "./sets-of-content.ts";
import { comesBackWhole, lostOf } from "./units.ts";

const find = <Kind extends Item["interaction"]>(quiz: Quiz, interaction: Kind) =>
  quiz.items.find((item) => item.interaction === interaction) as Extract<Item, { interaction: Kind }>;

async function wholeComesBack(quiz: Quiz): Promise<void> {
  const { played, losses } = await formOf(quiz);
  comesBackWhole(quiz, played, losses);
}

test("the request is one that Forms takes; right answers score all, wrong ones less", async () => {
  await wholeComesBack(withBank());
});

test("the text comes first with its letters, then each section with its instructions", async () => {
  const { items } = await formOf(withBank());
  expect(items[0]).toMatchObject({ title: "Every words", textItem: {} });
  expect(items[0]?.description).toContain("A  Paragraph with words and emphasis. Second sentence of words.");
  expect(items[0]?.description).toContain("B\n• one words\n• two");
  expect(items.filter(({ textItem }) => textItem).length).toBeGreaterThan(1);
});

test("an item has the same id in every set", async () => {
  const quiz = withBank();
  const [first] = quiz.items as [Item];
  const { items } = await formOf({ ...quiz, code: "OTHER" });
  expect(items.map(({ itemId }) => itemId)).toContain(formId(first.id));
});

test("points are whole; a table whose rows cannot share them counts one a row, and says so", async () => {
  const quiz = withBank();
  const items = quiz.items.map(
    (item): Item => (item.interaction === "match" ? { ...item, points: 3 } : item),
  );
  const { losses } = await formOf({ ...quiz, items });
  expect(lostOf(losses, find(quiz, "match"))).toContain("a question of 3 points");
});

test("what Forms cannot hold is said: orders, feedback of tables, pictures", async () => {
  const quiz = withBank();
  const { losses } = await formOf(quiz);
  expect(lostOf(losses, find(quiz, "order"))).toEqual([
    "what is said when it has been answered",
    "an order to bring the entries into",
    "a question of 1 points",
  ]);
  expect(lostOf(losses, find(quiz, "match"))).toEqual(["what is said when it has been answered"]);
  for (const { instead } of losses) expect(instead).toMatch(/^in Google Forms /u);
});

test("options that read alike would make Forms refuse the whole form: the question is left out", async () => {
  const quiz = withBank();
  const item = find(quiz, "choice");
  const [one, ...others] = item.options;
  const options = [one, { ...others[0], text: ` ${one?.text}\n` }, ...others.slice(1)] as typeof item.options;
  const items = quiz.items.map((each): Item => (each === item ? { ...item, options } : each));
  const { losses, played } = await formOf({ ...quiz, items });
  expect(lostOf(losses, item)).toEqual(["a question of whose options two read alike, or one is empty"]);
  expect(played).toHaveLength(quiz.items.length - 1);
});

test("several gaps to type in are fields of their own under the text", async () => {
  const quiz = withBank();
  const items = quiz.items.map((item): Item => {
    if (item.interaction !== "gap") return item;
    const { bank: _, ...rest } = item;
    return rest;
  });
  await wholeComesBack({ ...quiz, items });
});

describe("what a question says and accepts comes back", () => {
  test.each(hostileWords)("%s", async (_name, words) => {
    for (const quiz of [withBank(words), quizOf(words)]) await wholeComesBack(quiz);
  });

  test("whatever the words", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, (words) => wholeComesBack(quizOf(words))),
      { numRuns: 60 },
    );
  });
});

test.each(setsOfContent())("the set of %s comes back", async (_file, quiz) => {
  await wholeComesBack(quiz);
});
