import { describe, expect, test } from "vitest";
import type { GapItem, Proven } from "../../src/model/item.ts";
import { findWords, fold } from "../../src/read/text/match.ts";
import { filled, fromContent, generated, withoutPlace } from "./generated.ts";

const text = `Ann Reid lit the lamp on the tall tower every winter evening. Joe Pitt mended the boat with tar and new planks from abroad.

Mary Gow opened a school for children from poor homes. Lucy Orr wrote the letter that made the small town famous.

Tom Hale bought the mill beside the river with borrowed money. Kay Moss painted the church in bright blue and golden colours. Ben Ford and Amy Lane kept bees behind their farm for forty years.`;
const names = `# Names
- Ann Reid (person), keeper
  also: Reid
- Joe Pitt (person), sailor
- Mary Gow (person), mayor
- Lucy Orr (person), teacher
- Tom Hale (person), miller
- Kay Moss (person), painter
- Ben Ford (person), farmer
- Amy Lane (person), farmer`;
const facts = [
  "- The lamp was lit by [Ann Reid].",
  "- The boat was mended by [Joe Pitt].",
  "- The school was opened by [Mary Gow].",
  "- The letter was written by [Lucy Orr].",
  "- The mill was bought by [Tom Hale].",
];
const ask = (list: readonly string[], seed = "42", more = "") =>
  generated("sentence-gap", text, `${names}\n\n# Facts\n${list.join("\n")}\n${more}`, { seed })
    .items as Proven<GapItem>[];
const banked = (items: readonly Proven<GapItem>[]) => items.find(({ bank }) => bank !== undefined);
const typed = (items: readonly Proven<GapItem>[]) => items.filter(({ bank }) => bank === undefined);

describe("with a list of words", () => {
  test("each gap has its word, and two words are spare", () => {
    const item = banked(ask(facts)) as Proven<GapItem>;
    expect(item).toMatchObject({ id: "small.facts.sentence-gap", interaction: "gap", points: 5 });
    expect(item.bank).toHaveLength(7);
    expect(item.sources).toHaveLength(5);
    expect(item.stem).toBe("Complete the sentences with words from the list. Two of them are not needed.");
    expect(filled(item).split("\n")).toEqual(facts.map((fact) => fact.slice(2).replace(/[[\]]/gu, "")));
    for (const answers of Object.values(item.key)) {
      expect(answers).toHaveLength(1);
      expect(item.bank?.map((word) => word.text)).toContain(answers[0]);
    }
  });

  test("fewer than four sentences make none", () => {
    expect(banked(ask(facts.slice(0, 3)))).toBeUndefined();
  });

  test("a word that fits two gaps stands in none", () => {
    const twice = [...facts.slice(0, 4), "- The lamp was lit by [Joe Pitt]."];
    for (let seed = 0; seed < 20; seed += 1) {
      const words = banked(ask(twice, `${seed}`))?.bank?.map((word) => word.text) ?? [];
      expect(words.includes("Joe Pitt") && words.includes("Ann Reid")).toBe(false);
    }
  });

  test("names that stand in one sentence are not told apart", () => {
    const bees = [...facts, "- The farmer [Ben Ford] kept bees.", "- The farmer [Amy Lane] kept bees."];
    for (let seed = 0; seed < 40; seed += 1) {
      const answers = Object.values(banked(ask(bees, `${seed}`))?.key ?? {}).flat();
      expect(answers.includes("Ben Ford") && answers.includes("Amy Lane")).toBe(false);
    }
  });

  test("a sentence that is not chosen moves nothing", () => {
    const more = [...facts, "- The church was painted by [Kay Moss].", "- The bees were kept by [Ben Ford]."];
    let compared = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const before = banked(ask(more, `${seed}`)) as Proven<GapItem>;
      const answers = Object.values(before.key).flat();
      const left = more.filter((fact) => answers.some((answer) => fact.includes(`[${answer}]`)));
      if (left.length === more.length) continue;
      compared += 1;
      expect(withoutPlace(banked(ask(left, `${seed}`)) as Proven<GapItem>)).toEqual(withoutPlace(before));
    }
    expect(compared).toBeGreaterThan(10);
  });

  test("a time takes its preposition with it, so that every time fits every sentence", () => {
    const dated = `The great lamp of the tall tower was lit on 3 May 1901 by its first keeper.

Joe Pitt left the small town for good in 1950 with his brother.

The new school opened its doors in June 1935 after a hard winter.

The old mill beside the river burned down on 9 July 1977 at night.`;
    const list = `# Facts
- The great lamp of the tall tower was lit on [3 May 1901].
- Joe Pitt left the small town for good in [1950].
- The new school opened its doors in [June 1935].
- The old mill beside the river burned down on [9 July 1977].`;
    const item = banked(generated("sentence-gap", dated, list).items as Proven<GapItem>[]);
    const words = item?.bank?.map((word) => word.text) ?? [];
    expect(words).toEqual(
      expect.arrayContaining(["on 3 May 1901", "in 1950", "in June 1935", "on 9 July 1977"]),
    );
    expect(words.every((word) => /^(?:in|on) /u.test(word))).toBe(true);
    expect(item?.text[0]).toEqual({ words: "The great lamp of the tall tower was lit " });
  });

  test("a number leaves its unit, so that every number fits every sentence", () => {
    const counted = `The white tower on the hill was built in eleven years by hand.

The sailors of the town gave forty lamps to the small chapel there.

The old keeper had seven cats that slept beside his warm stove.

The steep wooden stairs to the top are thirty metres high in all.`;
    const list = `# Facts
- The white tower on the hill was built in [eleven years].
- The sailors of the town gave [forty lamps] to the small chapel.
- The old keeper had [seven cats] that slept beside his stove.
- The steep wooden stairs to the top are [thirty metres] high.`;
    const item = banked(generated("sentence-gap", counted, list).items as Proven<GapItem>[]);
    const words = item?.bank?.map((word) => word.text) ?? [];
    expect(words).toEqual(expect.arrayContaining(["eleven", "forty", "seven", "thirty"]));
    expect(words.every((word) => /^[a-z-]+$/u.test(word))).toBe(true);
    expect(filled(item as Proven<GapItem>)).toContain("The old keeper had seven cats that");
  });

  test("persons, places and times stand in no list together", () => {
    const mixed = [...facts.slice(0, 3), "- The letter was written in [1950]."];
    const from = text.replace("wrote the letter", "wrote the letter in 1950");
    const list = `${names}\n\n# Facts\n${mixed.join("\n")}`;
    expect(banked(generated("sentence-gap", from, list).items as Proven<GapItem>[])).toBeUndefined();
  });

  test("in the articles of content/: no word stands in a sentence, none within another, and there are both", () => {
    const items = (fromContent("sentence-gap") as Proven<GapItem>[]).filter(({ bank }) => bank !== undefined);
    expect(items.length).toBeGreaterThan(20);
    for (const { bank = [], text: pieces, key, id } of items) {
      const gaps = Object.values(key).flat();
      expect(bank.length, id).toBe(gaps.length + 2);
      const read = fold(pieces.map((piece) => ("words" in piece ? piece.words : " ")).join(""));
      for (const { text: word } of bank) {
        expect(findWords(read, word), `${id}: ${word}`).toEqual([]);
        for (const other of bank)
          if (other.text !== word) expect(findWords(fold(other.text), word), `${id}: ${word}`).toEqual([]);
      }
    }
  });
});

