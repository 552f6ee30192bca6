import { expect, test } from "vitest";
import { de } from "../../src/locale/de/index.ts";
import { en } from "../../src/locale/en/index.ts";
import { foldAnswer } from "../../src/read/text/fold-answer.ts";

const fold = (text: string) => foldAnswer(text, en.reading.articles);

test.each([
  ["letter case", "Sergey Lavrov", "sergey LAVROV"],
  ["spaces", "three to four months", "  three to  four\tmonths "],
  ["an article before it", "the military council", "military council"],
  ["another article", "a bakery", "The bakery"],
  ["a full stop behind it", "in the camps", "in the camps."],
  ["quotation marks around it", "Western state", "“Western state”"],
  ["kinds of apostrophe", "Diop's plan", "Diop’s plan"],
  ["kinds of dash", "twenty-five", "twenty–five"],
  ["a hyphen or a space", "twenty-five", "twenty five"],
  ["full stops within abbreviations", "U.S.", "US"],
  ["the same of times", "7.20 p.m.", "7.20 pm"],
  ["a comma between words", "May 12, 2022", "May 12 2022"],
  ["a space before a sign", "50%", "50 %"],
  ["composed and decomposed letters", "Maïga", "Mai\u0308ga"],
  ["kinds of minus", "−5 °C", "-5°c"],
  ["a nought before the point", "0.5", ".5"],
])("%s makes no difference", (_what, one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ["a digit", "100,000", "10,000"],
  ["a sign for thousands, which the key has to list", "100,000", "100000"],
  ["the point in a number", "3.5", "35"],
  ["a minus", "-5", "5"],
  ["a sign behind a number", "50%", "50"],
  ["a currency", "$5 million", "€5 million"],
  ["another word", "Sergey Lavrov", "Lavrov"],
  ["the order of words", "Paris and Rome", "Rome and Paris"],
  ["an accent", "pâté", "pate"],
])("%s makes one", (_what, one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test("an article alone is an answer", () => {
  expect(fold("the")).toBe("the");
  expect(fold("the")).not.toBe(fold("a"));
});

test("an answer of punctuation alone is compared as it stands", () => {
  expect(fold("?")).toBe("?");
  expect(fold("?")).not.toBe(fold("!"));
});

test("the articles are those of the answer's language", () => {
  expect(foldAnswer("der Militärrat", de.reading.articles)).toBe("militärrat");
  expect(foldAnswer("der Militärrat", en.reading.articles)).toBe("der militärrat");
});
