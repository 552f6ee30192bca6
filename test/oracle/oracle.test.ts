import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { kindNames } from "../../src/generate/kinds.ts";
import { contentFiles } from "../content-articles.ts";
import { objectionsToForm } from "./form-objections.ts";
import { mutationsOf } from "./mutations.ts";
import { objectionsTo } from "./objections.ts";
import { readTwice } from "./read-twice.ts";

const seeds = Array.from({ length: 200 }, (_, index) => String(index + 1));

describe.each(contentFiles)("content/$file", ({ file, text }) => {
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
  });

  test("has one right answer, and a proof of it, in every question of every seed", () => {
    const seen = new Set<string>();
    for (const seed of seeds) {
      for (const options of [
        { seed, versions: 2 },
        { seed, questions: 200, options: 3 + (Number(seed) % 4) },
        {
          seed,
          questions: 200,
          mix: { [kindNames[Number(seed) % kindNames.length] as string]: "any" as const },
        },
      ]) {
        const { quiz } = makeQuiz(article, options);
        const objections = [
          ...quiz.items.flatMap((item) => objectionsTo(item, annotations)),
          ...quiz.forms.flatMap((form) => objectionsToForm(form, quiz.items, quiz.language)),
        ];
        expect(objections, `seed ${seed}, ${JSON.stringify(options)}`).toEqual([]);
        for (const item of quiz.items) seen.add(item.id);
      }
    }
    // Otherwise the sweep would prove little: nearly every slot, statement and question must have been asked.
    const slots = article.facts.flatMap((fact) => fact.slots).length;
    expect(seen.size).toBeGreaterThanOrEqual(
      0.9 * (slots + article.statements.length + article.questions.length),
    );
    expect(new Set([...seen].map((id) => id.split(".").at(-1)))).toEqual(new Set(kindNames));
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
    for (const way of ["the key is moved", "a wrong answer is another name of the key", "another speaker"])
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
