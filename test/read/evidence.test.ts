import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en/index.ts";
import type { Paragraph } from "../../src/model/article.ts";
import { evidenceAt, evidenceForAnswer, evidenceForTopics } from "../../src/read/text/evidence.ts";
import { evidenceOf, findInText, indexText } from "../../src/read/text/text-index.ts";
import { nameFor, nameTable, topicsOf } from "../../src/read/text/topics.ts";

const names = [
  { id: "diop", forms: ["Abdoulaye Diop", "Diop", "the minister"] },
  { id: "mali", forms: ["Mali"] },
];

function textOf(...texts: readonly string[]) {
  const paragraphs = texts.map(
    (text, index): Paragraph => ({ id: "ABCDEFG"[index] as string, text, marks: [], form: "prose" }),
  );
  const index = indexText(paragraphs, en);
  return { index, table: nameTable(names, index) };
}

function search(texts: readonly string[], forms: readonly string[], rest: string) {
  const { index, table } = textOf(...texts);
  const found = evidenceForAnswer(forms, topicsOf(rest, table, en), index, table);
  if (found.result === "tie") return found.paragraphs;
  return found.result === "missing" ? "missing" : found.evidence;
}

describe("evidence for an answer", () => {
  test("is where it stands, in the one paragraph that has it", () => {
    expect(
      search(["No such thing.", "It was renewed in 2019."], ["2019"], "Something else entirely in ;"),
    ).toEqual([{ paragraph: "B", start: 18, end: 22, text: "2019" }]);
  });

  test("is in the paragraph that shares most of the other words", () => {
    const texts = ["They met in Moscow.", "In Moscow the ministers held long talks.", "Moscow is large."];
    expect(search(texts, ["Moscow"], "The ministers held talks in ;")).toMatchObject([{ paragraph: "B" }]);
  });

  test("words with other endings count as shared, stop words do not", () => {
    const texts = ["He was in Moscow with them and for this.", "Moscow renews agreements."];
    expect(search(texts, ["Moscow"], "The agreement was renewed with ; and for them")).toMatchObject([
      { paragraph: "B" },
    ]);
  });

  test("a name counts once, whatever it is called", () => {
    const texts = ["Abdoulaye left for Moscow.", "The minister flew to Moscow."];
    expect(search(texts, ["Moscow"], "Abdoulaye Diop went to ;")).toMatchObject([{ paragraph: "B" }]);
  });

  test("another name of the answer will do", () => {
    expect(
      search(["Nothing.", "The minister spoke of peace."], ["Abdoulaye Diop", "the minister"], "; spoke"),
    ).toMatchObject([{ paragraph: "B", text: "The minister" }]);
  });

  test("two equally good paragraphs are a tie, and so are two that share nothing", () => {
    expect(
      search(["Talks in Moscow.", "x", "Talks near Moscow."], ["Moscow"], "There were talks in ;"),
    ).toEqual([0, 2]);
    expect(search(["Go to Moscow.", "See Moscow."], ["Moscow"], ";")).toEqual([0, 1]);
  });

  test("in a paragraph the best sentence goes, then the first place", () => {
    const text = "Moscow is large. The talks were held in Moscow. Moscow slept.";
    expect(search([text], ["Moscow"], "Talks were held in ;")).toMatchObject([{ start: 40 }]);
    expect(search([text], ["Moscow"], "A lion came to ;")).toMatchObject([{ start: 0 }]);
  });

  test("missing where no form stands", () => {
    expect(search(["100,000 people"], ["100"], "; people")).toBe("missing");
  });
});

