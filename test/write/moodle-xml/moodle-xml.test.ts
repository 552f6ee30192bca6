import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaults } from "../../../src/assemble/made.ts";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { ChoiceItem, Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import type { Picture } from "../../../src/write/format.ts";
import { writeMoodleXml } from "../../../src/write/moodle-xml/write-moodle-xml.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction, pixel } from "../fixtures.ts";
import { asRead, folded, hostileText, quizOf, signs } from "../platform/hostile-quiz.ts";
import { readCloze } from "./read-cloze.ts";
import { type Node, readMoodle } from "./read-moodle.ts";

function written(
  quiz: Quiz,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): {
  nodes: readonly Node[];
  byId: (id: string) => Node;
  xml: string;
  losses: readonly unknown[];
} {
  const { files, losses } = writeMoodleXml(quiz, { pictures });
  expect(files.map(({ name, audience }) => [name, audience])).toEqual([["moodle.xml", "teacher"]]);
  const xml = files[0]?.content as string;
  const nodes = readMoodle(xml);
  const byId = (id: string) => {
    const found = nodes.filter((node) => node.all("idnumber").some(({ text }) => text === id));
    expect(found, id).toHaveLength(1);
    return found[0] as Node;
  };
  return { nodes, byId, xml, losses };
}

const typeOf = (node: Node) => node.attributes.type;
const answersOf = (node: Node) =>
  node.all("answer").map((answer) => [answer.attributes.fraction, answer.text] as const);

/** A quiz of one item. */
function quizWith(item: Partial<Item>): Quiz {
  const quiz = everyInteraction();
  const base = quiz.items.find(({ interaction }) => interaction === (item.interaction ?? "choice")) as Item;
  const made = { ...base, ...item } as Item;
  return {
    ...quiz,
    items: [made],
    forms: [
      {
        label: "A",
        sections: [
          { kind: made.kind, title: "Kind/one", instructions: "", items: [{ item: made.id, number: "1" }] },
        ],
      },
    ],
  };
}

describe("every interaction", () => {
  const { nodes, byId, losses } = written(everyInteraction());

  test("the text comes first, as a description without marks, in the category of the article", () => {
    expect(nodes[0]?.one("category").text).toBe("$course$/top/Every words");
    expect(typeOf(nodes[1] as Node)).toBe("description");
    expect(nodes[1]?.one("questiontext").text).toContain("<strong>A</strong>");
    expect(nodes[1]?.one("defaultgrade").text).toBe("0");
  });

  test("every question stands once, under a category of its kind, with name, idnumber, marks and tags", () => {
    const questions = nodes.filter((node) => !["category", "description"].includes(typeOf(node) ?? ""));
    expect(questions).toHaveLength(8);
    expect(questions.map((node) => node.one("name").text.slice(0, 2))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n} `),
    );
    expect(byId("every.s1.match-speakers").one("defaultgrade").text).toBe("2");
    expect(
      byId("every.f1.fact-choice")
        .one("tags")
        .all("tag")
        .map(({ text }) => text),
    ).toEqual(["fact-choice", "retrieve"]);
    expect(
      nodes.filter((node) => typeOf(node) === "category").map((node) => node.one("category").text),
    ).toContain("$course$/top/Every words/Match the speakers");
  });

  test("a choice has one answer of 100 %, feedback for each, and the evidence", () => {
    const choice = byId("every.f1.fact-choice");
    expect(choice.one("single").text).toBe("true");
    expect(choice.one("shuffleanswers").text).toBe("true");
    expect([...answersOf(choice)].sort()).toEqual([
      ["0", "option 1 words"],
      ["0", "option 3 words"],
      ["0", "option 4 words"],
      ["100", "option 2 words"],
    ]);
    expect(
      choice
        .all("answer")
        .map((answer) => answer.one("feedback").words())
        .sort(),
    ).toEqual([1, 2, 3, 4].map((n) => `RATIONALE ${n} words`));
    expect(choice.one("generalfeedback").words()).toBe(
      "RATIONALE words“Paragraph with words and emphasis.” (paragraph A)",
    );
  });

  test("options in a fixed order are not shuffled", () => {
    const choice = byId("every.f2.fact-choice");
    expect(choice.one("shuffleanswers").text).toBe("false");
    expect(answersOf(choice).map(([, text]) => text)).toEqual(["1990", "1995", "2001"]);
  });

  test("several answers share the mark, and wrong ones take as much away", () => {
    const choice = byId("every.q1.own-question");
    expect(choice.one("single").text).toBe("false");
    expect([...answersOf(choice)].sort()).toEqual([
      ["-50", "option 2 words"],
      ["-50", "option 3 words"],
      ["50", "option 1 words"],
      ["50", "option 4 words"],
    ]);
  });

  test("options that nothing belongs to are right sides without a left one", () => {
    const match = byId("every.s1.match-speakers");
    expect(typeOf(match)).toBe("matching");
    const pairs = match.all("subquestion").map((pair) => [pair.words(), pair.one("answer").text] as const);
    expect([...pairs].sort()).toEqual([
      ["", "option 1 words"],
      ["", "option 2 words"],
      ["", "option 4 words"],
      ["first words", "option 3 words"],
      ["second words", "option 3 words"],
    ]);
  });

  test("entries that may stand either way are matched with their places, which is a loss", () => {
    const order = byId("every.e1.own-question");
    expect(typeOf(order)).toBe("matching");
    const pairs = order.all("subquestion").map((pair) => [pair.words(), pair.one("answer").text] as const);
    expect([...pairs].sort()).toEqual([
      ["entry 1 words", "1"],
      ["entry 2 words", "2/3"],
      ["entry 3 words", "2/3"],
    ]);
    expect(losses).toMatchObject([
      { item: "there.png" },
      { item: "missing.png" },
      { item: "every.e1.own-question" },
    ]);
  });

  test("a typed gap is a short answer with its field in the text; typed answers count 100 % each", () => {
    const gap = byId("every.g2.own-question");
    expect(typeOf(gap)).toBe("shortanswer");
    expect(gap.one("questiontext").words()).toBe("Write words.The words __________");
    expect(answersOf(byId("every.t1.own-question"))).toEqual([
      ["100", "TYPED ANSWER"],
      ["100", "TYPED TOO"],
    ]);
    expect(byId("every.t1.own-question").one("usecase").text).toBe("0");
  });
});

test("a picture of the text travels with it; one that is not there is a loss", () => {
  const { nodes, losses } = written(everyInteraction(), new Map([["there.png", pixel]]));
  const text = nodes[1]?.one("questiontext");
  expect(text?.text).toContain('<img src="@@PLUGINFILE@@/picture-1.gif" alt="there words"/>');
  expect(text?.text).toContain("[missing words]");
  const file = text?.one("file");
  expect(file?.attributes).toEqual({ name: "picture-1.gif", path: "/", encoding: "base64" });
  expect(Buffer.from(file?.text ?? "", "base64")).toEqual(pixel.bytes);
  expect(losses).toContainEqual(expect.objectContaining({ item: "missing.png" }));
  expect(losses).not.toContainEqual(expect.objectContaining({ item: "there.png" }));
});

describe("where Moodle's importer traps", () => {
  const option = (n: number) => ({ id: `o${n}`, text: `${n}`, rationale: "" });
  const choiceOf = (right: number, all: number, more: Partial<ChoiceItem> = {}) =>
    quizWith({
      interaction: "choice",
      options: Array.from({ length: all }, (_, n) => option(n + 1)),
      key: Array.from({ length: right }, (_, n) => `o${n + 1}`) as [string],
      ...more,
    });

  test.each([
    [3, "33.33333"],
    [6, "16.66667"],
    [7, "14.28571"],
  ])("%i right options have the fraction %s, which Moodle knows", (right, fraction) => {
    const [, , , node] = written(choiceOf(right, right + 1)).nodes;
    expect(answersOf(node as Node).map(([share]) => share)).toEqual([
      ...Array.from({ length: right }, () => fraction),
      `-${fraction}`,
    ]);
  });

  test.each([
    ["no right option", choiceOf(0, 3)],
    ["a key that no option has", choiceOf(1, 3, { key: ["o9"] })],
    ["one option alone", choiceOf(1, 1)],
    ["more right options than Moodle has shares for", choiceOf(11, 12)],
    ["a statement without its option", quizWith({ interaction: "match", key: {} })],
    ["no accepted answer", quizWith({ interaction: "text", key: [" "] })],
    ["a gap without its word", quizWith({ interaction: "gap", key: {} })],
    [
      "an order of one",
      quizWith({ interaction: "order", entries: [{ id: "e1", text: "a", rationale: "", rank: 1 }] }),
    ],
  ])("a question that could not be marked is left out and told: %s", (_what, quiz) => {
    const { nodes, losses } = written(quiz);
    expect(nodes.map(typeOf)).toEqual(["category", "description", "category"]);
    expect(losses).toContainEqual({
      item: quiz.items[0]?.id,
      what: "a question that Moodle cannot mark",
      instead: "nothing: it is left out",
    });
  });

  test.each([
    ["o1", ["100", "0"]],
    ["o2", ["0", "100"]],
  ])("true and false are written in lower case, true first: key %s", (key, fractions) => {
    const [, , , node] = written(
      choiceOf(1, 2, {
        options: [
          { id: "o2", text: "False", rationale: "no" },
          { id: "o1", text: "True", rationale: "yes" },
        ],
        key: [key],
      }),
    ).nodes;
    expect(typeOf(node as Node)).toBe("truefalse");
    expect(answersOf(node as Node)).toEqual([
      [fractions[0], "true"],
      [fractions[1], "false"],
    ]);
    expect(node?.all("answer").map((answer) => answer.one("feedback").words())).toEqual(["yes", "no"]);
  });

  test("with not given there are three options, in their order", () => {
    const texts = ["True", "False", "Not given"];
    const [, , , node] = written(
      choiceOf(1, 3, {
        options: texts.map((text, n) => ({ ...option(n + 1), text })),
        arrangement: "fixed",
      }),
    ).nodes;
    expect(typeOf(node as Node)).toBe("multichoice");
    expect(answersOf(node as Node).map(([, text]) => text)).toEqual(texts);
  });

  test("an order has all its entries and a shownumcorrect that is not empty", () => {
    const entries = [3, 1, 2].map((n) => ({ id: `e${n}`, text: `entry ${n}`, rationale: "", rank: n }));
    const [, , , node] = written(quizWith({ interaction: "order", entries, key: ["e1", "e2", "e3"] })).nodes;
    expect(typeOf(node as Node)).toBe("ordering");
    expect(node?.one("shownumcorrect").text).toBe("1");
    expect(node?.one("selectcount").text).toBe("3");
    expect(answersOf(node as Node).map(([, text]) => text)).toEqual(["entry 1", "entry 2", "entry 3"]);
  });

  test("names keep within 255 characters and idnumbers within 100", () => {
    const quiz = quizWith({ interaction: "text", stem: "🎈 long ".repeat(2000), id: "x".repeat(300) });
    const { nodes } = written({ ...quiz, title: "t/".repeat(5000) });
    for (const node of nodes.filter((one) => typeOf(one) !== "category")) {
      expect(node.one("name").text.length).toBeGreaterThan(0);
      expect([...node.one("name").text].length).toBeLessThanOrEqual(255);
      expect(node.one("idnumber").text).toMatch(/^[\w.-]{1,100}$/u);
    }
    for (const node of nodes.filter((one) => typeOf(one) === "category")) {
      const parts = node.one("category").text.split(/(?<!\/)\/(?!\/)/u);
      expect(parts.length).toBeLessThanOrEqual(4);
      for (const part of parts) expect(part.replaceAll("//", "/").length).toBeLessThanOrEqual(255);
    }
    expect(nodes[2]?.one("category").text).toMatch(/\/Kind\/\/one$/u);
  });

  test("words that look like a gap are none", () => {
    const menus = written(
      quizWith({
        interaction: "gap",
        stem: "Fill [[7]]",
        text: [{ words: "[[3]] and [[2]] " }, { gap: "g1" }],
        bank: [option(1), option(2)],
        key: { g1: ["2"] },
      }),
    ).nodes[3] as Node;
    expect(typeOf(menus)).toBe("gapselect");
    expect(menus.one("questiontext").text.match(/\[\[\d+\]\]/gu)).toEqual(["[[2]]"]);
    expect(menus.one("questiontext").words()).toBe("Fill [[7]][[3]] and [[2]] [[2]]");
    expect(menus.all("selectoption").map(({ text }) => text)).toEqual(["1", "2"]);

    const cloze = written(
      quizWith({
        interaction: "gap",
        stem: "Fill {1:SHORTANSWER:=x}",
        text: [{ words: "{#1} {2:MC:=y} " }, { gap: "g1" }, { words: " " }, { gap: "g2" }],
        bank: undefined,
        key: { g1: ["a"], g2: ["b", "c"] },
      } as unknown as Partial<Item>),
    ).nodes[3] as Node;
    expect(typeOf(cloze)).toBe("cloze");
    expect(readCloze(cloze.one("questiontext").text)).toEqual([
      { points: 1, answers: ["a"] },
      { points: 1, answers: ["b", "c"] },
    ]);
    expect(cloze.one("questiontext").text.match(/\{/gu)).toHaveLength(2);

    const typed = written(
      quizWith({
        interaction: "gap",
        text: [{ words: "one ______ two " }, { gap: "g1" }],
        bank: undefined,
        key: { g1: ["a"] },
      } as unknown as Partial<Item>),
    ).nodes[3] as Node;
    // The first five underscores are where the field stands.
    expect(typed.one("questiontext").text.match(/_{5,}/gu)).toEqual(["__________"]);
  });

  test("a second right word of a list is a loss", () => {
    const { losses } = written(
      quizWith({
        interaction: "gap",
        text: [{ gap: "g1" }],
        bank: [option(1), option(2)],
        key: { g1: ["2", "1"] },
      }),
    );
    expect(losses).toContainEqual(expect.objectContaining({ what: "a second right word in gap 1" }));
  });

  test("a star is a star, not any words", () => {
    const [, , , node] = written(
      quizWith({ interaction: "text", key: ["*star*", "5/10", "10:30", "5/10 "] }),
    ).nodes;
    expect(answersOf(node as Node).map(([, text]) => text)).toEqual(["\\*star\\*", "5/10", "10:30"]);
  });
});

/** Everything that went in, against what an independent parser reads. */
function comesBack(words: string): void {
  const quiz = quizOf(words);
  const { byId, nodes, losses } = written(quiz);
  expect(losses.filter((loss) => /left out/u.test(JSON.stringify(loss)))).toEqual([]);
  expect(nodes[1]?.one("questiontext").words()).toContain(folded(quiz.title).slice(0, 1));
  for (const item of quiz.items) {
    const node = byId(item.id);
    const stem = node.one("questiontext");
    const texts = (name: string) => node.all(name).map((part) => part.words());
    const pattern = (text: string) => folded(text).replaceAll("*", "\\*");
    switch (item.interaction) {
      case "choice":
        expect(stem.words()).toBe(asRead(item.stem));
        expect(new Map(node.all("answer").map((one) => [one.words(), one.one("feedback").words()]))).toEqual(
          new Map(item.options.map(({ text, rationale }) => [asRead(text), asRead(rationale)])),
        );
        expect(
          node
            .all("answer")
            .filter(({ attributes }) => Number(attributes.fraction) > 0)
            .map((one) => one.words())
            .sort(),
        ).toEqual(
          item.options
            .filter(({ id }) => item.key.includes(id))
            .map(({ text }) => asRead(text))
            .sort(),
        );
        break;
      case "match":
        expect(
          new Map(
            node
              .all("subquestion")
              .filter(({ text }) => text !== "")
              .map((pair) => [pair.words(), pair.one("answer").words()]),
          ),
        ).toEqual(
          new Map(
            item.statements.map(({ id, text }) => [
              asRead(text),
              asRead(item.options.find((one) => one.id === item.key[id])?.text ?? ""),
            ]),
          ),
        );
        break;
      case "order":
        expect(texts("answer")).toEqual(item.entries.map(({ text }) => asRead(text)));
        break;
      case "gap": {
        const keys = [item.key.g1, item.key.g2] as const;
        if (item.bank === undefined) {
          const gaps = readCloze(stem.text);
          expect(gaps.map(({ answers }) => answers)).toEqual(keys.map((key) => key?.map(pattern)));
        } else {
          const options = texts("selectoption").map(folded);
          const gaps = [...stem.text.matchAll(/\[\[(\d+)\]\]/gu)].map(([, n]) => options[Number(n) - 1]);
          expect(gaps).toEqual(keys.map((key) => folded(key?.[0] ?? "")));
        }
        break;
      }
      default:
        expect(answersOf(node)).toEqual(item.key.map((text) => ["100", pattern(text)]));
    }
  }
}

test("whatever the texts, they come back from an XML parser as they were", () => {
  fc.assert(fc.property(hostileText, comesBack), {
    numRuns: 300,
    seed: 20261129,
    examples: [...signs.map((sign): [string] => [`${sign}x`]), [`x${"a\\}~ ".repeat(2000)}`]],
  });
});

test.each(contentFiles)("the questions of $file are all carried, with keys", ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42", versions: 2 });
  const { byId, nodes, losses } = written(quiz);
  expect(losses.filter((loss) => !/picture|either way/u.test(JSON.stringify(loss)))).toEqual([]);
  for (const { id, rationale } of quiz.items) {
    const node = byId(id);
    expect(folded(node.one("generalfeedback").words())).toContain(folded(rationale).slice(0, 60));
    if (["multichoice", "truefalse"].includes(typeOf(node) ?? "")) {
      const sum = answersOf(node)
        .map(([fraction]) => Number(fraction))
        .filter((share) => share > 0)
        .reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(100, 3);
    }
  }
  const ids = nodes.flatMap((node) => node.all("idnumber").map((one) => one.text));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a question has the same idnumber whatever the seed", () => {
  const [{ file, text }] = contentFiles as [(typeof contentFiles)[number]];
  const article = mustRead(text, file);
  const ids = ["1", "2"].map((seed) =>
    written(makeQuiz(article, { ...defaults, seed, mix: { "own-question": "any" } }).quiz)
      .nodes.flatMap((node) => node.all("idnumber").map((one) => one.text))
      .sort(),
  );
  expect(ids[0]).toEqual(ids[1]);
});
