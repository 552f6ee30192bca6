import { expect, test } from "vitest";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";

function read(frontMatter: string) {
  return readMarkdown(`---\n${frontMatter}\n---\n\nThe text.\n`, "a.md");
}

test("every key is read", () => {
  const { draft, problems } = read(
    "title: One\nlanguage: de-AT\ndate: 2024-02-29\nsource: Two\nauthor: Three\nlicence: CC BY 4.0\nlevel: B2\nminutes: 45",
  );
  expect(problems).toEqual([]);
  expect(draft).toMatchObject({
    title: { text: "One", stretches: [{ from: 0, line: 2, column: 8 }] },
    language: "de-AT",
    date: "2024-02-29",
    source: "Two",
    author: "Three",
    licence: "CC BY 4.0",
    level: "B2",
    minutes: 45,
  });
});

test("what is left out is absent, and the language is English", () => {
  const { draft } = read("title: One\ndate:\nlevel: ''");
  expect(draft?.language).toBe("en");
  for (const key of ["date", "source", "author", "licence", "level", "minutes"])
    expect(draft).not.toHaveProperty(key);
});

test.each([
  ["title: Mali: a minister's account", "Mali: a minister's account"],
  ["title: He said: no # 1", "He said: no # 1"],
  ["title:   spaces around   ", "spaces around"],
  ["title:\tafter a tab", "after a tab"],
  ["title : before the colon", "before the colon"],
  ["TITLE: in capitals", "in capitals"],
  ["title: @home, 50 % off", "@home, 50 % off"],
  ["title: - a dash", "- a dash"],
  ["title: yes", "yes"],
  ["title: 2022", "2022"],
  ['title: "Mali: a \\"minister\'s\\" account"', 'Mali: a "minister\'s" account'],
  ["title: 'It''s: fine'", "It's: fine"],
  ["title: over\n  two lines", "over two lines"],
  ["title: >\n  folded\n  block", "folded block"],
  ['"title": quoted key', "quoted key"],
  ["# a comment\ntitle: below it", "below it"],
])("%j is the title %j", (line, title) => {
  const { draft, problems } = read(line);
  expect(problems).toEqual([]);
  expect(draft?.title.text.trim()).toBe(title);
});

test("dots close the front matter as well, and empty lines above it are no matter", () => {
  const { draft, problems } = readMarkdown("\n---\ntitle: One\n...\nThe text.", "a.md");
  expect(problems).toEqual([]);
  expect(draft?.paragraphs.map(({ text }) => text)).toEqual(["The text."]);
});

test("a comment may stand behind a date, a language, minutes", () => {
  const { draft, problems } = read(
    "title: One\ndate: 2022 # or so\nlanguage: de # German\nminutes: 5 # short",
  );
  expect(problems).toEqual([]);
  expect(draft).toMatchObject({ date: "2022", language: "de", minutes: 5 });
});

