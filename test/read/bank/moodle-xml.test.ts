import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import { readMoodleXml } from "../../../src/read/moodle-xml/read-moodle-xml.ts";

const text = readFileSync(new URL("../../fixtures/banks/geography.xml", import.meta.url), "utf8");
const { quiz, problems } = readMoodleXml(text, "banks/geography.xml", "en");
const items = quiz?.items ?? [];
/** What is told of a question, by its name. */
const told = (name: string) =>
  problems.filter(({ reason }) => reason.startsWith(`"${name}"`)).map(({ reason }) => reason);

function find<Interaction extends Item["interaction"]>(interaction: Interaction, stem: string) {
  const item = items.find((one) => one.interaction === interaction && one.stem.startsWith(stem));
  if (item === undefined) throw new Error(`no ${interaction}: ${stem}`);
  return item as Extract<Item, { interaction: Interaction }>;
}

const one = (question: string) =>
  readMoodleXml(`<quiz><question ${question}</question></quiz>`, "one.xml", "en");

test("a description is the text, its blocks lettered paragraphs", () => {
  expect(quiz?.title).toBe("Geography");
  expect(quiz?.article).toMatchObject({ id: "geography", title: "The upper valley" });
  expect(quiz?.article.paragraphs.map(({ id, text: words }) => `${id} ${words}`)).toEqual([
    "A The Senn rises in the north.\u00a0It is 84 km long.",
    "B Three villages lie on it: Arn, Bell and Coll.",
  ]);
  expect(quiz?.article.blocks.at(-1)).toMatchObject({ type: "image", alternative: "A map of the valley" });
  expect(told("The upper valley")[0]).toContain("a file that is attached");
});

test("categories are sections; a doubled slash is one", () => {
  expect(quiz?.sections.map(({ title, items: hers }) => [title, hers.length])).toEqual([
    ["Rivers", 3],
    ["Rivers/Lakes: more", 6],
  ]);
});

test("a choice has its options in an order that tells nothing, its key, its reasons, its id", () => {
  const item = find("choice", "Where does");
  expect(item).toMatchObject({
    id: "senn-1",
    points: 2,
    arrangement: "shuffled",
    rationale: "It says so in the first line.",
  });
  expect(item.options).toEqual([
    { id: "o1", text: "in the north", rationale: "Yes." },
    { id: "o2", text: "in the north-east", rationale: "" },
    { id: "o3", text: "in the south", rationale: "" },
  ]);
  expect(item.key).toEqual(["o1"]);
  expect(item.evidence).toEqual([]);
  const [lost] = told("Where the Senn rises");
  for (const what of ["emphasis", "a hint", "answers as a whole", "the weights", "the tags rivers"])
    expect(lost).toContain(what);
});

test("several right options share the mark, and stand as they are where nothing is shuffled", () => {
  const item = find("choice", "Which two");
  expect(item.options.map(({ text: words }) => words)).toEqual(["Coll", "Arn", "Dorf < Dell"]);
  expect(item).toMatchObject({ key: ["o1", "o2"], arrangement: "fixed" });
  expect(told("Villages")).toEqual([]);
});

test("true and false are options in the words of the language", () => {
  const item = find("choice", "The Senn is longer");
  expect(item.options.map(({ text: words, rationale }) => [words, rationale])).toEqual([
    ["True", "Read again."],
    ["False", "84 km."],
  ]);
  expect(item.key).toEqual(["o2"]);
  const german = readMoodleXml(text, "g.xml", "de").quiz?.items[2];
  expect(german).toMatchObject({ options: [{ text: "Richtig" }, { text: "Falsch" }] });
});

test("typed answers are those that are right in full; patterns, case and tolerance are told", () => {
  expect(find("text", "Name a village whose name begins with A & ends").key).toEqual([
    "Arn",
    "village of Arn",
  ]);
  expect(told("First village")[0]).toMatch(/\* for any words.*right in part.*capital letters/u);
  expect(find("text", "How many").key).toEqual(["84"]);
  expect(told("How long")[0]).toMatch(/may be off.*units/u);
});

test("pairs share right sides, and one may be left over", () => {
  const item = find("match", "Match them.");
  const right = (id: string) => item.options.find((option) => option.id === item.key[id])?.text;
  expect(item.statements.map((part) => [part.text, right(part.id)])).toEqual([
    ["Arn", "300"],
    ["Bell", "900"],
    ["Coll", "300"],
  ]);
  expect(item.options).toHaveLength(3);
});

test("an order keeps its ranks under ids that do not tell them", () => {
  const item = find("order", "Put them");
  expect(item.entries.map(({ id, text: words, rank }) => [id, words, rank])).toEqual([
    ["e1", "Arn", 2],
    ["e2", "Bell", 3],
    ["e3", "Coll", 1],
  ]);
  expect(item.key).toEqual(["e3", "e1", "e2"]);
});