describe("in writing", () => {
  test("a fact with a gap has every accepted form", () => {
    const [item] = typed(ask(facts));
    expect(item).toMatchObject({
      id: expect.stringMatching(/^small\.f\w{8}\.who\.sentence-gap$/u),
      stem: "Complete the sentence.",
      text: [{ words: "The lamp was lit by " }, { gap: "g1" }, { words: "." }],
      key: { g1: ["Ann Reid", "Reid"] },
    });
  });

  test("a claim is its owner's", () => {
    const [item] = typed(ask(["- The boat was mended by [Joe Pitt].\n  by: Mary Gow"]));
    expect(filled(item as Proven<GapItem>)).toBe("According to Mary Gow, the boat was mended by Joe Pitt.");
  });

  test.each([
    ["a reason", "- The boat was mended because [why: Amy Lane kept bees]."],
    ["a name that the text joins to another", "- The bees were kept by [Ben Ford]."],
    ["an open pronoun", "- He mended [what: the boat]."],
    ["an answer that stands in the sentence", "- Joe Pitt mended the boat of [Joe Pitt]."],
  ])("%s: not asked", (_what, fact) => {
    expect(typed(ask([fact]))).toEqual([]);
  });

  test("a sentence ends in a full stop, where its answer took it along or it was written without", () => {
    const text = "The mill opens at 7 p.m. and closes late.\n\nAnn Reid lit the lamp.";
    const asked = (fact: string) =>
      typed(generated("sentence-gap", text, `# Facts\n${fact}`).items as Proven<GapItem>[])[0]?.text;
    expect(asked("- The mill opens at [when: 7 p.m.]")).toEqual([
      { words: "The mill opens at " },
      { gap: "g1" },
      { words: "." },
    ]);
    expect(asked("- The lamp was lit by [who: Ann Reid]")?.at(-1)).toEqual({ words: "." });
  });

  test("another fact leaves a sentence as it was", () => {
    const alone = typed(ask(facts.slice(0, 1)))[0] as Proven<GapItem>;
    expect(typed(ask(facts)).map(withoutPlace)).toContainEqual(withoutPlace(alone));
  });

  test("words of a gap's own look stay words", () => {
    const [item] = typed(ask(["- The ______ lamp of {{ g1 }} was lit by [Ann Reid]."]));
    expect(filled(item as Proven<GapItem>)).toBe("The ______ lamp of {{ g1 }} was lit by Ann Reid.");
  });
});
