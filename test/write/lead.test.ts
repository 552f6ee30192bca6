import { expect, test } from "vitest";
import { languages, localeOf } from "../../src/locale/locales.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { leadOf } from "../../src/write/sheet-facts.ts";
import { everyInteraction } from "./fixtures.ts";

const quiz = everyInteraction();
const { options } = quiz.recipe;
const without = (text: boolean, more: Partial<Quiz> = {}): Quiz => ({
  ...quiz,
  ...more,
  recipe: { ...quiz.recipe, options: { ...options, paper: { ...options.paper, text } } },
});

test("a sheet says to read the text that it has, and speaks of one that was given apart", () => {
  expect(leadOf(without(true))).toContain("Read the text");
  expect(leadOf(without(false))).toContain("the text that you have been given");
});

test.each(languages)("%s: questions made elsewhere without a text speak of none", (language) => {
  const article = { ...quiz.article, paragraphs: [], blocks: [] };
  const spoken = without(true, { article, language });
  const spokenQuiz = {
    ...spoken,
    recipe: { ...spoken.recipe, options: { ...spoken.recipe.options, locale: language } },
  };
  expect(leadOf(spokenQuiz)).toBe(localeOf(language).paper.leadAlone);
});
