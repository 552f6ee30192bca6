import { expect, test } from "vitest";
import type { ChoiceItem, Proven } from "../../src/model/item.ts";
import { fromContent, generated, withoutPlace } from "./generated.ts";

const text = `Spain, Portugal and Poland obeyed at once. France followed later that year.

People carried planks and oil up the hill. Ann Reid and Joe Pitt lit the fires, and Ann, the keeper, kept them burning.

Mary Gow and Lucy Orr stayed at home. Tom Hale slept.`;
const names = `# Names
- Ann Reid (person), keeper of the lamp
  also: Ann
- Joe Pitt (person), sailor
- Mary Gow (person), mayor
- Lucy Orr (person), teacher
- Tom Hale (person), captain`;
const ask = (facts: string, options = 4) =>
  generated("several-answers", text, `${names}\n\n# Facts\n${facts}`, { options })
    .items as Proven<ChoiceItem>[];
const right = (item: Proven<ChoiceItem> | undefined) =>
  item?.options.filter(({ id }) => item.key.includes(id)).map((option) => option.text);
const wrong = (item: Proven<ChoiceItem> | undefined) =>
  item?.options.filter(({ id }) => !item.key.includes(id)).map((option) => option.text);

const planks =
  "- People carried [what: planks] up the hill.\n  ? What did people carry up the hill?\n  also: oil\n  not: ropes; stones; coats";

test("the answer and what the text gives beside it are the key, and the question says how many", () => {
  const [item, ...others] = ask(planks);
  expect(others).toEqual([]);
  expect(item).toMatchObject({
    id: expect.stringMatching(/^small\.f\w{8}\.what\.several-answers$/u),
    interaction: "choice",
    stem: "What did people carry up the hill? Choose two.",
    points: 2,
  });
  expect(right(item)).toEqual(["oil", "planks"]);
  expect(wrong(item)).toHaveLength(2);
  expect(item?.evidence.map((place) => place.text)).toEqual(["planks", "oil"]);
  expect(item?.options.find((option) => option.text === "oil")?.rationale).toBe(
    "Paragraph B: People carried oil up the hill.",
  );
});

test("three are three, and wrong ones stand beside them", () => {
  const [item] = ask(
    "- The order was obeyed at once in [where: Spain].\n  ? Where was the order obeyed at once?\n  also: Portugal; Poland\n  not: Sweden; Britain; Greece",
  );
  expect(item?.stem).toBe("Where was the order obeyed at once? Choose three.");
  expect(right(item)).toEqual(["Poland", "Portugal", "Spain"]);
  expect(wrong(item)).toHaveLength(2);
});

test("facts that differ in the answer alone are asked together", () => {
  const both =
    "- The fires were lit by [Ann Reid].\n  ? Who lit the fires?\n- The fires were lit by [Joe Pitt].\n  ? Who lit the fires?";
  const items = ask(both);
  expect(items).toHaveLength(1);
  expect(right(items[0])).toEqual(["Ann Reid", "Joe Pitt"]);
  expect(items[0]?.sources).toHaveLength(2);
  for (const name of wrong(items[0]) ?? []) expect(["Lucy Orr", "Mary Gow", "Tom Hale"]).toContain(name);
});

test.each([
  ["another word for the answer", planks.replace("oil", "boards")],
  ["what stands elsewhere in the text", planks.replace("oil", "keeper")],
  [
    "another name of the same",
    "- The fires were lit by [Ann Reid].\n  ? Who lit the fires?\n  also: the keeper",
  ],
  ["one wrong answer alone", planks.replace("ropes; stones; coats", "ropes")],
  ["one answer", planks.replace("  also: oil\n", "")],
])("%s: not asked", (_what, facts) => {
  expect(ask(facts)).toEqual([]);
});

test("another fact leaves a question as it was", () => {
  const [alone] = ask(planks);
  const items = ask(`- [who: Tom Hale] slept.\n  ? Who slept?\n${planks}`);
  expect(items.map(withoutPlace)).toEqual([withoutPlace(alone as Proven<ChoiceItem>)]);
});

test("in the articles of content/: each has one", () => {
  const items = fromContent("several-answers", 5) as Proven<ChoiceItem>[];
  expect(new Set(items.map(({ id }) => id.split(".")[0])).size).toBe(4);
  for (const { options, key, points } of items) {
    expect(key.length).toBe(points);
    expect(options.length - key.length).toBeGreaterThanOrEqual(2);
  }
});
