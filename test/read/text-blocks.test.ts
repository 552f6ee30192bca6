import { expect, test } from "vitest";
import type { Block } from "../../src/model/article.ts";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";

function read(text: string) {
  const { draft, problems } = readMarkdown(`---\ntitle: T\n---\n${text}`, "a.md");
  return {
    paragraphs: draft?.paragraphs ?? [],
    blocks: draft?.blocks.map((block: Block) => (block.type === "paragraph" ? block.paragraph : block)),
    problems,
  };
}

test("prose, quotes and lists have letters; subheads, pictures, footnotes and code do not", () => {
  const { blocks, paragraphs, problems } = read(`
Prose one[^1].

## A *subhead*

> A quote
> over lines.
>
> And more.

- first
- second
  - inner
- third
  goes on

![A map](map one.png "title")
![A map](<map one.png>)

Under
-----

\`\`\`js
# Facts
code
\`\`\`

***

Prose two.

[^1]: A note with *emphasis*
    that runs on.
[^b]: Another.
`);
  expect(problems).toEqual([]);
  expect(blocks).toEqual([
    "A",
    { type: "subhead", level: 2, text: "A subhead" },
    "B",
    "C",
    "D",
    { type: "subhead", level: 2, text: "Under" },
    { type: "code", text: "# Facts\ncode" },
    "E",
    { type: "footnote", label: "1", text: "A note with emphasis that runs on." },
    { type: "footnote", label: "b", text: "Another." },
  ]);
  expect(paragraphs.map(({ id, form, text }) => [id, form, text])).toEqual([
    ["A", "prose", "Prose one[^1]."],
    ["B", "quote", "A quote over lines. And more."],
    ["C", "list", "first\nsecond\ninner\nthird goes on"],
    ["D", "prose", '![A map](map one.png "title") A map'],
    ["E", "prose", "Prose two."],
  ]);
});

test("a picture that stands alone is a block, its address as written", () => {
  expect(read('![A *map*](maps/größe.png "x")\n\n[![Linked](a%20b.jpg)](http://x)\n\nText.').blocks).toEqual([
    { type: "image", source: "maps/größe.png", alternative: "A map" },
    { type: "image", source: "a%20b.jpg", alternative: "Linked" },
    "A",
  ]);
});

test.each([
  [
    "*Emphasis* and **strong** and `code`.",
    "Emphasis and strong and code.",
    "emphasis:Emphasis strong:strong code:code",
  ],
  ["***Both*** here", "Both here", "emphasis:Both strong:Both"],
  ["**Strong *inner* text**", "Strong inner text", "strong:Strong inner text emphasis:inner"],
  ["a `` ` `` b", "a ` b", "code:`"],
  ["caf&eacute; &amp; &lt;b&gt; &#8220;", "café & <b> “", ""],
  ["\\*no\\* \\[sic\\]", "*no* [sic]", ""],
  ['[sic] and [a link](http://example.org "t") and <http://x.org>', "[sic] and a link and http://x.org", ""],
  ["[ref][1] and [1]: x", "[ref][1] and [1]: x", ""],
  ["[1]: http://example.org", "[1]: http://example.org", ""],
  ["<b>raw</b> <script>alert(1)</script>", "<b>raw</b> <script>alert(1)</script>", ""],
  ["<div>\nblock\n</div>", "<div> block </div>", ""],
  ["a ![picture](x.png) b", "a picture b", ""],
  ["line\nbreaks  \nare\\\nspaces", "line breaks are spaces", ""],
  ["many    spaces\tand tabs", "many spaces and tabs", ""],
  ["no\u00a0break stays", "no\u00a0break stays", ""],
  ["~~tilde~~ | pipe |", "~~tilde~~ | pipe |", ""],
  ['10:30 Source:Sputnik "quotes" -- (c)', '10:30 Source:Sputnik "quotes" -- (c)', ""],
  ["*emphasis\nover lines*", "emphasis over lines", "emphasis:emphasis over lines"],
  ["🙂 *🙂* x", "🙂 🙂 x", "emphasis:🙂"],
  ["#hashtag in prose", "#hashtag in prose", ""],
  ["__proto__", "proto", "strong:proto"],
])("%j reads %j", (markdown, text, marks) => {
  const { paragraphs } = read(markdown);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
  expect(
    paragraphs[0]?.marks.map(({ type, start, end }) => `${type}:${text.slice(start, end)}`).join(" "),
  ).toBe(marks);
});

test.each([
  ["1. one\n2. two", "1. one\n2. two"],
  ["3) three\n3) four", "3. three\n4. four"],
  ["• one\n• two", "one\ntwo"],
  ["+ one\n\n+ two\n\n  more of two", "one\ntwo more of two"],
  ["- a\n  > quoted\n- b", "a quoted\nb"],
  ["- **Ann**: *x*\n- y", "Ann: x\ny"],
  ["* a\n  1. b\n     - c\n* d", "a\n1. b\nc\nd"],
])("the list %j has its points on lines of their own", (markdown, text) => {
  expect(read(markdown).paragraphs).toMatchObject([{ form: "list", text }]);
});

test("the marks of a list count through all its lines", () => {
  const [list] = read("- **Ann**: *x*\n- *y*").paragraphs;
  expect(list?.marks.map(({ start, end }) => list.text.slice(start, end))).toEqual(["Ann", "x", "y"]);
});

test("a dash that opens dialogue is prose", () => {
  expect(read("– Come in, she said.\n\n— No.").paragraphs.map(({ form }) => form)).toEqual([
    "prose",
    "prose",
  ]);
});

test("letters go on with AA after Z", () => {
  const { paragraphs } = read(Array.from({ length: 28 }, (_, at) => `Paragraph ${at}.`).join("\n\n"));
  expect(paragraphs.at(25)?.id).toBe("Z");
  expect(paragraphs.at(-1)?.id).toBe("AB");
});

test("code by indentation is code, with advice", () => {
  const { blocks, problems } = read("Text.\n\n    indented\n    # Facts\n");
  expect(blocks).toEqual(["A", { type: "code", text: "indented\n# Facts" }]);
  expect(problems).toMatchObject([{ line: 6, severity: "advice", code: "indented-code" }]);
});

test.each([
  ["quotes", `${"> ".repeat(200)}deep`],
  ["lists", `${"- ".repeat(200)}deep`],
])("%s nested without end are a mistake, and nothing throws", (_, markdown) => {
  const { problems } = read(`Text.\n\n${markdown}\n`);
  expect(problems).toMatchObject([{ line: 6, code: "nested-too-deep", severity: "mistake" }]);
});

test("quotes and lists nested as deep as anyone writes are read whole", () => {
  const { paragraphs, problems } = read(
    `${"> ".repeat(20)}deep\n\n${Array.from({ length: 15 }, (_, at) => `${"  ".repeat(at)}- p${at}`).join("\n")}`,
  );
  expect(problems).toEqual([]);
  expect(paragraphs[0]?.text).toBe("deep");
  expect(paragraphs[1]?.text).toBe(Array.from({ length: 15 }, (_, at) => `p${at}`).join("\n"));
});

test.each([
  ["", 3],
  ["\n\n", 4],
  ["\n# Facts\n- Mali is in [Africa].\n", 4],
  ["\n## Only a subhead\n", 4],
])("an article without text is a mistake: %j", (text, line) => {
  const { draft, problems } = readMarkdown(`---\ntitle: T\n---\n${text}`, "a.md");
  expect(problems).toMatchObject([{ code: "no-text", severity: "mistake" }]);
  expect(problems[0]?.line).toBeGreaterThanOrEqual(line);
  expect(draft).toBeUndefined();
});
