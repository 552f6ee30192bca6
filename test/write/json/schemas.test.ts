import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { fullQuiz, writtenJson } from "./written-json.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const read = (name: string): { [key: string]: Json } =>
  JSON.parse(readFileSync(new URL(`../../../docs/schema/${name}-1.schema.json`, import.meta.url), "utf8"));
const compile = (schema: object) => new Ajv2020({ strict: true }).compile(schema);

const schemas = { quiz: read("quiz"), student: read("quiz-student") };
const validate = { quiz: compile(schemas.quiz), student: compile(schemas.student) };
const { teacher, student } = writtenJson(fullQuiz());
const documents = { quiz: JSON.parse(teacher) as Json, student: JSON.parse(student) as Json };
const both = ["quiz", "student"] as const;

/** Properties that a document may lack, by schema. */
const optional = {
  quiz: "article.author article.date article.level article.licence article.minutes article.source article.words recipe.options.keep recipe.options.mix recipe.options.paper.answerSheet recipe.options.paper.look recipe.options.profile recipe.options.questions recipe.options.replace recipe.options.without items[].bank items[].paragraph forms[].sections[].items[].options forms[].sections[].items[].statements forms[].sections[].items[].entries",
  student:
    "article.author article.date article.level article.licence article.minutes article.source forms[].sections[].questions[].bank",
};

/** Objects whose properties are ids or names and not the format's. */
const maps = /^(?:recipe\.options\.mix|items\[\]\.key)$/;

interface Node {
  /** The way from the root: keys and indices. */
  readonly path: readonly (string | number)[];
  /** The same with every index as `[]`: `items[].stem`. */
  readonly name: string;
  readonly value: Json;
}

/** The document's values, each before those in it. */
function nodesOf(value: Json, path: readonly (string | number)[] = []): Node[] {
  const name = path.map((step) => (typeof step === "number" ? "[]" : `.${step}`)).join("");
  const inside: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  return [
    { path, name: name.slice(1), value },
    ...inside.flatMap(([step, part]) => nodesOf(part, [...path, step])),
  ];
}

/** A copy of the document with the value at a path changed, or taken out where the change gives nothing. */
function changed(document: Json, path: Node["path"], change: (value: Json) => Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(document) ?? null;
  if (Array.isArray(document)) {
    return document.map((value, index) => (index === step ? changed(value, rest, change) : value));
  }
  const object = document as { [key: string]: Json };
  const value = object[step] as Json;
  const after = rest.length === 0 ? change(value) : changed(value, rest, change);
  const others = Object.entries(object).map(([key, old]) => [key, key === step ? after : old] as const);
  return Object.fromEntries(others.filter(([, one]) => one !== undefined)) as Json;
}

const isMap = ({ name, value }: Node) => maps.test(name) && !Array.isArray(value);
const isObject = ({ value }: Node) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The nodes whose change the schema lets pass, by name, each once. */
function letPass(
  which: (typeof both)[number],
  nodes: readonly Node[],
  change: (value: Json) => Json | undefined,
): string[] {
  const document = documents[which];
  const passed = nodes.filter(({ path }) => validate[which](changed(document, path, change)));
  return [...new Set(passed.map(({ name }) => name))].sort();
}

test.each(both)("the %s schema takes the document that the others here are spoilt from", (which) => {
  validate[which](documents[which]);
  expect(validate[which].errors).toBeNull();
});

test.each(both)("the %s schema refuses a document that lacks a property, unless it may", (which) => {
  const nodes = nodesOf(documents[which]);
  const inMap = new Set(
    nodes
      .filter(isMap)
      .flatMap(({ path }) => nodes.filter((node) => node.path.join().startsWith(`${path.join()},`))),
  );
  const properties = nodes.filter((node) => typeof node.path.at(-1) === "string" && !inMap.has(node));
  expect(letPass(which, properties, () => undefined)).toEqual(optional[which].split(" ").sort());
});

test.each(both)("the %s schema refuses a property that it does not know, everywhere", (which) => {
  const objects = nodesOf(documents[which]).filter(isObject);
  expect(objects.length).toBeGreaterThan(50);
  // No kind's number, no gap's answers and no option's id is `null`.
  expect(letPass(which, objects, (value) => ({ ...(value as object), unknown: null }))).toEqual([]);
});

test.each(both)("the %s schema refuses a value of another type, everywhere", (which) => {
  const nodes = nodesOf(documents[which]);
  expect(letPass(which, nodes, () => null)).toEqual([]);
  const other = (value: Json): Json => {
    // A mix takes a text or a number.
    if (typeof value === "string") return true;
    if (typeof value === "number") return String(value);
    if (typeof value === "boolean") return 1;
    return Array.isArray(value) ? {} : [];
  };
  expect(letPass(which, nodes, other)).toEqual([]);
});

test.each(both)("the %s schema refuses numbers that count nothing", (which) => {
  const numbers = nodesOf(documents[which]).filter(({ value }) => typeof value === "number");
  expect(letPass(which, numbers, () => -1)).toEqual([]);
  expect(letPass(which, numbers, (value) => (value as number) + 0.5)).toEqual([]);
});

