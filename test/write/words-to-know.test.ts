import { expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { Item } from "../../src/model/item.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { wordsToKnow } from "../../src/write/words-to-know.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { everyInteraction } from "./fixtures.ts";

/** A quiz whose article explains one word; `change` makes other items of it. */
function withWord(
  { word = "coup", meaning = "the taking of power" } = {},
  change: (items: readonly Item[]) => readonly Item[] = (items) => items,
): Quiz {
  const quiz = everyInteraction();
  const at = { line: 1, column: 1, length: 0 };
  const evidence = [{ paragraph: "A", start: 0, end: 4, text: word }] as const;
  const words = [{ id: "w1", at, word, meaning, not: [], evidence }];
  return { ...quiz, items: change(quiz.items), article: { ...quiz.article, words } };
}

const explained = (quiz: Quiz) => wordsToKnow(quiz).map(({ word }) => word);

/** The items with something changed in those of an interaction. */
function changed<Kind extends Item["interaction"]>(
  interaction: Kind,
  change: (item: Item & { interaction: Kind }) => Item,
): (items: readonly Item[]) => readonly Item[] {
  return (items) =>
    items.map((item) =>
      item.interaction === interaction ? change(item as Item & { interaction: Kind }) : item,
    );
}

const option = (text: string) => ({ id: "o9", text, rationale: "" });

test("a word that no question asks or shows is explained", () => {
  expect(explained(withWord())).toEqual(["coup"]);
});

test("a word that an item asks is not", () => {
  const quiz = withWord(
    {},
    changed("text", (item) => ({ ...item, sources: ["w1"] })),
  );
  expect(explained(quiz)).toEqual([]);
});

const places: [string, (words: string) => (items: readonly Item[]) => readonly Item[]][] = [
  ["a stem", (words) => changed("text", (item) => ({ ...item, stem: `What ${words} is it?` }))],
  [
    "an option of a choice",
    (words) => changed("choice", (item) => ({ ...item, options: [...item.options, option(words)] })),
  ],
  [
    "an option of a match",
    (words) => changed("match", (item) => ({ ...item, options: [...item.options, option(words)] })),
  ],
  [
    "a statement",
    (words) =>
      changed("match", (item) => ({
        ...item,
        statements: item.statements.map((statement) => ({ ...statement, text: `Of ${words}.` })),
      })),
  ],
  [
    "an entry",
    (words) =>
      changed("order", (item) => ({
        ...item,
        entries: item.entries.map((entry) => ({ ...entry, text: `Then ${words}.` })),
      })),
  ],
  [
    "a text with gaps",
    (words) => changed("gap", (item) => ({ ...item, text: [...item.text, { words: ` ${words}.` }] })),
  ],
  ["a bank", (words) => changed("gap", (item) => ({ ...item, bank: [...(item.bank ?? []), option(words)] }))],
  ["a gap's key", (words) => changed("gap", (item) => ({ ...item, key: { ...item.key, g1: [words] } }))],
  ["a typed key", (words) => changed("text", (item) => ({ ...item, key: ["TYPED", words] }))],
];

test.each(places)("neither is one that stands, or whose meaning stands, in %s", (_name, put) => {
  expect(explained(withWord({}, put("coup")))).toEqual([]);
  expect(explained(withWord({}, put("the taking of power")))).toEqual([]);
  // Folded, by whole words.
  expect(explained(withWord({}, put("The  Taking of POWER")))).toEqual([]);
  expect(explained(withWord({}, put("Coup")))).toEqual([]);
  expect(explained(withWord({}, put("coupling")))).toEqual(["coup"]);
});

test("nor one whose meaning holds an answer, right or wrong, or another word that is asked", () => {
  const answer = (text: string) => changed("text", (item) => ({ ...item, key: [text] }));
  expect(explained(withWord({ meaning: "planks of wood" }, answer("wood")))).toEqual([]);
  expect(explained(withWord({ meaning: "planks of wooden things" }, answer("wood")))).toEqual(["coup"]);
  const wrong = changed("choice", (item) => ({ ...item, options: [...item.options, option("wood")] }));
  expect(explained(withWord({ meaning: "planks of wood" }, wrong))).toEqual([]);
  const quiz = withWord(
    { meaning: "another putsch" },
    changed("text", (item) => ({ ...item, sources: ["w2"] })),
  );
  const [word] = quiz.article.words;
  const both = word === undefined ? [] : [word, { ...word, id: "w2", word: "putsch", meaning: "a takeover" }];
  expect(explained({ ...quiz, article: { ...quiz.article, words: both } })).toEqual([]);
});

test("the letter of a paragraph is no answer that a meaning could hold", () => {
  const letters = changed("match", (item) => ({ ...item, options: [option("A"), option("B")] }));
  expect(explained(withWord({ meaning: "a takeover" }, letters))).toEqual(["coup"]);
});

test("nothing of the key can be read from what is left out", () => {
  const options = changed("choice", (item) => ({
    ...item,
    options: [...item.options, option("wood")],
    key: ["o9"],
  }));
  const right = withWord({ meaning: "planks of wood" }, options);
  const wrong = {
    ...right,
    items: right.items.map((item) =>
      item.interaction === "choice" ? { ...item, key: ["o1"] as const } : item,
    ),
  };
  expect(explained(right)).toEqual(explained(wrong));
});

test("words follow the text, whatever their order among the annotations", () => {
  const { article, ...quiz } = makeQuiz(mustRead(contentFiles[0]?.text as string, "first.md"), {
    seed: "1",
    mix: { "true-false-not-given": 2 },
  }).quiz;
  const words = wordsToKnow({ ...quiz, article });
  expect(words.length).toBeGreaterThan(3);
  expect(wordsToKnow({ ...quiz, article: { ...article, words: [...article.words].reverse() } })).toEqual(
    words,
  );
  const places = words.map(({ evidence: [{ paragraph, start }] }) => [paragraph, start] as const);
  expect(places).toEqual([...places].sort(([a, from], [b, to]) => (a === b ? from - to : a < b ? -1 : 1)));
});

/** What a student reads of a page, by a way of its own. */
function textOf(html: string): string {
  const text = html
    .replace(/<[^>]*>/gu, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .toLowerCase();
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

test.each(contentFiles)("no line of a glossary stands in a question: $file", async ({ file, text }) => {
  const article = mustRead(text, file);
  let lines = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const { quiz } = makeQuiz(article, { seed: String(seed), versions: 2 });
    const { files } = await writeQuiz(quiz, { to: ["html"] });
    const keys = quiz.items.flatMap((item) =>
      item.interaction === "text"
        ? item.key
        : item.interaction === "gap"
          ? Object.values(item.key).flat()
          : [],
    );
    const glossaries = files
      .filter(({ audience }) => audience === "student")
      .map(({ content }) => {
        const page = String(content);
        const [glossary = ""] = /<aside role="doc-glossary".*?<\/aside>/su.exec(page) ?? [];
        const questions = textOf(page.slice(page.indexOf('<div class="questions')) + keys.join(" | "));
        const entries = [...glossary.matchAll(/<dt>(.*?)<\/dt> <dd>(?:<span.*?<\/span> )?(.*?)<\/dd>/gu)];
        for (const [, word = "", meaning = ""] of entries) {
          lines += 1;
          expect(questions, `${seed} ${word}`).not.toContain(textOf(word));
          expect(questions, `${seed} ${word}`).not.toContain(textOf(meaning));
        }
        return glossary;
      });
    // Versions are read side by side.
    expect(new Set(glossaries).size, String(seed)).toBe(1);
  }
  expect(lines).toBeGreaterThan(20);
});