describe("where see: points", () => {
  const texts = ["Talks in Moscow. A lion slept.", "Talks in Moscow."] as const;
  const { index, table } = textOf(...texts);
  const topics = topicsOf("Talks were held in ;", table, en);

  test("a paragraph settles a tie", () => {
    const found = evidenceForAnswer(["Moscow"], topics, index, table, [{ paragraph: 1 }]);
    expect(found).toMatchObject({ result: "found", evidence: [{ paragraph: "B", text: "Moscow" }] });
  });

  test("words that hold the answer point to it, others stand themselves", () => {
    const place = (words: string) =>
      findInText(index, words)[0] as { paragraph: number; start: number; end: number };
    const inside = evidenceForAnswer(["Moscow"], topics, index, table, [place("Talks in Moscow")]);
    expect(inside).toMatchObject({ evidence: [{ paragraph: "A", text: "Moscow" }] });
    const other = evidenceForAnswer(["Moscow"], topics, index, table, [
      place("A lion slept"),
      { paragraph: 1 },
    ]);
    expect(other).toMatchObject({ evidence: [{ paragraph: "B", text: "Moscow" }, { text: "A lion slept" }] });
  });

  test("for something without an answer the best sentence of the paragraph goes", () => {
    expect(
      evidenceAt([{ paragraph: 0 }], topicsOf("The lion sleeps", table, en), index, table),
    ).toMatchObject([{ text: "A lion slept." }]);
    expect(evidenceAt([{ paragraph: 0 }], topicsOf("Elephants", table, en), index, table)).toMatchObject([
      { text: texts[0] },
    ]);
  });
});

describe("evidence for a sentence", () => {
  const { index, table } = textOf(
    "A group of the military attempted a coup. It was stopped by the rest of the army.",
    "The minister praised the army.",
  );
  const find = (sentence: string) => evidenceForTopics(topicsOf(sentence, table, en), index, table);

  test("is the sentence that shares most, in the paragraph that does", () => {
    expect(find("Most of the army stopped the attempted coup.")).toMatchObject([
      { paragraph: "A", text: "A group of the military attempted a coup." },
    ]);
  });

  test("nothing where less than half is shared, or a single word of several", () => {
    expect(find("Elephants swim in lakes near the army.")).toEqual([]);
    expect(find("Army elephants.")).toEqual([]);
    expect(find("")).toEqual([]);
  });

  test("nothing where two paragraphs are equally good", () => {
    expect(find("The army.")).toEqual([]);
  });
});

describe("the index", () => {
  test("finds what words find, in every paragraph", () => {
    const { index } = textOf("Mali’s army. MALI", "Malian", "東京とMali");
    expect(findInText(index, "mali").map((place) => evidenceOf(index, place))).toEqual([
      { paragraph: "A", start: 0, end: 4, text: "Mali" },
      { paragraph: "A", start: 13, end: 17, text: "MALI" },
      { paragraph: "C", start: 3, end: 7, text: "Mali" },
    ]);
    expect(findInText(index, "army. mali")).toHaveLength(1);
    expect(findInText(index, "MALI Malian")).toEqual([]);
    expect(findInText(index, "constructor")).toEqual([]);
    expect(findInText(index, "…")).toEqual([]);
  });

  test("a name is known with an article before it, and by any of its forms", () => {
    const { table } = textOf("Diop");
    expect(nameFor("the Diop", table, en)).toBe("diop");
    expect(nameFor("The Minister", table, en)).toBe("diop");
    expect(nameFor("minister", table, en)).toBeUndefined();
    expect(nameFor("__proto__", table, en)).toBeUndefined();
  });

  test("ten thousand facts about a text of more than a megabyte take about a second", () => {
    const word = (n: number) => `w${((Math.imul(n ^ (n >>> 7), 0x9e3779b1) >>> 0) % 7919).toString(36)}q`;
    const texts = Array.from({ length: 2000 }, (_, p) =>
      Array.from({ length: 100 }, (_, w) => word(p * 100 + w)).join(" "),
    );
    const started = performance.now();
    const paragraphs = texts.map(
      (text, at): Paragraph => ({ id: String(at), text, marks: [], form: "prose" }),
    );
    const index = indexText(paragraphs, en);
    const table = nameTable([], index);
    let found = 0;
    for (let fact = 0; fact < 10_000; fact += 1) {
      const words = (texts[fact % 2000] as string).split(" ").slice(fact % 80, (fact % 80) + 8);
      const topics = topicsOf(words.slice(2).join(" "), table, en);
      if (evidenceForAnswer([words.slice(0, 2).join(" ")], topics, index, table).result === "found")
        found += 1;
    }
    expect(found).toBeGreaterThan(5000);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
