import { expect, test } from "vitest";
import { en } from "../../src/locale/en/index.ts";
import type { Article } from "../../src/model/article.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import { quoter } from "../../src/write/quotes.ts";
import { everyInteraction } from "./fixtures.ts";

function articleOf(text: string): Article {
  return { ...everyInteraction().article, paragraphs: [{ id: "A", text, marks: [], form: "prose" }] };
}

function evidenceOf(text: string, words: string): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { paragraph: "A", start, end: start + words.length, text: words };
}

/** The quotations, the answer's words in square brackets. */
function quoted(text: string, ...words: string[]): string[] {
  const quotes = quoter(articleOf(text), en)(words.map((one) => evidenceOf(text, one)));
  return quotes.map(({ runs }) =>
    runs.map((run) => ("text" in run ? run.text : run.closes ? "]" : "[")).join(""),
  );
}

test("the sentence around the answer is quoted, and the answer marked in it", () => {
  const text = "It rained. Lavrov met Diop in Moscow on Monday. Nobody slept.";
  expect(quoted(text, "Moscow")).toEqual(["Lavrov met Diop in [Moscow] on Monday."]);
});

test("two places in one sentence make one quotation, two in two sentences make two", () => {
  const text = "Lavrov met Diop in Moscow. Nobody slept.";
  expect(quoted(text, "Diop", "Moscow")).toEqual(["Lavrov met [Diop] in [Moscow]."]);
  expect(quoted(text, "Diop", "slept")).toEqual(["Lavrov met [Diop] in Moscow.", "Nobody [slept]."]);
});

test("where the whole sentence is the evidence nothing in it is marked", () => {
  expect(quoted("It rained. Nobody slept.", "Nobody slept.")).toEqual(["Nobody slept."]);
});

test("a long sentence is cut between words, never within the answer", () => {
  const filler = "words and more words ".repeat(40);
  const [quote = ""] = quoted(`Start ${filler}found in Bamako today ${filler}end.`, "Bamako");
  expect(quote.length).toBeLessThan(330);
  expect(quote).toMatch(/^… \S.* \[Bamako\] .*\S …$/u);
  for (const word of quote
    .replace(/[[\]…]/gu, "")
    .trim()
    .split(/\s+/u))
    expect(["words", "and", "more", "found", "in", "Bamako", "today"]).toContain(word);
});

test("evidence as long as a page is shortened", () => {
  const text = `First words of it. ${"And so on it goes. ".repeat(80)}Last words of it.`;
  const [quote = ""] = quoted(text, text);
  expect(quote.length).toBeLessThan(400);
  expect(quote).toMatch(/^First words of it\..*…/u);
  expect(quote).toMatch(/Last words of it\.$/u);
});

test("a cut in a text without spaces parts no character", () => {
  // One code unit between shifts where the cut would fall: to the middle of a pair with it, or without it.
  const far = "🎈".repeat(400);
  for (const shift of ["", "a"]) {
    const near = shift + "🎈".repeat(10);
    const [quote = ""] = quoted(`${far}${near}X${"🎈".repeat(10)}${shift}${far}`, "X");
    expect(quote).toContain("[X]");
    expect(quote).not.toMatch(/\p{Cs}/u);
  }
});

test("evidence in a paragraph that is not there is passed over", () => {
  const quote = quoter(articleOf("A text."), en);
  expect(quote([{ paragraph: "Z", start: 0, end: 1, text: "x" }])).toEqual([]);
});
