import { expect, test } from "vitest";
import { isTooLong, textParts } from "../../../src/write/canvas/text-parts.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { withBank } from "./with-bank.ts";
import { attribute, below, only, says, unpacked } from "./xml.ts";

const paragraphs = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => `<p><strong>${index}</strong> ${"x".repeat(length)}</p>`);

test("a short text stays one", () => {
  const html = ["<h3>Title</h3>", ...paragraphs(3, 40), "<ul><li>one</li><li>two</li></ul>"].join("\n");
  expect(textParts(html)).toEqual([html]);
});

test("a long one is parted between paragraphs, each part short enough, nothing lost", () => {
  const blocks = ["<h3>Title</h3>", ...paragraphs(40, 1500), "<blockquote><p>said</p></blockquote>"];
  const parts = textParts(blocks.join("\n"));
  expect(parts).toHaveLength(5);
  expect(parts.join("\n").split("\n")).toEqual(blocks);
  expect(parts.filter(isTooLong)).toEqual([]);
});

test("a quotation is not parted inside", () => {
  const quote = `<blockquote><p>${"y".repeat(8000)}</p></blockquote>`;
  expect(textParts([quote, quote].join("\n"))).toEqual([quote, quote]);
});

test("a paragraph that is too long stays whole", () => {
  const [first = "", second = ""] = paragraphs(2, 20_000);
  expect(textParts(`${first}\n${second}`)).toEqual([first, second]);
  expect(isTooLong(first)).toBe(true);
});

test("the package then has several texts before the questions, and the loss is said", async () => {
  const quiz = withBank();
  const long = withBank("word ".repeat(900));
  const { files, losses } = await unpacked(long, "canvas");
  const [assessment] = [...files].filter(([path]) => /^(\w+)\/\1\.xml$/u.test(path)).map(([, file]) => file);
  const items = assessment === undefined ? [] : below(assessment, "item");
  const texts = items.filter((item) => says(item).includes("text_only_question"));
  expect(texts.length).toBeGreaterThan(1);
  expect(new Set(items.map((item) => attribute(item, "ident"))).size).toBe(items.length);
  expect(items.slice(0, texts.length)).toEqual(texts);
  for (const text of texts) expect(says(only(text, "mattext")).length).toBeLessThan(16_384);
  expect(losses).toContainEqual(
    expect.objectContaining({ what: expect.stringMatching(/one piece/u), instead: expect.any(String) }),
  );
  expect((await writeQuiz(quiz, { to: ["canvas"] })).losses).not.toContainEqual(
    expect.objectContaining({ what: expect.stringMatching(/one piece/u) }),
  );
});
