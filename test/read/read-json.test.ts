import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placeIn } from "../../src/read/draft.ts";
import { jsonParts } from "../../src/read/json/json-entries.ts";
import { type JsonNode, readJsonTree } from "../../src/read/json/json-tree.ts";
import { articleFormat, readJson } from "../../src/read/json/read-json.ts";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";
import { readArticle } from "../../src/read/read-article.ts";

const base = {
  format: articleFormat,
  title: "T",
  text: [
    { type: "paragraph", text: "Ann Lee lives in Rome; Bob (her brother) said: \\o/ [sic]." },
    { type: "paragraph", text: "In 2019 they met in Rome." },
  ],
};

function read(change: object, indent?: number) {
  return readJson(JSON.stringify({ ...base, ...change }, null, indent), "a.json");
}

test("the keys of the schema are those that the reader knows", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../docs/schema/article-1.schema.json", import.meta.url), "utf8"),
  );
  const resolved = (node: { $ref?: string }) =>
    node.$ref ? schema.$defs[node.$ref.split("/").at(-1) as string] : node;
  for (const [key, { shape }] of Object.entries(jsonParts)) {
    const entry = resolved(schema.properties[key].items);
    expect(Object.keys(entry.properties).sort()).toEqual(
      Object.keys(shape)
        .map((name) => name.replace("!", ""))
        .sort(),
    );
    expect([...entry.required].sort()).toEqual(
      Object.keys(shape)
        .filter((name) => name.endsWith("!"))
        .map((name) => name.slice(0, -1))
        .sort(),
    );
  }
});

test("JSON and Markdown give the same article", () => {
  const markdown = `---
title: T
date: 2022-05
minutes: 5
---

*Ann Lee* lives in Rome.

> In 2019 they met; "so it was", Ann said.

# Names
- Ann Lee (person), a \\(great\\) writer
  also: Ann; A\\;B
- Rome (place)
# Facts
- [Ann Lee] lives in [where: Rome].
  ? who: Whose town is it?
  not where: Paris; London
  see: A
# Who said what
- Ann: "so it was"
  = That is what happened.
# In this order
1. They met. (2019)
# False
- They met in Paris.
  because: it was Rome
# Words
- lives: has a home
  not: is dead
# Questions
- Where do we learn: when?
  = in B; there
  see: B
`;
  const json = {
    format: articleFormat,
    title: "T",
    date: "2022-05",
    minutes: 5,
    text: [
      { type: "paragraph", text: "Ann Lee lives in Rome.", marks: [{ start: 0, end: 7, type: "emphasis" }] },
      { type: "paragraph", text: 'In 2019 they met; "so it was", Ann said.', form: "quote" },
    ],
    names: [
      { name: "Ann Lee", sort: "person", role: "a (great) writer", also: ["Ann", "A;B"] },
      { name: "Rome", sort: "place" },
    ],
    facts: [
      {
        sentence: "[Ann Lee] lives in [where: Rome].",
        slots: [
          { slot: "who", question: "Whose town is it?" },
          { slot: "where", not: ["Paris", "London"] },
        ],
        see: ["A"],
      },
    ],
    statements: [{ speaker: "Ann", words: "so it was", quoted: true, own: "That is what happened." }],
    events: [{ text: "They met.", rank: 1, date: "2019" }],
    falseStatements: [{ text: "They met in Paris.", because: "it was Rome" }],
    words: [{ word: "lives", meaning: "has a home", not: ["is dead"] }],
    questions: [{ stem: "Where do we learn: when?", answers: ["in B", "there"], see: ["B"] }],
  };
  const bare = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (key, inner) =>
        ["at", "questionAt", "sha256"].includes(key) ? undefined : inner,
      ),
    );
  const [a, b] = [
    readArticle(markdown, { file: "x.md" }),
    readArticle(JSON.stringify(json, null, 2), { file: "x.json" }),
  ];
  expect(a.problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
  expect(bare(b.article)).toEqual(bare(a.article));
});

