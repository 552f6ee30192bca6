import { expect, test } from "vitest";
import { type Draft, placeIn } from "../../src/read/draft.ts";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";

const top = "---\ntitle: T\n---\nThe text.\n\n";

/** The first line of `body` is line 6 of the file. */
function read(body: string, front = top) {
  return readMarkdown(front + body, "a.md");
}

function words(draft: Draft | undefined, part: keyof Draft["parts"]) {
  return draft?.parts[part].map(({ text }) => text.text);
}

test("every part is read under its heading, in any case, with or without empty lines", () => {
  const { draft, problems } = read(
    "# Names\n- a\n# FACTS\n- b\n# Who said what ##\n- c\n# In this order\n1. d\n# False\n- e\n# Not in the text\n- f\n   # words\n- g\n# Questions\n- h\n",
  );
  expect(problems).toEqual([]);
  for (const [part, word] of Object.entries({
    names: "a",
    facts: "b",
    statements: "c",
    order: "d",
    false: "e",
    notGiven: "f",
    words: "g",
    questions: "h",
  })) {
    expect(words(draft, part as keyof Draft["parts"])).toEqual([word]);
  }
});

test("headings in the article's own language count, and the English ones always", () => {
  const { draft, problems } = read(
    "# Namen\n- a\n# Facts\n- b\n# wörter\n- c\n",
    top.replace("title", "language: de-AT\ntitle"),
  );
  expect(problems).toEqual([]);
  expect([words(draft, "names"), words(draft, "facts"), words(draft, "words")]).toEqual([
    ["a"],
    ["b"],
    ["c"],
  ]);
});

test("the same part twice is joined", () => {
  const { draft, problems } = read("# Facts\n- a\n# Names\n- b\n# Facts\n- c\n");
  expect(problems).toEqual([]);
  expect(words(draft, "facts")).toEqual(["a", "c"]);
});

test("inside code fences nothing is a heading", () => {
  const { draft, problems } = read(
    "~~~~\n# Facts\n~~~\n# Unknown\n~~~~\n\n``` # Facts ```\n\n# Facts\n- a\n",
  );
  expect(problems).toEqual([]);
  expect(words(draft, "facts")).toEqual(["a"]);
  expect(draft?.blocks.map(({ type }) => type)).toEqual(["paragraph", "code", "paragraph"]);
});

test("a list before the first part is text", () => {
  const { draft, problems } = read("- one\n- two [sic]\n  goes on\n\n# Facts\n- a\n");
  expect(problems).toEqual([]);
  expect(draft?.paragraphs[1]).toMatchObject({ form: "list", text: "one\ntwo [sic] goes on" });
});

test("a title above the text serves where the front matter has none", () => {
  for (const heading of ["# The *title*", "# The *title* #", "The *title*\n====="]) {
    const { draft, problems } = readMarkdown(`---\nlevel: B1\n---\n\n${heading}\n\nThe text.\n`, "a.md");
    expect(problems).toEqual([]);
    expect(draft?.title).toMatchObject({ text: "The title" });
    expect(draft?.blocks).toHaveLength(1);
  }
});

test.each(["-", "*", "+", "•", "–", "7.", "7)"])("%j opens an entry", (bullet) => {
  const { draft, problems } = read(`# Facts\n${bullet} one\n\n ${bullet}\ttwo  \n`);
  expect(problems).toEqual([]);
  expect(words(draft, "facts")).toEqual(["one", "two"]);
  expect(draft?.parts.facts.map(({ number }) => number)).toEqual(
    bullet.startsWith("7") ? [7, 7] : [undefined, undefined],
  );
});

test("an entry and the lines under it may run on over indented lines, and each word keeps its place", () => {
  const { draft, problems } = read(
    "# Facts\n- The words\n  run on to [here].\n  not: one;\n\ttwo;\n\n  three\n",
  );
  expect(problems).toEqual([]);
  const [fact] = draft?.parts.facts ?? [];
  expect(fact?.text.text).toBe("The words run on to [here].");
  expect(fact?.at).toEqual({ line: 7, column: 3, length: 9 });
  expect(fact && placeIn(fact.text, fact.text.text.indexOf("[here"), 6)).toEqual({
    line: 8,
    column: 13,
    length: 6,
  });
  expect(fact?.lines[0]?.text.text).toBe("one; two; three");
  expect(fact?.lines[0] && placeIn(fact.lines[0].text, 10, 5)).toEqual({ line: 12, column: 3, length: 5 });
});

