import { expect, test } from "vitest";
import type { Quiz } from "../../../src/model/quiz.ts";
import { feedbackOf } from "../../../src/write/platform/feedback-of.ts";
import { itemName, itemTitle } from "../../../src/write/platform/item-name.ts";
import { passageHtml, passageLosses } from "../../../src/write/platform/passage-html.ts";
import { everyInteraction, hostile } from "../fixtures.ts";

test("the text stands with its letters in tags that every platform keeps", () => {
  const html = passageHtml(everyInteraction());
  expect(html).toContain("<p><strong>A</strong> <strong>Parag<em>raph</em></strong><em> with</em> words");
  expect(html).toContain("<ul><li>one words</li><li>two</li></ul>");
  expect(html).toContain("<blockquote><p><strong>C</strong> quote words</p></blockquote>");
  expect(html).toContain("<h4>Subhead words</h4>");
  expect(new Set([...html.matchAll(/<\/?([a-z]+\d?)/gu)].map(([, tag]) => tag))).toEqual(
    new Set(["h3", "h4", "p", "strong", "em", "blockquote", "ul", "li"]),
  );
});

test("what the article says is text, and its pictures are a loss", () => {
  const html = passageHtml(everyInteraction(hostile));
  expect(html).not.toMatch(/<script|<\/style/u);
  expect(html).toContain("{{ 7*7 }} {% raw %} &amp;amp;");
  expect(passageLosses(everyInteraction()).map(({ item }) => item)).toEqual(["there.png", "missing.png"]);
});

test("a text that runs from right to left says so", () => {
  expect(passageHtml({ ...everyInteraction(), language: "ar" })).toContain('<p dir="rtl"><strong>A</strong>');
});

test("a paragraph that a question gives with gaps does not stand in the text", () => {
  const quiz = everyInteraction();
  const items = quiz.items.map((item) =>
    item.interaction === "gap" && item.bank ? { ...item, paragraph: "C" } : item,
  );
  const html = passageHtml({ ...quiz, items } as Quiz);
  expect(html).not.toContain("quote words");
  expect(html).toContain("Paragraph C stands among the questions, with gaps.");
});

test("feedback quotes the text with its paragraph", () => {
  const quiz = everyInteraction();
  const [choice, , , match] = quiz.items.map(feedbackOf(quiz));
  expect(choice).toEqual({
    why: ["RATIONALE words"],
    quotes: ["“Paragraph with words and emphasis.” (paragraph A)"],
  });
  expect(match?.why).toEqual([
    "RATIONALE words",
    "first words – option 3 words: RATIONALE s1",
    "second words – option 3 words: RATIONALE s2",
    "RATIONALE 1 words",
    "RATIONALE 2 words",
    "RATIONALE 4 words",
  ]);
});

test("a name is the item's id, and never longer than 100 characters", () => {
  expect(itemName("mali.f4k7q2mzz.where.fact-choice")).toBe("mali.f4k7q2mzz.where.fact-choice");
  const [a, b] = [itemName(`${"x".repeat(120)}a`), itemName(`${"x".repeat(120)}b`)];
  expect(a).toHaveLength(100);
  expect(a).not.toBe(b);
  expect(itemName("sonderbar ü/ä")).toMatch(/^sonderbar---[0-9a-f]{16}$|^[\w.-]{1,100}$/u);
});

test("a title begins with the number on paper, so that titles sort", () => {
  expect(itemTitle("7", 20, "In which\ncity?")).toBe("07 In which city?");
  expect([...itemTitle("7", 9, "🎈".repeat(200))]).toHaveLength(82);
});
