import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { kindNames } from "../../src/generate/kinds.ts";
import { sources } from "../quality/sources.ts";
import { objectionsToForm } from "./form-objections.ts";
import { mutationsOf } from "./mutations.ts";
import { objectionsTo } from "./objections.ts";
import { readTwice } from "./read-twice.ts";
import { itemsOfSeeds } from "./sweep.ts";

/** For the articles that came last fewer: they are many, and each takes a minute for a thousand. */
const first = [
  ...["biber", "calendar", "mali", "two-fires", "bread", "bridge", "buses", "island", "library", "octopus"],
  ...["painting", "runner", "turbine"],
];
const seedsOf = (file: string) =>
  Array.from({ length: first.includes(file.replace(/\.md$/u, "")) ? 1000 : 60 }, (_, index) =>
    String(index + 1),
  );

describe.each(sources)("$file", ({ file, text }) => {
  const seeds = seedsOf(file);
  const { article, annotations } = readTwice(text, file);

  test("is read alike by the tool and the oracle", () => {
    expect(annotations.paragraphs).toEqual(article.paragraphs.map(({ id, text }) => ({ id, text })));
    expect(annotations.facts.map(({ sentence }) => sentence)).toEqual(
      article.facts.map(({ sentence }) => sentence),
    );
    expect(
      annotations.facts
        .flatMap(({ slots }) => slots)
        .map(({ answer, question, not, also }) => [answer, question, not, also]),
    ).toEqual(
      article.facts
        .flatMap(({ slots }) => slots)
        .map(({ answer, question, not, also }) => [answer, question, not, also]),
    );
    expect(annotations.names.map(({ names, sort, role }) => [...names, sort, role])).toEqual(
      article.names.map(({ name, also, sort, role }) => [name, ...also, sort, role ?? ""]),
    );
    expect(annotations.statements.map(({ own, quoted }) => [own, quoted])).toEqual(
      article.statements.map(({ own, quoted }) => [own, quoted]),
    );
    expect(annotations.questions.map(({ stem, keepOrder }) => [stem, keepOrder])).toEqual(
      article.questions.map(({ stem, keepOrder }) => [stem, keepOrder]),
    );
    expect(annotations.events.map(({ text, date }) => [text, date])).toEqual(
      article.events.map(({ text, date }) => [text, date]),
    );
    expect([...annotations.falseStatements, ...annotations.notGiven].map(({ text }) => text)).toEqual(
      [...article.falseStatements, ...article.notGiven].map(({ text }) => text),
    );
    expect(annotations.words.map(({ word, meaning, not }) => [word.toLowerCase(), meaning, not])).toEqual(
      article.words.map(({ word, meaning, not }) => [word.toLowerCase(), meaning, not]),
    );
  });

  test("has one right answer, and a proof of it, in every question of every seed", () => {
    const swept = [...itemsOfSeeds(article, seeds).values()].filter(({ kept }) => kept);
    const objections = swept.flatMap(({ item, seed, options }) =>
      objectionsTo(item, annotations).map((one) => `seed ${seed}, ${options} options: ${one}`),
    );
    expect(objections).toEqual([]);
    // Otherwise the sweep would prove little: nearly every slot, statement and question must have been asked.
    const asked = new Set(swept.map(({ item }) => item.id));
    const slots = article.facts.flatMap((fact) => fact.slots).length;
    expect(asked.size).toBeGreaterThanOrEqual(
      0.9 * (slots + article.statements.length + article.questions.length),
    );
  });

  test("keeps every option and ascends in the versions of its quizzes", () => {
    for (const seed of seeds.slice(0, 100)) {
      const { quiz } = makeQuiz(article, { seed, versions: 2, options: 3 + (Number(seed) % 4) });
      const objections = quiz.forms.flatMap((form) => objectionsToForm(form, quiz.items, quiz.language));
      expect(objections, `seed ${seed}`).toEqual([]);
    }
  });

  test("would be objected to with any key, option or evidence spoilt", () => {
    const missed: string[] = [];
    const tried: string[] = [];
    for (const kind of kindNames) {
      const { quiz } = makeQuiz(article, { seed: "spoilt", questions: 200, mix: { [kind]: "any" } });
      for (const item of quiz.items) {
        for (const mutation of mutationsOf(item, annotations)) {
          tried.push(mutation.what);
          if (objectionsTo(mutation.item, annotations).length === 0)
            missed.push(`${item.stem}: ${mutation.what}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(tried.length).toBeGreaterThan(200);
    for (const way of ["the key is moved", "a wrong answer is another name of the key", "another option"])
      expect(
        tried.some((what) => what.startsWith(way)),
        way,
      ).toBe(true);
  });

  test("would be objected to with numbers or dates out of order in a version", () => {
    const { quiz } = makeQuiz(article, { seed: "spoilt", questions: 200, mix: { "fact-choice": "any" } });
    const [form] = quiz.forms;
    const fixed = quiz.items.filter((item) => item.interaction === "choice" && item.arrangement === "fixed");
    expect(fixed.length).toBeGreaterThan(2);
    for (const { id } of fixed) {
      const turned = {
        ...form,
        sections: form.sections.map((section) => ({
          ...section,
          items: section.items.map((one) =>
            one.item === id ? { ...one, options: [...(one.options ?? [])].reverse() } : one,
          ),
        })),
      };
      expect(objectionsToForm(turned, quiz.items, quiz.language), id).not.toEqual([]);
    }
  });
});
