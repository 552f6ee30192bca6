import { expect, test } from "vitest";
import { contextOf } from "../../src/generate/context-of.ts";
import type { Sentence } from "../../src/generate/sentence.ts";
import { withinQuotes } from "../../src/generate/within-quotes.ts";
import { localeFor } from "../../src/locale/locales.ts";

const [english, german] = [localeFor("en"), localeFor("de")];

function around(text: string, words: string, offset = 0): string {
  const sentence: Sentence = {
    paragraph: "A",
    index: 0,
    start: offset,
    end: offset + text.length,
    text,
    words: new Set(),
  };
  const start = offset + text.indexOf(words);
  return contextOf(sentence, start, start + words.length);
}

test("a short sentence stands whole, without its full stop", () => {
  expect(around("The lamp was lit in 1998.", "1998", 400)).toBe("The lamp was lit in 1998");
});

test("a long one is cut at the borders of words on either side", () => {
  const text = `${"one two three ".repeat(10)}here ${"four five six ".repeat(10)}end.`;
  const context = around(text, "here", 12);
  expect(context).toMatch(/^… (?:\w+ )+here four five six (?:\w+ )+…$/);
  expect(context.length).toBeLessThan(95);
});

test("a word without end is cut away whole", () => {
  expect(around(`${"x".repeat(500)} here ${"y".repeat(500)}`, "here")).toBe("… here …");
});

test("quotations of the text take inner marks within a reason, whole or cut", () => {
  expect(withinQuotes('"I saw two fires," said Ines', english)).toBe("‘I saw two fires,’ said Ines");
  expect(withinQuotes("… sein Schwanz“, flüstert sie, „damit warnt er die anderen.“", german)).toBe(
    "… sein Schwanz‘, flüstert sie, ‚damit warnt er die anderen.‘",
  );
});
