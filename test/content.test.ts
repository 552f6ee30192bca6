import { describe, expect, test } from "vitest";
import type { Article } from "../src/model/article.ts";
import { readArticle } from "../src/read/read-article.ts";
import { contentFiles } from "./content-articles.ts";

describe.each(contentFiles)("content/$file", ({ file, text }) => {
  const { article, problems } = readArticle(text, { file: `content/${file}` });

  test("is read without a mistake or advice", () => {
    expect(problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([]);
  });

  test("has annotations of every part", () => {
    const { names, facts, statements, events, falseStatements, notGiven, words, questions } =
      article as Article;
    expect(facts.length).toBeGreaterThanOrEqual(16);
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(statements.length).toBeGreaterThanOrEqual(6);
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(4);
    expect(events.length).toBeGreaterThanOrEqual(6);
    expect(falseStatements.length).toBeGreaterThanOrEqual(3);
    expect(notGiven.length).toBeGreaterThanOrEqual(4);
    expect(words.length).toBeGreaterThanOrEqual(8);
    expect(questions.length).toBeGreaterThanOrEqual(3);
  });

  test("has every statement in other words, which share few with the text's", () => {
    for (const { words, own } of (article as Article).statements) {
      expect(own).toBeDefined();
      expect(sharedRun(words, own ?? ""), `${words} / ${own}`).toBeLessThan(4);
    }
  });

  test("gives the longest wrong answer about as often as the longest right one", () => {
    const choices = (article as Article).facts
      .flatMap(({ slots }) => slots)
      .filter((slot) => slot.not.length >= 3 && slot.value === undefined);
    const longest = choices.filter(({ answer, not }) =>
      not.every((wrong) => wrong.length < answer.length),
    ).length;
    const shortest = choices.filter(({ answer, not }) =>
      not.every((wrong) => wrong.length > answer.length),
    ).length;
    // A key among four is the longest, or the shortest, in one of four by chance; item-quality 15 adds ten points.
    expect(longest / choices.length).toBeLessThanOrEqual(0.35);
    expect(shortest / choices.length).toBeLessThanOrEqual(0.35);
  });

  test("asks no question that says a whole answer of another", () => {
    const slots = (article as Article).facts.flatMap((fact) => fact.slots);
    const questions = slots.map(({ question }) => question?.toLowerCase() ?? "");
    for (const { answer, question } of slots) {
      if (answer.length < 12) continue;
      const given = questions.filter((one) => one.includes(answer.toLowerCase()) && one !== question);
      expect(given.length, `"${answer}" stands in: ${given.join(" | ")}`).toBeLessThanOrEqual(2);
    }
  });
});

/** The longest run of words that two texts share. */
function sharedRun(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  let longest = 0;
  for (let i = 0; i < (first ?? []).length; i += 1) {
    for (let j = 0; j < (second ?? []).length; j += 1) {
      let run = 0;
      while (first?.[i + run] !== undefined && first[i + run] === second?.[j + run]) run += 1;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