test.each([
  ["? When?", "?", undefined, "When?"],
  ["?When?", "?", undefined, "When?"],
  ["? where: In which city?", "?", undefined, "where: In which city?"],
  ["not: a; b", "not", undefined, "a; b"],
  ["NOT:a; b", "not", undefined, "a; b"],
  ["not where: a", "not", "where", "a"],
  ["also who 2: a", "also", "who 2", "a"],
  ["Not how many : 7", "not", "how many", "7"],
  ["also: a: b", "also", undefined, "a: b"],
  ["by: Diop", "by", undefined, "Diop"],
  ["see: A; B", "see", undefined, "A; B"],
  ["because：why", "because", undefined, "why"],
  ["- not: with a bullet", "not", undefined, "with a bullet"],
])("%j is a line of the fact above", (line, word, slot, text) => {
  for (const indent of [" ", "  ", "\t", "      "]) {
    if (line.startsWith("-") && indent === " ") continue;
    const { draft, problems } = read(`# Facts\n- Mali is in [Africa].\n${indent}${line}\n`);
    expect(problems).toEqual([]);
    const found = draft?.parts.facts[0]?.lines[0];
    expect(found).toMatchObject({ word, text: { text } });
    expect(found?.slot?.text).toBe(slot);
    const source = draft?.lines[7] as string;
    expect(
      found &&
        source
          .slice(found.at.column - 1)
          .toLowerCase()
          .startsWith(word),
    ).toBe(true);
    expect(found && source.slice(placeIn(found.text).column - 1)).toBe(text);
  }
});

test.each([
  ["the minister said: no"],
  ["by the army, not by the rebels"],
  ["not by the rebels: never"],
  ["at 10:30 in the morning"],
  ["https://example.org"],
  ["also keeps order in town"],
])("%j runs on from the entry above", (line) => {
  const { draft, problems } = read(`# Facts\n- Words\n  ${line}\n`);
  if (line.startsWith("not by")) {
    // A slot that there is none of: told by whoever knows the slots.
    expect(draft?.parts.facts[0]?.lines[0]?.slot?.text).toBe("by the rebels");
    return;
  }
  expect(problems).toEqual([]);
  expect(words(draft, "facts")).toEqual([`Words ${line}`]);
});

test("own questions have answers to tick, and lines of their own", () => {
  const { draft, problems } = read(
    "# Questions\n- Why?\n  - [x] Because\n    of this.\n  * [ ] Of that.\n  + [X]Of both.\n  keep order\n  see: A\n- How?\n  = so; thus\n  =like this\n  also: somehow\n",
  );
  expect(problems).toEqual([]);
  const [first, second] = draft?.parts.questions ?? [];
  expect(first?.options.map(({ text, right }) => [text.text, right])).toEqual([
    ["Because of this.", true],
    ["Of that.", false],
    ["Of both.", true],
  ]);
  expect(first?.options[0] && placeIn(first.options[0].text)).toEqual({ line: 8, column: 9, length: 7 });
  expect(first?.lines.map(({ word }) => word)).toEqual(["keep order", "see"]);
  expect(second?.lines.map(({ word, text }) => [word, text.text])).toEqual([
    ["=", "so; thus"],
    ["=", "like this"],
    ["also", "somehow"],
  ]);
});

test("a line across the page says nothing in a part", () => {
  const { draft, problems } = read("# Facts\n- a\n\n  not: x\n---\n\n* * *\n- b\n");
  expect(problems).toEqual([]);
  expect(words(draft, "facts")).toEqual(["a", "b"]);
});