test.each([
  ["source: x", 1, 1, "no-title", 'Write "title: …"'],
  ["title:", 2, 1, "no-title", "behind the colon"],
  ["titel: x", 2, 1, "no-title", 'Did you mean "title"'],
  ["title: x\ntitle: y", 3, 1, "key-twice", "the first is in line 2"],
  ["title: x\nsource: a\nSource: b", 4, 1, "key-twice", "line 3"],
  ["title: x\ndate: 23 May 2022", 3, 7, "date-malformed", "2022-05-23"],
  ["title: x\ndate: 2023-02-29", 3, 7, "date-malformed", "2022-05-23"],
  ["title: x\ndate: 2022-13", 3, 7, "date-malformed", "2022-05-23"],
  ["title: x\ndate: 2022-00-10", 3, 7, "date-malformed", "2022-05-23"],
  ["title: x\ndate: '2022-5-3'", 3, 8, "date-malformed", "2022-05-23"],
  ["title: x\nlanguage: en_US", 3, 11, "language-malformed", '"en-US"'],
  ["title: x\nlanguage: English", 3, 11, "language-malformed", '"en" for English'],
  ["title: x\nminutes: 45 minutes", 3, 10, "minutes-malformed", "minutes: 45"],
  ["title: x\nminutes: 0", 3, 10, "minutes-malformed", "from 1"],
  ["title: x\nminutes: 1.5", 3, 10, "minutes-malformed", "whole number"],
  ["title: x\nsource: [a, b]", 3, 1, "front-matter-value", 'source: "…"'],
  ["title: x\nsource:\n  - a\n- b", 3, 1, "front-matter-value", "source: '…'"],
  ["title: *x", 2, 1, "front-matter-value", "title:"],
  ["title: !!js/function x", 2, 1, "front-matter-value", "title:"],
  ["title: &a x", 2, 1, "front-matter-value", "title:"],
  ['title: "Western state" backs coup', 2, 1, "front-matter-value", "title: '\"Western state\" backs coup'"],
  ["title: x\nsource: 'not closed", 3, 1, "front-matter-value", "source: '''not closed'"],
  ["title: x\njust some words", 3, 1, "front-matter-line", "key: value"],
  ["title: x\nsource:words", 3, 1, "front-matter-line", "source: words"],
])("%j is a mistake at %i:%i", (frontMatter, line, column, code, remedy) => {
  const { problems } = read(frontMatter);
  expect(problems[0]).toMatchObject({ line, column, code, severity: "mistake", file: "a.md" });
  expect(problems[0]?.remedy).toContain(remedy);
  expect(problems).toHaveLength(1);
});

test.each([
  ["autor: x", 'Did you mean "author"?'],
  ["license: x", 'Did you mean "licence"?'],
  ["tags: [a, b]", "The keys are title"],
  ["__proto__: x", "The keys are title"],
  ["constructor: x", "The keys are title"],
  ["<<: *other", "The keys are title"],
])("the unknown key %j is advice", (line, remedy) => {
  const { draft, problems } = read(`title: One\n${line}`);
  expect(problems).toMatchObject([{ line: 3, column: 1, severity: "advice", code: "unknown-key" }]);
  expect(problems[0]?.remedy).toContain(remedy);
  expect(draft?.title.text).toBe("One");
  expect(Object.getPrototypeOf({})).not.toHaveProperty("x");
});

test("several mistakes come in one run", () => {
  const { problems } = read("title: 'x\ndate: y\nlanguage: zzzz_\nodd");
  expect(problems.map(({ code }) => code).sort()).toEqual([
    "date-malformed",
    "front-matter-line",
    "front-matter-value",
    "language-malformed",
  ]);
});

test.each([
  ["at the end of the file", "---\ntitle: One\nThe text.\n"],
  ["before a line across the page in the text", "---\ntitle: One\n\nThe text.\n\n---\n\nMore.\n"],
  ["before a part", "---\ntitle: One\n# Facts\n- Mali is in [Africa].\n"],
])("a front matter that is not closed %s is one mistake, told where it opens", (_, text) => {
  const { problems } = readMarkdown(text, "a.md");
  const told = problems.filter(({ code }) => code !== "no-text");
  expect(told).toMatchObject([{ line: 1, column: 1, length: 3, code: "front-matter-not-closed" }]);
  expect(told[0]?.remedy).toContain("below line 2");
});

test.each([
  ["# Read me\n\nSome words.\n\n# More\n", 0],
  ["Some words.\n", 0],
])("a file without front matter and without parts is one mistake: %j", (text) => {
  expect(readMarkdown(text, "a.md")).toMatchObject({
    problems: [{ line: 1, column: 1, code: "no-front-matter" }],
  });
  expect(readMarkdown(text, "a.md").problems).toHaveLength(1);
});

test("a file without front matter but with parts is read on", () => {
  const { problems } = readMarkdown("# A title\n\nText.\n\n# Facts\n-x\n", "a.md");
  expect(problems.map(({ code, line }) => [line, code])).toEqual([
    [1, "no-front-matter"],
    [6, "bullet-without-space"],
  ]);
});
