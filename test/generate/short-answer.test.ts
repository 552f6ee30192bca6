import { expect, test } from "vitest";
import type { Proven, TextItem } from "../../src/model/item.ts";
import { findWords, fold } from "../../src/read/text/match.ts";
import { hostile } from "../write/fixtures.ts";
import { fromContent, generated, withoutPlace } from "./generated.ts";

const text = `Ann Reid lit the lamp on 3 May 1998. More than 400 people watched it from the harbour.

Mary Gow and Lucy Orr opened the new school in 2001. Tom Hale sold his house.`;
const names = `# Names
- Ann Reid (person), keeper
  also: Reid
- Mary Gow (person), mayor
- Lucy Orr (person), teacher
- Tom Hale (person), captain`;
const ask = (facts: string) =>
  generated("short-answer", text, `${names}\n\n# Facts\n${facts}`).items as Proven<TextItem>[];

test("a question is answered in writing, with every accepted form", () => {
  const [item] = ask("- The lamp was lit by [Ann Reid].\n  ? Who lit the lamp?");
  expect(item).toMatchObject({
    id: expect.stringMatching(/^small\.f\w{8}\.who\.short-answer$/u),
    kind: "short-answer",
    interaction: "text",
    points: 1,
    stem: "Who lit the lamp?",
    key: ["Ann Reid", "Reid"],
    evidence: [{ paragraph: "A", start: 0, end: 8, text: "Ann Reid" }],
  });
  expect(item?.sources).toEqual([item?.id.split(".")[1]]);
});

test.each([
  ["a sentence to complete is no question", "- The lamp (an old one) was lit: [Ann Reid] had come."],
  [
    "a long answer cannot be expected",
    "- The lamp was lit while [what: people watched it from the harbour].\n  ? What happened?",
  ],
  [
    "a reason may be given in many ways",
    "- Tom Hale left because [why: Tom Hale sold his house].\n  ? Why did Tom Hale leave?",
  ],
  [
    "of two things one is half an answer",
    "- The school was opened by [who: Mary Gow and Lucy Orr].\n  ? Who opened it?",
  ],
  [
    "a bound that the question leaves out",
    "- The lamp was watched by [400] people.\n  ? How many people watched the lamp?",
  ],
  [
    "a name that the text joins to another",
    "- The new school was opened by [Mary Gow].\n  ? Who opened the new school?",
  ],
  [
    "an answer that another fact gives as well",
    "- The boat was sold by [Tom Hale].\n  ? Who sold the boat?\n- The boat was sold by [Ann Reid].",
  ],
  ["nobody knows who she is", "- She lit [what: the lamp].\n  ? What did she light?"],
])("%s: not asked", (_why, facts) => {
  expect(ask(facts)).toEqual([]);
});

test("a name that stands beside is no other answer where the teacher says that it is wrong", () => {
  const [item] = ask(
    "- The new school was opened by [Mary Gow].\n  ? Who opened the new school?\n  not: Lucy Orr; Tom Hale",
  );
  expect(item?.key).toEqual(["Mary Gow", "Gow"]);
});

test("another fact leaves a question as it was", () => {
  const one = "- The lamp was lit by [Ann Reid].\n  ? Who lit the lamp?";
  const two = "- Tom Hale sold [what: his house].\n  ? What did Tom Hale sell?";
  const both = ask(`${two}\n${one}`);
  expect(both).toHaveLength(2);
  expect(both.map(withoutPlace)).toContainEqual(withoutPlace(ask(one)[0] as Proven<TextItem>));
});

test("in the articles of content/: the answer proves itself, and no question says it", () => {
  const items = fromContent("short-answer", 1) as Proven<TextItem>[];
  expect(items.length).toBeGreaterThan(60);
  for (const { stem, key, evidence, id } of items) {
    expect(new Set(key.map((form) => form.toLowerCase())).size, id).toBe(key.length);
    for (const form of key) expect(findWords(fold(stem), form), `${id}: ${form}`).toEqual([]);
    expect(
      key.some((form) => findWords(fold(form), evidence[0].text).length > 0),
      id,
    ).toBe(true);
  }
});

test("hostile words stay words", () => {
  const words = hostile.replace(/[[\];]/gu, "");
  const { items } = generated(
    "short-answer",
    `It was ${words} in 2019.`,
    `# Facts\n- It was ${words.replaceAll("\\", "\\\\")} in [2019].\n  ? When was ${words.replaceAll("\\", "\\\\")}?`,
  );
  expect(items).toHaveLength(1);
});