/** What, the line and column, the code, words of the remedy; then the entries that are left. */
const mistakes: [string, number, number, string, string, (string | undefined)?][] = [
  // Headings
  ["# Fatcs\n- a", 6, 3, "unknown-heading", 'Did you mean "# Facts"?'],
  ["# Fact\n- a\n- b", 6, 3, "unknown-heading", "# Facts"],
  ["# Fakten\n- a", 6, 3, "unknown-heading", "# Facts"],
  ["# Background\n\nMore text.", 6, 3, "heading-in-text", '"## Background"'],
  ["# Worlds\n\nMore text.\n\nAnd more.", 6, 3, "unknown-heading", '"## Worlds"'],
  ["## Questions\n\nMore text.\n\nAnd more.", 6, 1, "part-heading-misspelt", "other words"],
  ["Questions\n---\nMore text.\n\nAnd more.", 6, 1, "part-heading-misspelt", "other words"],
  ["# Questions\n\nMore text.\n\nAnd more.\n- a", 8, 1, "no-entry", "above the first part", "a"],
  ["# Facts\n- a\n# Elephants\n- ?\nx", 8, 3, "unknown-heading", "# Who said what"],
  ["#Facts\n- a", 6, 1, "part-heading-misspelt", '"# Facts"'],
  ["## Facts\n- a", 6, 1, "part-heading-misspelt", '"# Facts"'],
  ["###facts\n- a", 6, 1, "part-heading-misspelt", '"# facts"'],
  ["Facts\n=====\n- a", 6, 1, "part-heading-misspelt", '"# Facts"'],
  ["Facts\n---\n- a", 6, 1, "part-heading-misspelt", '"# Facts"'],
  ["# Facts\n- a\n## Nmaes\n- b", 8, 4, "unknown-heading", '"# Names"'],
  ["# Facts\n- a\n## People\n- b", 8, 4, "unknown-heading", "no subheads"],
  ["A heading\nof two lines\n=====\n\nMore.", 6, 1, "heading-in-text", '"## A heading of two lines"'],
  ["# \n\nMore.", 6, 3, "heading-in-text", "##"],
  ["```\ncode\n# Facts\n- a", 6, 1, "code-not-closed", "Write ``` on a line"],
  // Entries
  ["- Diop (person), minister\n- x\n\n# Facts\n- a", 6, 1, "entry-before-heading", '"# Names"'],
  ["- Mali is in [where: Africa].\n\n# Facts\n- a", 6, 1, "entry-before-heading", '"# Facts"'],
  ["- Mali\n  also: the country\n\n# Facts\n- a", 6, 1, "entry-before-heading", "# Names"],
  ["# Facts\n-Word\n- a", 7, 1, "bullet-without-space", '"- Word"', "a"],
  ["# Facts\n*Word\n- a", 7, 1, "bullet-without-space", '"* Word"', "a"],
  ["# In this order\n1.Word\n2. a", 7, 1, "bullet-without-space", '"1. Word"', "Word a"],
  ["# Names\n-Diop (person)\n- a", 7, 1, "bullet-without-space", '"- Diop (person)"', "Diop (person) a"],
  ["# Facts\n-\n- a", 7, 2, "entry-empty", "Write the entry", "a"],
  ["# Facts\n-   \n- a", 7, 2, "entry-empty", "Write the entry", "a"],
  ["# Facts\nJust words\nand more\n- a", 7, 1, "no-entry", '"- Just words"', "a"],
  ["# Facts\n- x\nruns on\n- a", 8, 1, "no-entry", "indent it by two spaces", "a"],
  ["# Facts\n- a\n\nA paragraph.", 9, 1, "no-entry", "bullet", "a"],
  ["# Facts\n- a\n\n#Nmaes\n", 9, 2, "unknown-heading", "# Names", "a"],
  ["# Facts\n- a\n\n#elephants\n", 9, 1, "no-entry", "bullet", "a"],
  ["# Facts\n> - a\n- b", 7, 1, "no-entry", "bullet", "b"],
  ["# Facts\n- a\n\n```\n- b\n```\n", 9, 1, "code-in-part", "Take it out"],
  ["# Facts\n- a\n  - b\n- c", 8, 3, "nested-entry", "margin", "c"],
  // Lines under an entry
  ["# Facts\n  ? When?\n- a", 7, 3, "sub-line-without-entry", "above it", "a"],
  ["# Facts\nnot: x\n- a", 7, 1, "sub-line-without-entry", "above it", "a"],
  ["# Facts\n- b\nnot: x\n- a", 8, 1, "sub-line-at-margin", '"  not: x"', "a"],
  ["# Facts\n- b\n? When?\n- a", 8, 1, "sub-line-at-margin", '"  ? When?"', "a"],
  ["# Facts\n- b\n  becuase: x\n- a", 8, 3, "unknown-sub-line", 'Did you mean "because:"?', "a"],
  ["# Facts\n- b\n  nto where: x\n- a", 8, 3, "unknown-sub-line", '"not where:"', "a"],
  ["# Facts\n- b\n  hint: x\n    more\n- a", 8, 3, "unknown-sub-line", '"?", "not:", "also:"', "a"],
  ["# Questions\n- b\n  kep order\n- a", 8, 3, "unknown-sub-line", '"keep order"', "a"],
  ["# Facts\n- b\n  = other words\n- a", 8, 3, "sub-line-not-here", '"not:"', "a"],
  ["# Facts\n- b\n  keep order\n- a", 8, 3, "sub-line-not-here", '"not:"', "a"],
  ["# Names\n- b\n  not: x\n- a", 8, 3, "sub-line-not-here", 'the only one is "also:"', "b a"],
  ["# Who said what\n- b\n  by: x\n- a", 8, 3, "sub-line-not-here", '"=", "see:" and "because:"', "a"],
  ["# In this order\n1. b\n   not: x\n2. a", 8, 4, "sub-line-not-here", '"see:" and "because:"', "b a"],
  ["# False\n- b\n  ? x\n- a", 8, 3, "sub-line-not-here", '"because:" and "see:"', "a"],
  ["# Words\n- b: x\n  also: x\n- a: y", 8, 3, "sub-line-not-here", '"not:" and "see:"', "a: y"],
  ["# Facts\n- b\n  not:\n- a", 8, 3, "sub-line-empty", "Complete", "a"],
  ["# Facts\n- b\n  ?\n- a", 8, 3, "sub-line-empty", "Complete", "a"],
  ["# Facts\n- b\n  by: x\n  by: y\n- a", 9, 3, "sub-line-twice", "Keep one", "a"],
  ["# Facts\n- b\n  - [x] y\n- a", 8, 3, "answer-outside-questions", "# Questions", "a"],
  ["# Questions\n- b\n- [x] y", 8, 1, "answer-at-margin", "two spaces", "b"],
  ["# Questions\n- b\n  - y\n- a", 8, 3, "answer-without-box", '"- [x] y"', "a"],
  ["# Questions\n- b\n  - [ ]\n- a", 8, 3, "answer-empty", "Write the answer", "a"],
];

