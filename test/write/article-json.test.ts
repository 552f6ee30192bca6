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
    JSON.stringify({ ...article, sha256: "" }, (key, value) =>
      key === "at" || key === "questionAt" ? undefined : value,
    ),
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

test("words that hold the marks of the format come back from JSON as they were", () => {
  const text = `---
title: "A \\"title\\": \\\\o/"
---

“We will go,” said Ann, “and never return; not to Rome.” She was sad.

Bob said that he, too, would go “away”. Ann said: "He [sic] is 'mad' about \\\\o/ (all of it)!" Bob said he, too, would go.

- *one*; two
- three: (four)

"One." Then "two" he said. Bob said he, too, would go in May 2021.

# Names
- Ann (person), a \\(great\\) \\\\o/
- Bob \\(B\\) (person)
  also: Bob; A\\;B
# Facts
- "We will never [how: return]; yes \\[x\\]", said [who: Ann].
  see: A; three: (four)
  by: Ann
  not how: a\\; b; c
- In [May 2021] [Bob], not [Ann], went.
  see: D; A
# Who said what
- Ann: "We will go and never return."
- Ann: "We will go … not to Rome"
- Ann: "We will go ... Rome!"
- Ann: "he [sic] is 'mad' about \\\\o/ (all of it)"
- Bob: he, too, would go "away".
- Bob: would go
  see: D
- Bob: "One."
# In this order
3. They met \\(again\\).
3. They \\(met\\)
4. They parted. (May 2021)
# False
- Ann; Bob: \\[never\\] \\\\o/
  because: 1\\) so; 2\\) so
# Not in the text
- Ann is old.
  see: B; C
# Words
- three\\: (four): 3: 4
  not: a\\;b
# Questions
- Who "said: that"; and why?
  - [x] \\[x\\] Ann
  - [ ] ; Bob
  keep order
- What?
  = one\\; two; three
  see: never return
`;
  const article = mustRead(text, "marks.md");
  const again = readArticle(writeArticleJson(article), { file: "marks.json" });
  expect(again.problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
  expect(withoutPlaces(again.article as Article)).toEqual(withoutPlaces(article));
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
