import { expect, test } from "vitest";
import type { OutputFile } from "../../../src/model/output.ts";
import { documentsOf } from "../../../src/write/pdf/documents.ts";
import { headingsOf } from "../../../src/write/pdf/headings.ts";
import { joinPages } from "../../../src/write/pdf/join-pages.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { everyInteraction, hostile } from "../fixtures.ts";

const { files } = await writeQuiz(everyInteraction(hostile), { to: ["html"] });
const pages = files.flatMap(({ name, content }) => {
  const label = /-([A-Z])\.html$/u.exec(name)?.[1];
  return label === undefined ? [] : [{ label, html: String(content) }];
});
const joined = joinPages(pages, `Title ${hostile}`);

test("the pages of a set become one document for all versions, and one for each other page", () => {
  const page = (name: string, audience: OutputFile["audience"]): OutputFile => ({
    name,
    audience,
    content: name,
  });
  expect(
    documentsOf([
      page("worksheet-A.html", "student"),
      page("worksheet-AB.html", "student"),
      page("key.html", "teacher"),
      page("answer-sheet.html", "student"),
    ]),
  ).toMatchObject([
    { name: "worksheets.pdf", audience: "student", pages: [{ label: "A" }, { label: "AB" }] },
    { name: "key.pdf", audience: "teacher", pages: [{ html: "key.html" }] },
    { name: "answer-sheet.pdf", audience: "student", pages: [{ html: "answer-sheet.html" }] },
  ]);
});

test("every id is one version's, and every reference leads to an id of its own version", () => {
  const ids = [...joined.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id as string);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  const references = [...joined.matchAll(/ aria-labelledby="([^"]*)"/gu)].map(([, id]) => id as string);
  expect(references.length).toBeGreaterThan(4);
  for (const reference of references) expect(ids).toContain(reference);
});

test("no box is every page's: each stands under a version's name, with its own count", () => {
  const unnamed = [...joined.matchAll(/@page\s*(?::[a-z]+)?\s*\{([^}]*)\}/gu)].map(([, body]) => body);
  expect(unnamed.join(";")).toMatch(/margin: 15mm 17mm 17mm;.*size: A4;/su);
  expect(unnamed.join(";")).not.toMatch(/@|content/u);
  expect(joined).not.toMatch(/counter\(pages?\)/u);
  for (const label of ["A", "B"]) {
    expect(joined).toContain(`counter(version-${label})`);
    expect(joined).toContain(`@page version-${label} { counter-increment: version-${label}; }`);
  }
  expect(joinPages(pages, "T", [2, 3])).toMatch(/counter\(version-B\) " \/ " "3"/u);
});

test("the document keeps the first page's policy, has one style and the title as text", () => {
  expect(joined.match(/<style/gu)).toHaveLength(1);
  expect(joined.match(/<meta http-equiv="Content-Security-Policy"/gu)).toHaveLength(1);
  expect(joined).toContain("<title>Title &lt;script&gt;alert(1)&lt;/script&gt;");
  expect(joined).not.toContain("<script");
});

test("a rule for pages that cannot be one version's is refused, not printed wrong", () => {
  for (const rule of [
    "@page first { margin: 0 }",
    "@page :left { margin: 0 }",
    '@page :first { @top-left { content: "A" "B"; } }',
  ]) {
    const html = pages[0]?.html.replace("<style>", `<style>${rule}`) as string;
    expect(() => joinPages([{ label: "A", html }], "T")).toThrow(/one version|the usual one/u);
  }
});

test("what stands before the foot of a first page stands there in every version", () => {
  const rule =
    '@page :first { @bottom-right { content: "Turn over \\b7  " counter(page) " / " counter(pages); } }';
  const html = pages[0]?.html.replace("</style>", `${rule}</style>`) as string;
  const css = joinPages([{ label: "A", html }], "T", [2]);
  expect(css).toContain('symbols: "Turn over \\b7  "; range: 1 1;');
  expect(css).toContain('counter(version-A, version-A-first-bottom-right) counter(version-A) " / " "2"');
  expect(css).not.toContain(":first");
});

test("headings are read as their words", () => {
  expect(
    headingsOf(
      '<h1 lang="en">a <i>b</i>&nbsp;&lt;c&gt; &amp;amp; &quot;&#39;</h1><header></header><h2 id="x">\nd </h2>',
    ),
  ).toEqual([
    { level: 1, text: "a b <c> &amp; \"'" },
    { level: 2, text: "d" },
  ]);
});