test.each<[string, number, number, string, string, (string | undefined)?]>(mistakes)(
  "%j is one mistake, at %i:%i",
  (body, line, column, code, remedy, left) => {
    const { draft, problems } = read(body);
    expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.code}`)).toEqual([
      `${line}:${column} ${code}`,
    ]);
    expect(problems[0]).toMatchObject({
      severity: "mistake",
      file: "a.md",
      excerpt: (top + body).split("\n")[line - 1],
    });
    expect(problems[0]?.remedy).toContain(remedy);
    if (left === undefined) return;
    expect(
      Object.values(draft?.parts ?? {})
        .flatMap((entries) => entries.map(({ text }) => text.text))
        .join(" "),
    ).toBe(left);
  },
);

test("a heading whose part is clear opens that part all the same", () => {
  for (const heading of ["# Fatcs", "#Facts", "## Facts", "Facts\n=====", "# Fakten"]) {
    expect(words(read(`${heading}\n- a\n- b\n`).draft, "facts")).toEqual(["a", "b"]);
  }
});

test("what stands under a heading that means nothing is passed over", () => {
  const { draft } = read("# Facts\n- a\n# Elephants\n-b\nc\n# Facts\n- d\n");
  expect(words(draft, "facts")).toEqual(["a", "d"]);
});

test("all mistakes come in one run", () => {
  const { problems } = read("# Fatcs\n-a\nb\n- c\n  sea: d\n  - e\n# Elephants\n");
  expect(problems.map(({ code }) => code)).toEqual([
    "unknown-heading",
    "unknown-heading",
    "bullet-without-space",
    "no-entry",
    "unknown-sub-line",
    "nested-entry",
  ]);
});
