import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import { bankFormatOf } from "../../../src/read/bank-format.ts";
import { readGift } from "../../../src/read/gift/read-gift.ts";

const text = readFileSync(new URL("../../fixtures/banks/geography.gift", import.meta.url), "utf8");
const { quiz, problems } = readGift(text, "geography.gift", "en");
const read = (gift: string) => {
  const back = readGift(gift, "x.gift", "en");
  return { ...back, item: back.quiz?.items[0] as Item };
};
const choice = (gift: string) => {
  const { item } = read(gift);
  if (item?.interaction !== "choice") throw new Error("no choice");
  return item.options.map(({ id, text: words }) => `${item.key.includes(id) ? "+" : "-"}${words}`);
};

test("descriptions are the text, categories the sections, comments give ids and tags", () => {
  expect(quiz?.title).toBe("Geography");
  expect(quiz?.article.paragraphs.map(({ text: words }) => words)).toEqual([
    "The Senn rises in the north.",
    "It is 84 km long.",
  ]);
  expect(quiz?.sections.map(({ title }) => title)).toEqual(["Rivers", "Thoughts"]);
  expect(quiz?.items[0]).toMatchObject({
    id: "senn-1",
    stem: "Where does the Senn rise?",
    rationale: "It says so in the first line.",
  });
  expect(problems[0]?.reason).toContain("the tags rivers");
});

test("each of its questions is read in Moodle's sense", () => {
  expect(quiz?.items.map(({ interaction, stem }) => `${interaction}: ${stem}`)).toEqual([
    "choice: Where does the Senn rise?",
    "choice: Which two lie on the Senn?",
    "choice: The Senn is longer than 100 km.",
    "text: Name a village that begins with A.",
    "text: How many kilometres long is it?",
    "match: Match them.",
    "choice: The Senn rises in the ______ of the valley.",
    "choice: A ratio of 3:1 = three to one ~ roughly #1 \\ as said?",
  ]);
  const [, two, verdict, village] = quiz?.items ?? [];
  expect(two).toMatchObject({
    key: ["o1", "o2"],
    options: [{ text: "Arn" }, { text: "Coll" }, { text: "Dorf { Dell }" }],
  });
  expect(verdict).toMatchObject({
    key: ["o2"],
    options: [
      { text: "True", rationale: "84 km." },
      { text: "False", rationale: "Right." },
    ],
  });
  expect(village).toMatchObject({ key: ["Arn", "village of Arn"] });
});

test("what is left out is told at its line", () => {
  const left = problems.filter(({ code }) => code === "question-left-out");
  expect(left.map(({ reason, line }) => [text.split("\n")[line - 1], reason])).toEqual([
    ["How long may it be? {#80..90}", '"How long may it be?" is left out: no answer is right.'],
    ["Would you live there? {}", '"Would you live there?" is left out: an essay has no key.'],
    ["Which of these {=a ~b", '"Which of these {=a ~b" is left out: its braces do not close.'],
  ]);
});

test.each([
  ["a weight of full marks is right", "Q{~%100%a ~b}", ["+a", "-b"]],
  ["a weight in a single choice is wrong", "Q{=a ~%50%b}", ["+a", "-b"]],
  ["true and false are options, not verdicts", "Q{=TRUE ~FALSE}", ["-FALSE", "+TRUE"]],
  ["the first braces alone count", "Q{=a ~b} and {=c ~d}", ["+a", "-b"]],
  ["HTML of the format that is named", "[html]<p>Q</p>{=<b>a</b> &amp; c ~b}", ["+a & c", "-b"]],
  ["plain text keeps its signs", "[plain]Q{=<b>a ~b}", ["+<b>a", "-b"]],
  ["lines in braces", "Q{\n\t=a\n\t#yes\n\t~b\n}", ["+a", "-b"]],
])("%s", (_what, gift, options) => {
  expect(choice(gift)).toEqual(options);
});

test.each([
  ["an arrow makes pairs", "Q{=a -> b =c -> d}", "match"],
  ["a star of its own is an answer", "Q{=5\\* hotel =\\*}", "text"],
  ["T is true", "Q{T}", "choice"],
  ["t is a word", "Q{=t}", "text"],
])("%s", (_what, gift, interaction) => {
  expect(read(gift).item.interaction).toBe(interaction);
});

test("a star alone would be any words: that answer is left out and told", () => {
  const { item, problems: said } = read("Q{=a* =b}");
  expect(item).toMatchObject({ key: ["b"] });
  expect(said[0]?.reason).toContain("* for any words");
});

test("control characters are mistakes at their place", () => {
  const back = read("Q{=a\u0007 ~b}");
  expect(back.quiz).toBeUndefined();
  expect(back.problems[0]).toMatchObject({ code: "bad-character", line: 1, column: 5 });
});

test.each([
  ['{ "format": "quizwright-quiz/1" }', "quiz"],
  ["\n<?xml version='1.0'?><quiz/>", "moodle-xml"],
  ["::a::b{=c}", "gift"],
  ["What? {=a ~b}", "gift"],
  ["$CATEGORY: x\n", "gift"],
  ["---\ntitle: x\n---\n\nText with {braces}.", undefined],
  ["Just a text.", undefined],
])("%j is told by its content", (content, format) => {
  expect(bankFormatOf(content)).toBe(format);
});

test("no text makes it throw, nor long ones slow", () => {
  const pieces = fc.constantFrom(
    ..."{}=~#:%\\\n",
    "->",
    "####",
    "::",
    "//",
    "$CATEGORY:",
    "[html]",
    "T",
    "%50%",
    "..",
    "a",
    "\ue000",
    "<b>",
    "&",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const back = readGift(parts.join(""), "x.gift", "en");
      expect(back.quiz !== undefined || back.problems.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
  const began = performance.now();
  for (const piece of ["{", "}", "=", "~", "a{=b}", "\\", "::", "%5%", "#", "->", "[html]"])
    readGift(`Q{${piece.repeat(50_000)}}`, "x.gift", "en");
  expect(performance.now() - began).toBeLessThan(20_000);
});