test("words in JSON are plain: what parts them in Markdown does not", () => {
  const { article, problems } = readArticle(
    JSON.stringify({
      ...base,
      names: [
        { name: "Ann Lee", sort: "person", role: "x (group), \\* y" },
        { name: "Bob (her brother)", sort: "person", also: ["Bob; B", " Bob "] },
      ],
      events: [{ text: "They met (again)", rank: 1 }],
      words: [{ word: "said: \\o/", meaning: "a\\_b: c", not: ["d; e", "f"] }],
      questions: [
        {
          stem: "Was it \\[so]?",
          options: [
            { text: "a; b\\!", right: true },
            { text: "c", right: false },
          ],
          keepOrder: true,
          see: ["A"],
        },
      ],
    }),
    { file: "a.json" },
  );
  expect(problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
  expect(article?.names).toMatchObject([
    { name: "Ann Lee", role: "x (group), \\* y" },
    { name: "Bob (her brother)", also: ["Bob; B", "Bob"] },
  ]);
  expect(article?.events).toMatchObject([{ text: "They met (again)" }]);
  expect(article?.events[0]).not.toHaveProperty("date");
  expect(article?.words).toMatchObject([{ word: "said: \\o/", meaning: "a\\_b: c", not: ["d; e", "f"] }]);
  expect(article?.questions).toMatchObject([
    { stem: "Was it \\[so]?", options: [{ text: "a; b\\!" }, { text: "c" }], keepOrder: true },
  ]);
});

test("evidence is taken to the letter, for each answer apart", () => {
  const fact = {
    sentence: "[who: Ann Lee] went to [where: Rome].",
    slots: [
      { slot: "who", evidence: [{ paragraph: "A", start: 0, end: 7, text: "Ann Lee" }] },
      { slot: "where", evidence: [{ paragraph: "B", start: 20, end: 24 }] },
    ],
  };
  const { article } = readArticle(JSON.stringify({ ...base, facts: [fact] }), { file: "a.json" });
  expect(article?.facts[0]?.slots.map(({ evidence }) => evidence)).toEqual([
    [{ paragraph: "A", start: 0, end: 7, text: "Ann Lee" }],
    [{ paragraph: "B", start: 20, end: 24, text: "Rome" }],
  ]);
});

test("a place counts escapes as they stand in the file", () => {
  const text = `{\n "format": "${articleFormat}",\n "title": "T",\n "text": [{"type": "paragraph", "text": "x"}],\n "facts": [\n  {"sentence": "\\"A\\u0301\\" is\\n\\\\[b] [c]."}]\n}`;
  const [fact] = readJson(text, "a.json").draft?.parts.facts ?? [];
  expect(fact?.text.text).toBe('"A\u0301" is \\[b] [c].');
  const line = text.split("\n")[5] as string;
  for (const word of ["A", "is", "[b]", "[c]"]) {
    const place = fact && placeIn(fact.text, fact.text.text.indexOf(word), word.length);
    expect(place).toEqual({ line: 6, column: line.indexOf(word) + 1, length: word.length });
  }
});

const mistakes: [object | string, string, string, string][] = [
  [{ title: undefined }, "{", "json-missing-key", 'Add "title"'],
  [{ format: "quizwright-article/2" }, "quizwright-article/2", "json-value", "quizwright-article/1"],
  [{ format: 1 }, "1", "json-type", "quotation marks"],
  [{ title: "" }, '""', "json-empty", "Write its text"],
  [{ title: "a\ud800" }, "\\ud800", "bad-character", "Delete"],
  [{ title: "a\u0001" }, "\\u0001", "bad-character", "Delete"],
  [{ language: "en_US" }, "en_US", "language-malformed", '"en-US"'],
  [{ date: "2022-02-30" }, "2022-02-30", "date-malformed", "2022-05-23"],
  [{ date: 2022 }, "2022", "json-type", '"2022" in quotation marks'],
  [{ minutes: "5" }, '"5"', "json-type", "a number"],
  [{ minutes: 1.5 }, "1.5", "minutes-malformed", "whole number"],
  [{ factz: [] }, '"factz"', "json-unknown-key", 'Did you mean "facts"'],
  [{ constructor: [] }, '"constructor"', "json-unknown-key", "The keys are"],
  [{ text: "x" }, '"x"', "json-type", "a list"],
  [{ text: [] }, "[]", "no-text", "paragraph"],
  [{ text: [{ type: "code", text: "x" }] }, '[{"type"', "no-text", "paragraph"],
  [{ text: ["x", ...base.text] }, '"x"', "json-type", "paragraph"],
  [{ text: [{ type: "para", text: "x" }, ...base.text] }, '"para"', "json-value", '"paragraph"'],
  [{ text: [{ type: "subhead", level: 1, text: "x" }, ...base.text] }, "1,", "json-value", "2 to 6"],
  [
    { text: [{ type: "image", source: "x" }, ...base.text] },
    '{"type":"image"',
    "json-missing-key",
    '"alternative"',
  ],
  [
    { text: [{ type: "paragraph", text: "xy", marks: [{ start: 1, end: 3, type: "code" }] }] },
    '{"start"',
    "json-value",
    "0 to 2",
  ],
  [
    { text: [{ type: "paragraph", text: "xy", form: "verse" }, ...base.text] },
    "verse",
    "json-value",
    '"quote"',
  ],
  [{ names: [{ name: "Rome", sort: "plase" }] }, "plase", "json-value", 'Did you mean "place"'],
  [
    { names: [{ name: "Rome", sort: "place", alsp: [] }] },
    '"alsp"',
    "json-unknown-key",
    'Did you mean "also"',
  ],
  [{ names: [{ name: "Rome", sort: "place", also: "x" }] }, '"x"', "json-type", "a list of texts"],
  [{ names: [{ name: "Rome", sort: "place", also: ["x", 1] }] }, "1]", "json-type", "a list of texts"],
  [{ names: ["Rome"] }, '"Rome"', "json-type", "an object"],
  [{ facts: [{ sentence: "In [Rome].", slots: [{ slot: "whoo" }] }] }, "whoo", "json-value", '"who 2"'],
  [{ facts: [{ sentence: "In [Rome].", by: 3 }] }, "3", "json-type", "quotation marks"],
  [{ statements: [{ speaker: "Ann", words: "x" }] }, '{"speaker"', "json-missing-key", '"quoted"'],
  [{ events: [{ text: "x", rank: 1.5 }] }, "1.5", "json-value", "whole number"],
  [{ questions: [{ stem: "x", options: [{ text: "a" }] }] }, '{"text":"a"', "json-missing-key", '"right"'],
  [
    { notGiven: [{ text: "x", evidence: [{ paragraph: "C", start: 0, end: 1 }] }] },
    '"C"',
    "json-value",
    "A to B",
  ],
  [
    { notGiven: [{ text: "x", evidence: [{ paragraph: "A", start: 5, end: 5 }] }] },
    '{"paragraph"',
    "json-value",
    "offsets",
  ],
  [
    { notGiven: [{ text: "x", evidence: [{ paragraph: "A", start: 0, end: 3, text: "Bob" }] }] },
    '"Bob"',
    "json-evidence-moved",
    "looked for",
  ],
  [
    `{"format": "${articleFormat}", "title": "a", "title": "b", "text": [{"type": "paragraph", "text": "x"}]}`,
    '"title": "b"',
    "json-key-twice",
    "Keep one",
  ],
  [
    `{"format": "${articleFormat}", "title": "a", "__proto__": {"x": 1}, "text": [{"type": "paragraph", "text": "x"}]}`,
    '"__proto__"',
    "json-unknown-key",
    "The keys are",
  ],
  ["[]", "[]", "json-type", "an object"],
  ["{", "", "json-malformed", "Mend"],
  ['{"a": 1,}', "}", "json-malformed", "Mend"],
  ['{"a" 1}', "1", "json-malformed", "Mend"],
  ["{'a': 1}", "'a'", "json-malformed", "Mend"],
  ['{"a": 01}', "01", "json-malformed", "Mend"],
  ['{"a": tru}', "tru", "json-malformed", "Mend"],
  ['{"a": "x}', '"x}', "json-malformed", "Mend"],
  ['{"a": "\\x"}', '"\\x"', "json-malformed", "Mend"],
  ['{"a": 1} x', "x", "json-malformed", "Mend"],
  ['{"a": [1 2]}', "2", "json-malformed", "Mend"],
  [`{"a": ${"[".repeat(5000)}`, "", "json-malformed", "Mend"],
];

test.each(mistakes)("%j is one mistake, at %j", (change, at, code, remedy) => {
  const text = typeof change === "string" ? change : JSON.stringify({ ...base, ...change });
  const { problems } = readJson(text, "a.json");
  expect(problems).toMatchObject([{ line: 1, code, severity: "mistake", excerpt: text }]);
  if (at !== "")
    expect(text.slice((problems[0]?.column ?? 0) - 1)).toMatch(
      new RegExp(`^${at.replace(/[\\[\](){}.*+?^$|]/g, "\\$&")}`),
    );
  expect(problems[0]?.remedy).toContain(remedy);
});

test("a text with a mistake gives no others: nothing is looked up in it", () => {
  const { problems } = readArticle(
    JSON.stringify({
      ...base,
      text: [{ type: "paragraph", text: 1 }, ...base.text],
      names: [{ name: "Bob", sort: "person" }],
      notGiven: [{ text: "x", evidence: [{ paragraph: "C", start: 0, end: 2, text: "In" }] }],
    }),
    { file: "a.json" },
  );
  expect(problems.map(({ code }) => code)).toEqual(["json-type"]);
});

test("all mistakes come in one run", () => {
  const { problems } = read({
    date: "x",
    factz: 1,
    names: [{ name: 1, sort: "q" }],
    words: [{}, { word: "a" }],
  });
  expect(problems.map(({ code }) => code).sort()).toEqual([
    "date-malformed",
    "json-missing-key",
    "json-missing-key",
    "json-missing-key",
    "json-type",
    "json-unknown-key",
    "json-value",
  ]);
});

test("keys of a prototype have no effect", () => {
  read({ names: [JSON.parse('{"name": "Rome", "sort": "place", "__proto__": {"polluted": 1}}')] });
  expect({}).not.toHaveProperty("polluted");
});

test("the tree of a JSON text is what JSON.parse gives, or neither reads it", () => {
  const value = (node: JsonNode): unknown => {
    if (node.type === "object") return node.members.map(({ key, value: inner }) => [key, value(inner)]);
    if (node.type === "array") return node.items.map(value);
    if (node.type === "null") return null;
    return node.type === "string" ? node.value.text : node.value;
  };
  const pairs = (input: unknown): unknown => {
    if (Array.isArray(input)) return input.map(pairs);
    return input !== null && typeof input === "object"
      ? Object.entries(input).map(([key, inner]) => [key, pairs(inner)])
      : input;
  };
  for (const text of [
    ' { "a" : [ 1 , -0.5e+3 , true , false , null , "" ] , "b":{} ,"c":[]}\n',
    '"\\u00e9\\n\\t\\"\\\\\\/\\b\\f\\r é 🙂"',
    "1.0E2",
    "-0",
    "[[],[[]]]",
  ]) {
    const tree = readJsonTree(text);
    expect("expected" in tree ? tree : value(tree)).toEqual(pairs(JSON.parse(text)));
  }
  for (const text of [
    "",
    "+1",
    "1.",
    ".5",
    "0x1",
    "NaN",
    "[1,]",
    "{,}",
    '"\u0001"',
    '"\\u12"',
    "nul",
    "truex",
    "1 1",
    "[",
    "]",
    "{1:2}",
    '"a\nb"',
  ]) {
    expect(() => JSON.parse(text)).toThrow();
    expect(readJsonTree(text)).toHaveProperty("expected");
  }
});

test("the reader is picked by the file's ending, or else by what it holds", () => {
  const json = JSON.stringify(base);
  const markdown = "---\ntitle: T\n---\nText.\n";
  for (const [text, file, format] of [
    [json, "a.json"],
    [json, "-"],
    [json, "a.md", "json"],
    [markdown, "a.md"],
    [markdown, "a.txt"],
    [markdown, "-"],
    [markdown, "a.json", "markdown"],
  ] as const) {
    expect(readArticle(text, { file, ...(format && { format }) }).article?.title).toBe("T");
  }
  expect(readArticle(json, { file: "a.md" }).problems).toMatchObject([{ code: "no-front-matter" }]);
  expect(readArticle(markdown, { file: "a.json" }).problems).toMatchObject([{ code: "json-malformed" }]);
  expect(readMarkdown(markdown, "a.md").problems).toEqual([]);
});
