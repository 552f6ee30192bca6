import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { MatchItem } from "../../src/model/item.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { fromContent, generated, withoutPlace } from "./generated.ts";

const paragraphs = [
  "Ann Reid lit the lamp on the tower in 1998.",
  "Joe Pitt mended an old boat with tar in 1999.",
  "Mary Gow opened a school for poor children in 2001.",
  "Lucy Orr wrote a famous letter in 2002.",
  "Tom Hale bought the mill in 2003.",
];
const facts = [
  "- The lamp on the tower was lit in [1998].",
  "- An old boat was mended with tar in [1999].",
  "- A school for poor children was opened in [2001].",
  "- A famous letter was written in [2002].",
  "- The mill was bought in [2003].",
];
const ask = (texts: readonly string[], list: readonly string[], more = "", seed = "42") =>
  generated(
    "which-paragraph",
    texts.join("\n\n"),
    `# Names\n- Ann Reid (person)\n\n# Facts\n${list.join("\n")}${more}`,
    { seed },
  ).items[0] as MatchItem | undefined;
const rightOf = (item: MatchItem | undefined) =>
  Object.fromEntries(
    item?.statements.map(({ id, text }) => [
      text,
      item.options.find((one) => one.id === item.key[id])?.text,
    ]) ?? [],
  );

test("each statement has the letter of its paragraph; the letters stand in order", () => {
  const item = ask(paragraphs, facts);
  expect(item).toMatchObject({ id: "small.paragraphs.which-paragraph", arrangement: "fixed", points: 5 });
  expect(item?.options.map(({ text }) => text)).toEqual(["A", "B", "C", "D", "E"]);
  expect(rightOf(item)).toEqual({
    "The lamp on the tower was lit in 1998.": "A",
    "An old boat was mended with tar in 1999.": "B",
    "A school for poor children was opened in 2001.": "C",
    "A famous letter was written in 2002.": "D",
    "The mill was bought in 2003.": "E",
  });
});

test("a statement in other words is its speaker's", () => {
  const texts = [...paragraphs, "Ann Reid said that she was tired of the stairs."];
  const item = ask(
    texts,
    facts.slice(0, 4),
    "\n\n# Who said what\n- Ann Reid: she was tired of the stairs\n  = Climbing up makes me weary.",
  );
  expect(rightOf(item)).toMatchObject({ "Ann Reid: Climbing up makes me weary.": "F" });
});

test.each([
  [
    "another paragraph says nearly the same",
    [...paragraphs, "The lamp was lit on the tower by others as well."],
    facts,
  ],
  [
    "the proof stands in two paragraphs",
    [...paragraphs, "It was lit in 1998."],
    ["- The lamp on the tower was lit in [1998].\n  see: A; F", ...facts.slice(1)],
  ],
])("%s: the statement is left out", (_why, texts, list) => {
  for (let seed = 0; seed < 10; seed += 1) {
    const right = rightOf(ask(texts, list, "", `${seed}`));
    expect(Object.keys(right)).toHaveLength(4);
    expect(Object.values(right)).not.toContain("A");
  }
});

test("fewer than four statements, or three paragraphs, make none", () => {
  expect(ask(paragraphs, facts.slice(0, 3))).toBeUndefined();
  expect(ask([paragraphs.slice(0, 3).join(" "), paragraphs.slice(3).join(" ")], facts)).toBeUndefined();
});

test("in a long text twelve letters at most stand to choose from, near each other", () => {
  const fill = Array.from({ length: 40 }, (_, n) => `Nothing happened to number q${n}x.`);
  const texts = [...paragraphs.slice(0, 2), ...fill, ...paragraphs.slice(2)];
  const many = [...facts, ...fill.map((_, n) => `- Nothing happened to number [q${n}x].`)];
  for (let seed = 0; seed < 20; seed += 1) {
    const item = ask(texts, many, "", `${seed}`);
    if (item === undefined) continue;
    expect(item.options).toHaveLength(12);
    expect(Object.values(item.key).every((id) => item.options.some((option) => option.id === id))).toBe(true);
  }
});

test("a statement that is not chosen moves nothing", () => {
  const texts = [...paragraphs, "Kay Moss painted the church in 2004.", "Ben Ford kept bees in 2005."];
  const all = [...facts, "- The church was painted in [2004].", "- The bees were kept in [2005]."];
  for (let seed = 0; seed < 10; seed += 1) {
    const before = ask(texts, all, "", `${seed}`) as MatchItem;
    const left = all.filter((fact) =>
      Object.keys(rightOf(before)).includes(fact.slice(2).replace(/[[\]]/gu, "")),
    );
    expect(left).toHaveLength(6);
    expect(withoutPlace(ask(texts, left, "", `${seed}`) as MatchItem)).toEqual(withoutPlace(before));
  }
});

test("in the articles of content/: one for each, of four statements at least", () => {
  const items = fromContent("which-paragraph") as MatchItem[];
  expect(items).toHaveLength(40);
  for (const { statements, options, key } of items) {
    expect(statements.length).toBeGreaterThanOrEqual(4);
    for (const { id, evidence } of statements) {
      const letter = options.find((option) => option.id === key[id])?.text;
      expect(new Set(evidence.map(({ paragraph }) => paragraph))).toEqual(new Set([letter]));
    }
  }
});

test.each(["calendar.md", "mali.md"])(
  "%s: on paper a paragraph's letter is its own, also where the letters were to be left off",
  async (name) => {
    const { file, text } = contentFiles.find((one) => one.file === name) as (typeof contentFiles)[number];
    const { quiz } = makeQuiz(mustRead(text, file), {
      seed: "5",
      mix: { "which-paragraph": 1 },
      paper: { refs: "none" },
    });
    const [item] = quiz.items as MatchItem[];
    const { files } = await writeQuiz(quiz, { to: ["html"] });
    const sheet = String(files[0]?.content);
    for (const { text: letter } of item?.options ?? []) {
      expect(sheet).toContain(`<li><b>${letter}</b></li>`);
      expect(sheet).toContain(`<b class="letter">${letter}</b>`);
    }
  },
);
