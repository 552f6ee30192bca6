import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { Problem } from "../../src/model/problem.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { writeArticleJson } from "../../src/write/article-json.ts";
import { contentFiles } from "../content-articles.ts";

const lines = [
  "---",
  "title: A: b",
  "title: 'x",
  "language: de",
  "date: 2022",
  "__proto__: x",
  "<<: *a",
  "...",
  "",
  "",
  "  ",
  "Ann met Bob in Rome in 2019.",
  'Bob said: "yes \u202e no".',
  "*a **b* c** `d` [e](f) ![g](h) &amp; <b> [^1]",
  "[^1]: note",
  "> quote",
  "- Ann (person), x",
  "-Bob (person)",
  "• Rome (place)",
  "1. They met. (2019)",
  "2) They met (again).",
  "  also: Annie; ;\\; x",
  "  ? who 2: When?",
  "  not where: Paris",
  "\tsee: A; Rome",
  "  by: Ann",
  "  because:",
  "  keep order",
  "  foo: bar",
  "  - [x] yes; \\[no",
  "  - [ ] no",
  "- [who: Ann] met [Bob] in [where: Rome].",
  "- In [] or [[x]] \\[y] [",
  '- Bob: "yes"',
  "- met: had a meeting \\",
  "- Why did they meet?",
  "  = for lunch; to talk",
  "# Names",
  "# Facts",
  "# Who said what",
  "# In this order",
  "# False",
  "# Not in the text",
  "# Words",
  "# Questions",
  "## Fcats",
  "#Facts",
  "Facts\n===",
  "Text\n---",
  "```",
  "~~~~",
  "    # code",
  "***",
  "\u0001\ud800\uffff",
  "\u2028\u0085\ufeff",
];

/** A problem that can be shown: at a place that is there, with everything said. */
function expectShown(problem: Problem, text: string): void {
  const excerpt = text.split("\n")[problem.line - 1];
  expect(excerpt).toBeDefined();
  expect(problem.excerpt).toBe(excerpt);
  expect(problem.column).toBeGreaterThanOrEqual(1);
  expect(problem.length).toBeGreaterThanOrEqual(0);
  expect(problem.column - 1 + problem.length).toBeLessThanOrEqual(problem.excerpt.length);
  expect(problem.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  for (const said of [problem.reason, problem.remedy]) {
    expect(said).toMatch(/\S/);
    expect(said).not.toMatch(/undefined|\[object|NaN/);
  }
}

function withoutPlaces(article: Article | undefined): unknown {
  return JSON.parse(
    JSON.stringify(article ?? null, (key, value) =>
      ["at", "questionAt", "sha256"].includes(key) ? undefined : value,
    ),
  );
}

test("any lines in any order are read without an exception, and each problem can be shown", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.constantFrom(...lines), { maxLength: 40 }), (isArticle, drawn) => {
      const text = [
        ...(isArticle ? ["---", "title: T", "---", "Ann met Bob in Rome in 2019."] : []),
        ...drawn,
      ].join("\n");
      const { article, problems } = readArticle(text, { file: "a.md" });
      for (const problem of problems) if (!problem.code.startsWith("file-")) expectShown(problem, text);
      expect(article === undefined).toBe(problems.some(({ severity }) => severity === "mistake"));
    }),
    { numRuns: 400 },
  );
});

test("any letters at all are read without an exception", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("a.md", "a.json"),
      (text, file) => {
        readArticle(text, { file });
        readArticle(`---\ntitle: T\n---\nText.\n# Facts\n${text}`, { file: "a.md" });
        readArticle(Buffer.from(text, "utf16le"), { file });
      },
    ),
    { numRuns: 300 },
  );
});

