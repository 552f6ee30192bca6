import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { Item } from "../../src/model/item.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { everyInteraction, hostile } from "./fixtures.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
const schemaOf = (name: string) =>
  ajv.compile(
    JSON.parse(readFileSync(new URL(`../../docs/schema/${name}-1.schema.json`, import.meta.url), "utf8")),
  );
const validateQuiz = schemaOf("quiz");
const validateStudent = schemaOf("quiz-student");

async function written(quiz: Quiz): Promise<{ teacher: string; student: string }> {
  const { files } = await writeQuiz(quiz, { to: ["json"] });
  const content = (name: string) => files.find((file) => file.name === name)?.content as string;
  return { teacher: content("quiz.json"), student: content("quiz.student.json") };
}

const quizzes: [string, () => Quiz][] = [
  ["every interaction", () => everyInteraction()],
  ["hostile words", () => everyInteraction(hostile)],
  ...contentFiles.flatMap(({ file, text }) =>
    ["1", "2", "3"].map((seed): [string, () => Quiz] => [
      `${file}, seed ${seed}`,
      () => makeQuiz(mustRead(text, file), { seed: `seed ${seed}`, versions: 3 }).quiz,
    ]),
  ),
];

test.each(quizzes)("both files keep to their published schemas: %s", async (_name, quiz) => {
  const { teacher, student } = await written(quiz());
  validateQuiz(JSON.parse(teacher));
  expect(validateQuiz.errors ?? []).toEqual([]);
  validateStudent(JSON.parse(student));
  expect(validateStudent.errors ?? []).toEqual([]);
});

test("the schemas refuse what is spoilt", async () => {
  const { teacher, student } = await written(everyInteraction());
  const spoil = (text: string, change: (json: never) => void): unknown => {
    const json = JSON.parse(text);
    change(json as never);
    return json;
  };
  const quizzesSpoilt = [
    (json: { items: { key?: unknown }[] }) => delete json.items[0]?.key,
    (json: { items: { evidence: unknown[] }[] }) => json.items[0]?.evidence.splice(0),
    (json: { items: { interaction: string }[] }) =>
      Object.assign(json.items[0] as object, { interaction: "match" }),
    (json: { format: string }) => Object.assign(json, { format: "quizwright-quiz/2" }),
    (json: object) => Object.assign(json, { more: 1 }),
    (json: { forms: unknown[] }) => json.forms.splice(0),
    (json: { recipe: { seed?: string } }) => delete json.recipe.seed,
  ];
  for (const change of quizzesSpoilt)
    expect(validateQuiz(spoil(teacher, change as never)), String(change)).toBe(false);
  const withKey = (json: { forms: { sections: { questions: object[] }[] }[] }) =>
    Object.assign(json.forms[0]?.sections[0]?.questions[0] as object, { key: ["A"] });
  expect(validateStudent(spoil(student, withKey as never))).toBe(false);
});

test("the quiz keeps everything of its items but their place in the file", async () => {
  const quiz = everyInteraction(hostile);
  const { teacher } = await written(quiz);
  const { items, forms, recipe } = JSON.parse(teacher);
  expect(items).toEqual(quiz.items.map(({ at: _at, ...item }) => item));
  expect(
    forms.map((form: { sections: { items: unknown }[] }) => form.sections.map(({ items: places }) => places)),
  ).toEqual(quiz.forms.map(({ sections }) => sections.map(({ items: places }) => places)));
  expect(recipe).toEqual(quiz.recipe);
});

/** Every text of an item that only a teacher may read. */
function secretsOf(item: Item): string[] {
  const rationales = [
    item.rationale,
    ...("options" in item ? item.options.map(({ rationale }) => rationale) : []),
  ];
  return [...rationales, item.id, ...item.sources].filter((text) => text !== "");
}

test.each(quizzes)("the student's copy has no key, reason, evidence, seed or id: %s", async (_name, make) => {
  const quiz = make();
  const { student } = await written(quiz);
  for (const item of quiz.items)
    for (const secret of secretsOf(item)) expect(student).not.toContain(JSON.stringify(secret).slice(1, -1));
  for (const word of ["key", "rationale", "evidence", "seed", "recipe", "sha256", "sources", "kind", "id_"])
    expect(student).not.toContain(`"${word}":`);
  expect(student).not.toContain(`"${quiz.recipe.seed}"`);
  expect(student).toContain(quiz.code);
});

test("the student's copy is the same whichever option is right", async () => {
  const quiz = everyInteraction();
  const { student } = await written(quiz);
  const items = quiz.items.map(
    (item): Item =>
      item.interaction === "choice" && item.key.length === 1
        ? { ...item, key: ["o3"] }
        : item.interaction === "match"
          ? { ...item, key: { s1: "o1", s2: "o2" } }
          : item.interaction === "text"
            ? { ...item, key: ["ANOTHER"] }
            : item,
  );
  expect((await written({ ...quiz, items })).student).toBe(student);
});