test("gaps with menus and typed gaps", () => {
  const menus = find("gap", "Complete the sentence.");
  expect(menus.text).toEqual([
    { words: "The Senn rises in the " },
    { gap: "g1" },
    { words: " and is " },
    { gap: "g2" },
    { words: " long." },
  ]);
  expect(menus.key).toEqual({ g1: ["north"], g2: ["84 km"] });
  expect(menus.bank?.map(({ text: words }) => words)).toEqual(["84 km", "north", "south"]);
  expect(told("Missing words")[0]).toContain("2 groups");
  const cloze = find("gap", "Fill each gap");
  expect(cloze.key).toEqual({ g1: ["84"], g2: ["north"] });
  expect(cloze.bank).toBeUndefined();
  expect(told("Cloze")[0]).toMatch(/may be off.*single answers|single answers.*may be off/u);
});

test("what cannot be taken over is told with its name, its line and the reason, and the rest is read", () => {
  const left = problems.filter(({ code }) => code === "question-left-out");
  expect(left.map(({ reason }) => reason)).toEqual([
    '"What do you think?" is left out: an essay has no key.',
    '"Onto the map" is left out: the type "ddimageortext" is not read.',
    '"Speed" is left out: the type "calculated" is not read.',
    '"No key" is left out: no option is right.',
  ]);
  for (const { line, column, excerpt, severity } of left) {
    expect(severity).toBe("advice");
    expect(excerpt.slice(column - 1)).toMatch(/^<question /u);
    expect(text.split("\n")[line - 1]).toBe(excerpt);
  }
  expect(items).toHaveLength(9);
});

test.each([
  ["menus of their own", "{1:MULTICHOICE:=a~b} {1:MC:c~=d}", { bank: 4 }],
  ["a sign that is escaped", "{1:SA:=a\\}b~=c\\#d} x", { key: ["a}b", "c#d"] }],
  ["percent for right", "{2:SHORTANSWER:%100%a~%0%b} x", { key: ["a"] }],
])("cloze: %s", (_what, gaps, { bank, key }: { bank?: number; key?: string[] }) => {
  const { quiz: read } = one(
    `type="cloze"><questiontext><text><![CDATA[<p>Stem</p><p>${gaps}</p>]]></text></questiontext>`,
  );
  const [item] = read?.items ?? [];
  if (item?.interaction !== "gap") throw new Error("no gap");
  expect(item.bank?.length).toBe(bank);
  if (key) expect(item.key.g1).toEqual(key);
});

test("two questions of one idnumber get ids of their own, and one without has one of its words", () => {
  const question = (id: string, stem: string) =>
    `<question type="truefalse"><questiontext><text>${stem}</text></questiontext><answer fraction="100"><text>true</text></answer><idnumber>${id}</idnumber></question>`;
  const ids = (...questions: string[]) =>
    readMoodleXml(`<quiz>${questions.join("")}</quiz>`, "x.xml", "en").quiz?.items.map(({ id }) => id) ?? [];
  expect(ids(question("a", "x"), question("a", "y"))).toEqual(["a", "a-2"]);
  const [id] = ids(question("", "x"));
  expect(ids(question("", "before"), question("", "x"))[1]).toBe(id);
});

test.each([
  ["a document type", '<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>', "xml-doctype", 1],
  [
    "a bomb of entities",
    `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<quiz>&b;</quiz>`,
    "xml-doctype",
    1,
  ],
  ["an entity that nobody declared", "<quiz>\n<question>&nbsp;</question></quiz>", "xml-malformed", 2],
  ["a file that was cut off", "<quiz>\n<question type='essay'>", "xml-malformed", 2],
  ["tags that cross", "<quiz>\n\n<a><b></a></b></quiz>", "xml-malformed", 3],
  ["a control character", "<quiz>\n<question>\u0007</question></quiz>", "xml-malformed", 2],
  ["very deep elements", `<quiz>${"<a>".repeat(5000)}`, "xml-malformed", 1],
  ["a page of HTML", "<html><body/></html>", "bank-format", 1],
  ["QTI", '<?xml version="1.0"?>\n<questestinterop/>', "bank-format", 2],
])("%s is refused, with its place and what to do", (_what, xml, code, line) => {
  const read = readMoodleXml(xml, "bad.xml", "en");
  expect(read.quiz).toBeUndefined();
  expect(read.problems).toHaveLength(1);
  expect(read.problems[0]).toMatchObject({ code, line, severity: "mistake" });
  expect(read.problems[0]?.remedy).not.toBe("");
});

test("hostile lengths are read in time that grows with them", () => {
  const began = performance.now();
  const long = (words: string) =>
    one(`type="cloze"><questiontext><text><![CDATA[${words}]]></text></questiontext>`);
  long("{1:SA:".repeat(50_000));
  long("[[1]]".repeat(50_000));
  long(`${"<b>".repeat(100_000)}x`);
  long("&".repeat(200_000));
  long(`{1:SA:=${"a".repeat(500_000)}}`);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test("no bytes make it throw", () => {
  const pieces = fc.constantFrom(
    "<quiz>",
    "</quiz>",
    '<question type="multichoice">',
    '<question type="cloze">',
    "</question>",
    "<text>",
    "</text>",
    "<answer fraction='100'>",
    "</answer>",
    "<name>",
    "</name>",
    "<questiontext>",
    "</questiontext>",
    "{1:SA:=a}",
    "[[1]]",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&",
    "<b>",
    "\u0000",
    "a",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 }),
      (parts) => {
        const read = readMoodleXml(parts.join(""), "x.xml", "en");
        expect(read.quiz !== undefined || read.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