test("an article with lines lost, doubled or moved comes back from JSON as it was, or has mistakes", () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.nat(contentFiles.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("drop", "double", "move", "extra")), {
        maxLength: 2,
      }),
      fc.constantFrom(...lines),
      (number, changes, extra) => {
        const { file, text } = contentFiles[number] as (typeof contentFiles)[number];
        const all = text.split("\n");
        for (const [from, to, change] of changes) {
          const at = from % all.length;
          const [line = ""] = change === "double" || change === "extra" ? [all[at]] : all.splice(at, 1);
          if (change !== "drop") all.splice(to % all.length, 0, change === "extra" ? extra : line);
        }
        const spoilt = all.join("\n");
        const { article, problems } = readArticle(spoilt, { file });
        for (const problem of problems) expectShown(problem, spoilt);
        if (article === undefined) return;
        read += 1;
        const json = writeArticleJson(article);
        const again = readArticle(json, { file: file.replace(".md", ".json") });
        expect(again.problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
        expect(withoutPlaces(again.article)).toEqual(withoutPlaces(article));
      },
    ),
    { numRuns: 60 },
  );
  expect(read).toBeGreaterThan(5);
});

test("JSON that was cut, or has other signs in it, is read without an exception, and each problem can be shown", () => {
  const json = JSON.stringify(
    {
      format: "quizwright-article/1",
      title: "T",
      text: [
        { type: "paragraph", text: "Ann met Bob in Rome.", marks: [{ start: 0, end: 3, type: "strong" }] },
      ],
      names: [{ name: "Ann", sort: "person", also: ["x"] }],
      facts: [
        {
          sentence: "[who: Ann] met Bob.",
          slots: [{ slot: "who", question: "Who?", evidence: [{ paragraph: "A", start: 0, end: 3 }] }],
        },
      ],
      questions: [
        {
          stem: "Why?",
          options: [
            { text: "a", right: true },
            { text: "b", right: false },
          ],
        },
      ],
    },
    null,
    1,
  );
  const piece = fc.constantFrom(
    "",
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "1",
    "-",
    "null",
    '"x"',
    "\\u0000",
    "\\ud800",
    "\n",
    '"__proto__": 1,',
    "é🙂",
  );
  fc.assert(
    fc.property(fc.nat(json.length), fc.nat(8), piece, (at, length, replacement) => {
      const text = json.slice(0, at) + replacement + json.slice(at + length);
      for (const problem of readArticle(text, { file: "a.json" }).problems)
        if (!problem.code.startsWith("file-")) expectShown(problem, text);
    }),
    { numRuns: 500 },
  );
});

const front = "---\ntitle: T\n---\n";

test.each([
  ["brackets", front, "["],
  ["pictures", front, "!["],
  ["emphasis", front, "**a _b "],
  ["quotes", front, "> > > a\n"],
  ["lists", front, "- a\n"],
  ["subheads", front, "# x\n"],
  ["fences", front, "```\n"],
  ["footnotes", front, "[^1]: a\n"],
  ["escapes", front, "\\\n"],
  ["strays", `${front}Text.\n# Facts\n`, "x\n\n"],
  ["lines under one entry", `${front}Text.\n# Facts\n- a\n`, "  foo: b\n"],
  ["entries", `${front}Text.\n# Facts\n`, "- [a]\n  not: b;\n"],
  ["wrong answers of one fact", `${front}Text.\n# Facts\n- [Text]\n  not: `, "a;"],
  ["pointers of one fact", `${front}Text.\n# Facts\n- [Text]\n  see: `, "A;"],
  ["keys", "---\n", "a:\n - b\n"],
  ["control characters", front, "\u0001\n"],
  ["JSON lists", "", "["],
  ["JSON objects", "", '{"a":'],
  ["a JSON string", '{"title":"', "\\\\"],
])("half a MiB of %s is read without an exception", (_, start, piece) => {
  const text = start + piece.repeat(Math.floor(2 ** 19 / piece.length));
  const { problems } = readArticle(text, { file: start.startsWith("---") ? "a.md" : "a.json" });
  expect(problems.every(({ reason, remedy }) => reason.length + remedy.length < 2000)).toBe(true);
});
