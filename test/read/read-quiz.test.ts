import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { looksLikeQuiz } from "../../src/read/json/quiz-format.ts";
import { readQuiz } from "../../src/read/read-quiz.ts";
import { itemJson } from "../../src/write/json/item-json.ts";
import { quizJson } from "../../src/write/json/quiz-json.ts";
import { everyInteraction } from "../write/fixtures.ts";

const evidence = [{ paragraph: "A", start: 0, end: 3, text: "Ann" }];
const choice = {
  id: "q1",
  interaction: "choice",
  stem: "Who?",
  options: [
    { id: "o1", text: "Ann" },
    { id: "o2", text: "Tom" },
  ],
  key: ["o1"],
  evidence,
};
const base = {
  format: "quizwright-quiz/1",
  article: { paragraphs: [{ text: "Ann lives here." }] },
  items: [choice] as object[],
};

const read = (change: object) => readQuiz(JSON.stringify({ ...base, ...change }, null, 2), "q.json");
const readItem = (change: object) => read({ items: [{ ...choice, ...change }] });
/** Codes with the text of the line that each stands in. */
const told = ({ problems }: ReturnType<typeof readQuiz>) =>
  problems.map(({ code, excerpt }) => `${code}: ${excerpt.trim()}`);

test("what the JSON writer writes is read as it was, with every interaction", () => {
  const written = everyInteraction();
  const { quiz, problems } = readQuiz(JSON.stringify(quizJson(written)), "quiz.json");
  expect(problems).toEqual([]);
  const byId = new Map(quiz?.items.map((item) => [item.id, JSON.stringify(itemJson(item))]));
  for (const item of written.items) expect(byId.get(item.id)).toBe(JSON.stringify(itemJson(item)));
  expect(quiz?.article.paragraphs.map(({ text }) => text)).toEqual(
    written.article.paragraphs.map(({ text }) => text),
  );
  const [first] = written.forms;
  const order = first.sections.flatMap(({ items }) => items);
  expect(quiz?.items.map(({ id }) => id)).toEqual(order.map(({ item }) => item));
  for (const { item, number } of order) expect(quiz?.numbers.get(item)).toBe(number);
});

test("what a question can do without may be absent, and what is not known may be there", () => {
  const { quiz, problems } = read({ made: "elsewhere", items: [{ ...choice, hints: ["look"] }] });
  expect(problems).toEqual([]);
  expect(quiz?.items[0]).toMatchObject({
    kind: "question",
    process: "interpret",
    points: 1,
    arrangement: "shuffled",
    sources: ["q1"],
  });
  expect(quiz?.article).toMatchObject({ id: "q", language: "en", paragraphs: [{ id: "A" }] });
  expect(quiz?.numbers.get("q1")).toBe("1");
});

test("entries of an order are read with their places, and without, as earlier releases wrote them", () => {
  const entries = [
    { id: "e1", text: "Ann comes.", rationale: "told in paragraph A", rank: 1, evidence },
    { id: "e2", text: "Ann goes.", rationale: "", rank: 2 },
  ];
  const { quiz, problems } = readItem({
    interaction: "order",
    options: undefined,
    entries,
    key: ["e1", "e2"],
  });
  expect(problems).toEqual([]);
  expect(quiz?.items[0]).toMatchObject({ entries });
  expect(quiz?.items[0]?.interaction === "order" && "evidence" in (quiz.items[0].entries[1] ?? {})).toBe(
    false,
  );
});

test("words are read with what they mean; one that stands nowhere is told, and left out", () => {
  const words = [
    {
      id: "w1",
      word: "lives",
      meaning: "has a home",
      evidence: [{ paragraph: "A", start: 4, end: 9, text: "lives" }],
    },
    {
      id: "w2",
      word: "here",
      meaning: "at this place",
      evidence: [{ paragraph: "C", start: 0, end: 4, text: "here" }],
    },
    { id: "w3", word: "Ann", evidence },
  ];
  const found = read({ article: { ...base.article, words } });
  expect(found.quiz?.article.words).toMatchObject([
    { id: "w1", word: "lives", meaning: "has a home", not: [] },
  ]);
  expect(found.problems.map(({ code, reason }) => `${code}: ${reason}`)).toEqual([
    'json-value: There is no paragraph "C".',
    expect.stringMatching(/^json-missing-key: .*"meaning"/u),
  ]);
});

