import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { writeArticleJson } from "../../src/write/article-json.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../docs/schema/article-1.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What a round trip may change: where annotations stand in the file, and the file's hash. */
function withoutPlaces(article: Article): unknown {
  return JSON.parse(
    JSON.stringify({ ...article, sha256: "" }, (key, value) => (key === "at" ? undefined : value)),
  );
}

test.each(contentFiles)("$file comes back from JSON as it was", ({ file, text }) => {
  const article = mustRead(text, file);
  const json = writeArticleJson(article);
  const { article: again, problems } = readArticle(json, { file: file.replace(/\.md$/u, ".json") });
  expect(problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
  expect(withoutPlaces(again as Article)).toEqual(withoutPlaces(article));
  expect(writeArticleJson(again as Article)).toBe(json);
});

test.each(contentFiles)("$file as JSON keeps to the published schema", ({ file, text }) => {
  validate(JSON.parse(writeArticleJson(mustRead(text, file))));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  ["no format", { format: undefined }],
  ["another format", { format: "quizwright-article/2" }],
  ["no title", { title: undefined }],
  ["a text that is no list", { text: "words" }],
  ["an unknown key", { fakts: [] }],
  ["a name of an unknown sort", { names: [{ name: "A", sort: "animal" }] }],
])("the schema and the reader refuse %s", (_what, change) => {
  const { file, text } = contentFiles[0] as (typeof contentFiles)[number];
  const spoilt = JSON.stringify({ ...JSON.parse(writeArticleJson(mustRead(text, file))), ...change });
  expect(validate(JSON.parse(spoilt))).toBe(false);
  const { article, problems } = readArticle(spoilt, { file: "spoilt.json" });
  expect(article).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    expect(problem).toMatchObject({ file: "spoilt.json", remedy: expect.stringMatching(/\S/u) });
});