test.each([
  ["another format", "format", "quizwright-quiz/2"],
  ["a set code with an O", "code", "K7Q2O"],
  ["a hash cut short", "article.sha256", "ab".repeat(31)],
  ["a date as people write it", "article.date", "23 May 2022"],
  ["a version too many", "recipe.options.versions", 101],
  ["a question too many", "recipe.options.questions", 1001],
  ["seven options", "recipe.options.options", 7],
  ["no paragraph", "article.paragraphs", []],
  ["no form", "forms", []],
  ["a number that is none", "forms[].sections[].items[].number", "1a"],
  ["an item without evidence", "items[].evidence", []],
  ["an item without a key", "items[].key", []],
  ["the key of another interaction", "items[].key", { s1: ["o1"], s2: 3 }],
  ["an unknown interaction", "items[].interaction", "hotspot"],
  ["one option", "items[].options", [{ id: "o1", text: "one", rationale: "" }]],
  ["gaps without a gap", "items[].text", [{ words: "none" }]],
] as const)("the quiz schema refuses %s", (_what, name, value) => {
  const nodes = nodesOf(documents.quiz).filter((node) => node.name === name);
  expect(nodes.length).toBeGreaterThan(0);
  expect(letPass("quiz", nodes, () => value as unknown as Json)).toEqual([]);
});

test("the quiz schema refuses a key that names an option or an entry twice", () => {
  const ofIds = nodesOf(documents.quiz).filter(({ name, value }) => {
    const { interaction } = value as { interaction?: Json };
    return name === "items[]" && (interaction === "choice" || interaction === "order");
  });
  expect(ofIds.length).toBe(4);
  const twice = (value: Json) => ({ ...(value as object), key: ["o1", "o1"] });
  expect(letPass("quiz", ofIds, twice)).toEqual([]);
});

test.each(["key", "rationale", "evidence", "sources", "id", "item", "kind", "arrangement"])(
  "the student schema refuses %s in a question",
  (property) => {
    const questions = nodesOf(documents.student).filter(({ name }) => name.endsWith(".questions[]"));
    expect(questions.length).toBe(16);
    expect(letPass("student", questions, (value) => ({ ...(value as object), [property]: "o1" }))).toEqual(
      [],
    );
  },
);

const cases = contentFiles.flatMap(({ file, text }) =>
  ["4217", "a word"].flatMap((seed) => [1, 4].map((versions) => ({ file, text, seed, versions }))),
);

test.each(cases)("$file, seed $seed, $versions versions: both files keep to their schemas", (one) => {
  const { quiz } = makeQuiz(mustRead(one.text, one.file), { seed: one.seed, versions: one.versions });
  const files = writtenJson(quiz);
  validate.quiz(JSON.parse(files.teacher));
  expect(validate.quiz.errors).toBeNull();
  validate.student(JSON.parse(files.student));
  expect(validate.student.errors).toBeNull();
});

/** Every schema in a schema, under the place where it stands. */
function subschemas(schema: { [key: string]: Json }, place: string): [string, { [key: string]: Json }][] {
  const within: [string, Json][] = [
    ...["properties", "$defs"].flatMap((word) =>
      Object.entries(schema[word] ?? {}).map(([key, one]): [string, Json] => [
        `${place}/${key}`,
        one as Json,
      ]),
    ),
    ...["items", "additionalProperties"].flatMap((word): [string, Json][] =>
      typeof schema[word] === "object" ? [[`${place}/${word}`, schema[word] as Json]] : [],
    ),
    ...((schema.oneOf ?? []) as Json[]).map((one, index): [string, Json] => [`${place}/oneOf/${index}`, one]),
  ];
  return [
    [place, schema],
    ...within.flatMap(([where, one]) => subschemas(one as { [key: string]: Json }, where)),
  ];
}

test.each(both)("the %s schema describes all that it names, and closes every object", (which) => {
  const all = subschemas(schemas[which], "#");
  expect(all.length).toBeGreaterThan(60);
  const defs = schemas[which].$defs as { [key: string]: { description?: string } };
  const silent = all.filter(([, schema]) => {
    const referred = typeof schema.$ref === "string" ? defs[schema.$ref.slice("#/$defs/".length)] : undefined;
    return !(schema.description ?? referred?.description);
  });
  expect(silent.map(([place]) => place)).toEqual([]);
  const open = all.filter(
    ([, { type, additionalProperties }]) => type === "object" && additionalProperties === undefined,
  );
  expect(open.map(([place]) => place)).toEqual([]);
});

test("both schemas say the same about the text", () => {
  const parts = ["letter", "paragraph", "mark", "block"];
  const defs = both.map((which) => schemas[which].$defs as { [key: string]: Json });
  for (const part of parts) expect(defs[0]?.[part]).toBeDefined();
  expect(parts.map((part) => defs[0]?.[part])).toEqual(parts.map((part) => defs[1]?.[part]));
});