test.each([
  ["there is no such paragraph", { paragraph: "B" }, "json-value", 'There is no paragraph "B".'],
  ["it ends behind the paragraph", { end: 40 }, "json-value", "from 0 to 40 is not within paragraph A"],
  ["it ends before it begins", { start: 3, end: 1 }, "json-value", "from 3 to 1"],
  ["it begins before the paragraph", { start: -1 }, "json-value", "from -1 to 3"],
  ["it is cut within a letter", { start: 0.5 }, "json-value", "from 0.5 to 3"],
  ["other words stand there", { start: 4, end: 9 }, "json-evidence-moved", 'other words there: "lives"'],
])(
  "a place of evidence that the text does not have is told, and its question left out: %s",
  (_what, change, code, reason) => {
    const moved = [{ ...evidence[0], ...change }];
    const right = { ...choice, id: "q2" };
    const statement = {
      ...choice,
      id: "q3",
      interaction: "match",
      statements: [{ id: "s1", text: "x", evidence: moved }],
      key: { s1: "o1" },
    };
    const entry = {
      id: "q4",
      interaction: "order",
      stem: "When?",
      entries: [{ id: "e1", text: "x", rank: 1, evidence: moved }],
      key: ["e1"],
      evidence,
    };
    const { quiz, problems } = read({ items: [{ ...choice, evidence: moved }, right, statement, entry] });
    expect(problems.map((problem) => problem.code)).toEqual([code, code, code]);
    for (const problem of problems) {
      expect(problem.reason).toContain(reason);
      expect(problem.remedy).not.toBe("");
    }
    expect(quiz?.items.map(({ id }) => id)).toEqual(["q2"]);
  },
);

test("without a text no place is looked at: questions made elsewhere may name one all the same", () => {
  const origin = { format: "gift", file: "bank.gift" };
  const { quiz, problems } = read({ origin, article: { paragraphs: [] } });
  expect(problems).toEqual([]);
  expect(quiz?.items).toHaveLength(1);
});

test("a question stands at the place of its stem", () => {
  const text =
    '{"article":{"paragraphs":[{"text":"Ann."}]},\n "items":[{"id":"q1","interaction":"text",\n "stem":"Who?","key":["Ann"],"evidence":[{"paragraph":"A","start":0,"end":3,"text":"Ann"}]}]}';
  expect(readQuiz(text, "q.json").quiz?.items[0]?.at).toEqual({ line: 3, column: 9, length: 6 });
});

test.each([
  ["no text", () => read({ article: { paragraphs: [] } }), ['no-text: "paragraphs": []']],
  ["no questions", () => read({ items: undefined }), ["json-missing-key: {"]],
  [
    "another format",
    () => read({ format: "quizwright-quiz/9" }),
    ['quiz-format: "format": "quizwright-quiz/9",'],
  ],
  [
    "the student's copy",
    () => read({ format: "quizwright-quiz-student/1" }),
    ['quiz-format: "format": "quizwright-quiz-student/1",'],
  ],
  [
    "a misspelt key",
    () => readItem({ stem: undefined, stemm: "Who?" }),
    ["json-missing-key: {", 'json-unknown-key: "stemm": "Who?"'],
  ],
  ["no such interaction", () => readItem({ interaction: "draw" }), ['json-value: "interaction": "draw",']],
  ["options that are no list", () => readItem({ options: "Ann" }), ['json-type: "options": "Ann",']],
  [
    "two options of one id",
    () => readItem({ options: [choice.options[0], choice.options[0]] }),
    ['id-twice: "id": "o1",'],
  ],
  ["no key", () => readItem({ key: [] }), ['json-empty: "key": [],']],
  ["no evidence", () => readItem({ evidence: [] }), ['no-evidence: "evidence": []']],
  ["two questions of one id", () => read({ items: [choice, choice] }), ['id-twice: "stem": "Who?",']],
  [
    "a match whose key is a list",
    () => readItem({ interaction: "match", statements: [{ id: "s1", text: "x", evidence }] }),
    ['json-type: "key": ['],
  ],
  [
    "a gap whose answers are no list",
    () => readItem({ interaction: "gap", text: [{ gap: "g1" }], key: { g1: "Ann" } }),
    ['json-type: "g1": "Ann"'],
  ],
  [
    "a piece that is words and gap",
    () => readItem({ interaction: "gap", text: [{ gap: "g1", words: "x" }], key: { g1: ["Ann"] } }),
    ["json-value: {"],
  ],
])("told with its place: %s", (_what, run, expected) => {
  expect(told(run())).toEqual(expected);
});

test("all mistakes are told at once, and the sound questions are read", () => {
  const { quiz, problems } = read({
    items: [
      { ...choice, key: 1 },
      { ...choice, id: "q2" },
      { ...choice, id: 3 },
    ],
  });
  expect(problems).toHaveLength(2);
  expect(quiz?.items.map(({ id }) => id)).toEqual(["q2"]);
});

test.each([
  "",
  "{",
  "[]",
  "null",
  '{"items":[],"article":7}',
  '{"items":{"__proto__":[]},"article":{}}',
  "\0",
])("nothing is thrown, and something told, at %j", (text) => {
  expect(readQuiz(text, "q.json").problems.length).toBeGreaterThan(0);
});

test("a quiz is told from an article by its content", () => {
  const golden = readFileSync(new URL("../golden/mali/quiz.json", import.meta.url), "utf8");
  expect(looksLikeQuiz(golden)).toBe(true);
  expect(looksLikeQuiz(JSON.stringify({ ...base, format: undefined }))).toBe(true);
  expect(looksLikeQuiz('{"format":"quizwright-article/1","title":"T","text":[]}')).toBe(false);
  expect(looksLikeQuiz("---\ntitle: T\n---\n")).toBe(false);
});
