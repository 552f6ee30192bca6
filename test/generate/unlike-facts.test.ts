import { expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import { unlikeFacts } from "../../src/generate/unlike-facts.ts";
import { mustRead } from "../content-articles.ts";

const facts = [
  "The mill was built in [1890].",
  "The wheel was made in [1893].",
  "The river broke it in [1931].",
  "The town bought it in [1944].",
];

function found({ open = [], wrong = [] }: { open?: readonly string[]; wrong?: readonly string[] }) {
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? "" : `\n# ${heading}\n\n${lines.map((line) => `- ${line}\n  see: A`).join("\n")}\n`;
  const text = facts.map((fact) => fact.replace(/[[\]]/gu, "")).join(" ");
  const file = `---\ntitle: Small\n---\n\n${text}\n${list("Facts", facts)}${list("False", wrong)}${list("Not in the text", open)}`;
  return unlikeFacts(passageOf(mustRead(file, "small.md")));
}

const alike = [
  "The mill was made in 1902.",
  "The wheel was bought in 1932.",
  "The town built a wheel in 1940.",
  "The river broke a mill in 1950.",
];

const more = [
  "The mill was bought in 1894.",
  "The wheel was built in 1933.",
  "The town made the mill in 1941.",
  "The river broke it in 1942.",
];

test("statements that are like the facts are not told", () => {
  expect(found({ open: alike })).toEqual([]);
  expect(found({ open: alike, wrong: more })).toEqual([]);
});

test("what has more names and no numbers is told under each heading, with the figures of both", () => {
  const named = [
    "Ann Reid broke Joe Orr's mill.",
    "Tom Hale built Lucy Orr a mill.",
    "Lucy Orr paid Ann Reid and Joe.",
    "Joe Pitt bought Ann a river.",
  ];
  const [open, ...none] = found({ open: named, wrong: more });
  expect(none).toEqual([]);
  expect(open).toMatchObject({ rule: "telling-looks", severity: "warning" });
  expect(open?.reason).toMatch(
    /what is not in the text: .*names: [23]\.\d each, the facts 0\.0; with digits: 0 of 4, of the facts 4 of 4/u,
  );
  expect(open?.remedy).toContain("like the facts");
  const [wrong] = found({ open: alike, wrong: named });
  expect(wrong?.reason).toContain("what is false");
});

test("words that the text has nothing of are told as well", () => {
  const [open] = found({
    open: [
      "Snow fell on our hens in 1902.",
      "A king came with cake in 1932.",
      "Two cooks ate a whale in 1940.",
      "Pigs swam home to bed in 1950.",
    ],
  });
  expect(open?.reason).toMatch(/words of the text: 0 %, the facts \d+ %/u);
});

test("three statements show nothing", () => {
  expect(
    found({ open: ["Ann Reid met Tom Hale.", "Tom Hale met Joe Pitt.", "Joe Pitt met Ann Reid."] }),
  ).toEqual([]);
});

test("a month is no doubt: May is not may, and may is", () => {
  const open = ["The mill was made in May 1902.", ...alike.slice(1)];
  expect(found({ open })).toEqual([]);
  const [told] = found({ open: alike.map((one) => one.replace(" in ", " about ")) });
  expect(told?.reason).toContain("about, some, can: 4 of 4, of the facts 0 of 4");
});
