import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { MatchItem } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeJson } from "../../../src/write/json/write-json.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction } from "../fixtures.ts";
import { fullQuiz, writtenJson } from "./written-json.ts";

const quizzes: [string, Quiz][] = [
  ["everything, hostile", fullQuiz()],
  ...contentFiles.map(({ file, text }): [string, Quiz] => [
    file,
    makeQuiz(mustRead(text, file), { seed: "4217", versions: 2, mix: { "own-question": "any" } }).quiz,
  ]),
  ...contentFiles.map(({ file, text }): [string, Quiz] => [
    `${file}, all kinds`,
    makeQuiz(mustRead(text, file), { seed: "4217", questions: 30 }).quiz,
  ]),
];

test.each(quizzes)("holds all of the quiz but places in the file and annotations: %s", (_name, quiz) => {
  const { $schema, format, ...json } = JSON.parse(writtenJson(quiz).teacher);
  expect($schema).toBe("urn:quizwright:schema:quiz:1");
  expect(format).toBe("quizwright-quiz/1");
  const { names, facts, statements, events, falseStatements, notGiven, words, questions, ...article } =
    quiz.article;
  // Two sides of one: what is added to the quiz must be written, or named here. The language stands once.
  const { language: _, ...shown } = article;
  const explained = words.map(({ at: _at, not: _not, ...word }) => word);
  const listed = explained.length === 0 ? {} : { words: explained };
  expect(json).toEqual({
    ...quiz,
    article: { ...shown, ...listed },
    items: quiz.items.map(({ at: _at, ...item }) => item),
  });
});

test.each(quizzes)(
  "reads back to the same bytes, indented by two, a line feed at the end: %s",
  (_name, quiz) => {
    for (const text of Object.values(writtenJson(quiz))) {
      expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
      expect(text).not.toContain("\r");
    }
  },
);

/** The same value with the keys of every object the other way round, but for objects that hold a key or a mix. */
function reversed(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => reversed(one));
  if (typeof value !== "object" || value === null || name === "key" || name === "mix") return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, reversed(one, key)] as const)
      .reverse(),
  );
}

test.each(quizzes)("is the same, to the byte, in whatever order its parts were built: %s", (_name, quiz) => {
  const other = reversed(quiz) as Quiz;
  expect(Object.keys(other)[0]).toBe("forms");
  expect(writtenJson(other)).toEqual(writtenJson(quiz));
});

test("keeps its keys in the order of its description", () => {
  const json = JSON.parse(writtenJson(fullQuiz()).teacher);
  const order = (value: object) => Object.keys(value).join(" ");
  expect(order(json)).toBe("$schema format title language code article recipe items forms");
  expect(order(json.article)).toBe(
    "id title source author licence date level minutes sha256 paragraphs blocks words",
  );
  expect(order(json.recipe)).toBe("seed edition version options");
  expect(order(json.recipe.options)).toBe(
    "questions mix profile without replace keep versions options paper",
  );
  const common = (parts: string) =>
    `id kind interaction process points stem ${parts}key evidence rationale sources`;
  expect(json.items.map(order)).toEqual(
    [
      "options arrangement ",
      "options arrangement ",
      "options arrangement ",
      "statements options arrangement ",
      "entries ",
      "text paragraph bank ",
      "text ",
      "",
    ].map(common),
  );
});

test("leaves out what is not known", () => {
  const {
    date: _d,
    source: _s,
    author: _a,
    licence: _l,
    level: _v,
    minutes: _m,
    ...article
  } = everyInteraction().article;
  const { teacher, student } = writtenJson({ ...everyInteraction(), article });
  expect(Object.keys(JSON.parse(teacher).article)).toEqual(["id", "title", "sha256", "paragraphs", "blocks"]);
  expect(Object.keys(JSON.parse(student).article)).toEqual(["title", "paragraphs", "blocks"]);
});

test("writes ids that are names of inherited properties", () => {
  const ids = ["__proto__", "constructor"];
  const quiz = everyInteraction();
  const match = quiz.items.find((item): item is MatchItem => item.interaction === "match") as MatchItem;
  const renamed: MatchItem = {
    ...match,
    id: "hasOwnProperty",
    statements: match.statements.map((statement, index) => ({ ...statement, id: ids[index] as string })),
    key: Object.fromEntries(ids.map((id) => [id, "o3"])),
  };
  const statements = [...ids].reverse();
  const options = match.options.map(({ id }) => id);
  const place = { item: "hasOwnProperty", number: "1", options, statements };
  const section = { kind: "match-speakers", title: "__proto__", instructions: "__proto__", items: [place] };
  const { teacher, student } = writtenJson({
    ...quiz,
    items: [renamed],
    forms: [{ label: "A", sections: [section] }],
  });
  expect(Object.entries(JSON.parse(teacher).items[0].key)).toEqual(ids.map((id) => [id, "o3"]));
  const [question] = JSON.parse(student).forms[0].sections[0].questions;
  expect(question.statements.map(({ text }: { text: string }) => text)).toEqual([
    "second words",
    "first words",
  ]);
});

test("gives two files, says whom each is for, and loses nothing", () => {
  const { files, losses } = writeJson(fullQuiz());
  expect(files.map(({ name, audience }) => [name, audience])).toEqual([
    ["quiz.json", "teacher"],
    ["quiz.student.json", "student"],
  ]);
  expect(losses).toEqual([]);
  // `verify` and other programs tell the two apart by their format.
  expect(files.map(({ content }) => JSON.parse(content as string).format)).toEqual([
    "quizwright-quiz/1",
    "quizwright-quiz-student/1",
  ]);
});
