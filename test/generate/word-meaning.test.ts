import { describe, expect, test } from "vitest";
import type { ChoiceItem, MatchItem, Proven } from "../../src/model/item.ts";
import { fromContent, generated } from "./generated.ts";

const text = `A gale tore at the roof of the mill. Ann began to mend it with planks.

Joe had a ferry, which he steered himself across the strait. He was a carpenter by trade.`;
const words = [
  "- gale: a very strong wind\n  not: a heavy fall of snow; a long dry summer",
  "- mend: to make whole again\n  not: to pull down quickly; to leave for others",
  "- planks: long flat pieces of wood",
  "- ferry: a boat for passengers",
  "- strait: a narrow part of the sea",
  "- carpenter: a person who builds things",
];
const ask = (list: readonly string[], seed = "42", options = 4) => {
  const { items, findings } = generated("word-meaning", text, `# Words\n${list.join("\n")}`, {
    seed,
    options,
  });
  return {
    findings,
    choices: items.filter((item): item is Proven<ChoiceItem> => item.interaction === "choice"),
    match: items.find((item): item is Proven<MatchItem> => item.interaction === "match"),
  };
};
const textsOf = (item: Proven<ChoiceItem> | undefined) => item?.options.map((option) => option.text) ?? [];

describe("a choice", () => {
  const about = (list: readonly string[], word: string, seed = "42", options = 4) =>
    ask(list, seed, options).choices.find(({ stem }) => stem.includes(`“${word}”`));

  test("names word and paragraph, and has the teacher's wrong meanings first", () => {
    const item = about(words.slice(0, 1), "gale", "42", 3);
    expect(item).toMatchObject({
      id: expect.stringMatching(/^small\.w\w{8}\.word-meaning$/u),
      stem: "What does “gale” mean in paragraph A?",
      process: "interpret",
      arrangement: "shuffled",
    });
    expect(textsOf(item)).toEqual(["a heavy fall of snow", "a long dry summer", "a very strong wind"]);
    expect(item?.options.find(({ id }) => item.key.includes(id))?.text).toBe("a very strong wind");
  });

  test("has as a rule none but the teacher's wrong meanings where there are enough", () => {
    const full = words.map(
      (line) => `${line.split("\n")[0]}\n  not: an old and merry song; a round fruit; a sort of strong paper`,
    );
    const asked = Array.from({ length: 30 }, (_, seed) => ask(full, `${seed}`).choices).flat();
    const own = ["a round fruit", "a sort of strong paper", "an old and merry song"];
    const isOwn = (item: Proven<ChoiceItem>) => own.every((text) => textsOf(item).includes(text));
    expect(asked.every((item) => textsOf(item).length === 4)).toBe(true);
    expect(asked.filter(isOwn).length / asked.length).toBeGreaterThan(0.5);
  });

  test("borrows other words' meanings where the teacher's wrong ones are all longer: the right one is the shortest by chance", () => {
    const long = [
      ["gale", "to blow very hard"],
      ["mend", "to make whole again"],
      ["planks", "to lie flat on top"],
      ["ferry", "to carry passengers"],
      ["strait", "to become narrow"],
      ["carpenter", "to build new houses"],
    ].map(([word, meaning], at) => {
      const shapes = ["a walk to the harbour", "a speech in the evening", "a letter to an old aunt"];
      return `- ${word}: ${meaning}\n  not: ${shapes.map((one) => `to give up ${at % 2 ? "a dull" : "a dear"} day for ${one}`).join("; ")}`;
    });
    const asked = Array.from({ length: 60 }, (_, seed) => ask(long, `${seed}`).choices).flat();
    const shortest = asked.filter((item) => {
      const right = item.options.find(({ id }) => item.key.includes(id))?.text ?? "";
      return item.options.every(({ id, text: one }) => item.key.includes(id) || one.length > right.length);
    });
    expect(asked.length).toBeGreaterThan(120);
    expect(shortest.length / asked.length).toBeLessThan(0.45);
  });

  test("borrows no thing beside persons", () => {
    const person =
      "- carpenter: a person who builds things\n  not: a person who sells bread; a person who heals the sick; a person who catches fish";
    const asked = Array.from({ length: 40 }, (_, seed) =>
      about([...words.slice(0, 5), person], "carpenter", `${seed}`),
    );
    const shown = new Set(asked.flatMap(textsOf));
    expect(shown.size).toBe(4);
    for (const text of shown) expect(text).toMatch(/^a person who/u);
  });

  test("is the longest option no oftener than chance, where a teacher explains at length and errs briefly", () => {
    const careful = Array.from({ length: 12 }, (_, n) => {
      const own =
        n < 8 ? "a tale; a fig; a mug" : "a very long and winding tale; a fig; a mug that has no handle left";
      return { word: `word${"abcdefghijkl"[n]}`, line: `a thing made of ${n + 2} parts`, own };
    });
    const passage = `${careful.map(({ word }) => `There was ${word} in it.`).join(" ")}`;
    const list = careful.map(({ word, line, own }) => `- ${word}: ${line}\n  not: ${own}`).join("\n");
    const shares = Array.from({ length: 40 }, (_, seed) => {
      const items = generated("word-meaning", passage, `# Words\n${list}`, { seed: `${seed}` }).items.filter(
        (item): item is Proven<ChoiceItem> => item.interaction === "choice",
      );
      const longest = items.filter((item) =>
        item.options.every(({ id, text: one }) => {
          const right = item.options.find((option) => item.key.includes(option.id))?.text ?? "";
          return item.key.includes(id) || one.length < right.length;
        }),
      );
      return { longest: longest.length, all: items.length };
    });
    const sum = (part: "longest" | "all") => shares.reduce((total, one) => total + one[part], 0);
    expect(sum("longest") / sum("all")).toBeGreaterThan(0.1);
    expect(sum("longest") / sum("all")).toBeLessThan(0.35);
  });

  test("takes meanings of other words of the same form, and says whose they are", () => {
    const rationales = new Set<string>();
    for (let seed = 0; seed < 20; seed += 1) {
      const item = about(words, "gale", `${seed}`);
      expect(item?.options).toHaveLength(4);
      for (const text of textsOf(item))
        expect(text).toMatch(/^a (very strong|heavy fall|long dry|boat|narrow part|person)/u);
      for (const { rationale } of item?.options ?? []) rationales.add(rationale);
      expect(textsOf(about(words, "mend", `${seed}`)).length).toBeLessThanOrEqual(3);
    }
    expect([...rationales]).toContainEqual(
      expect.stringMatching(/^That is the meaning of “(ferry|strait|carpenter)”\.$/u),
    );
    expect(rationales).toContain("“gale” means something else here: a very strong wind.");
  });

  test("the right meaning stands at every rank of length, where there are shorter and longer ones", () => {
    const list = [
      "- gale: a very strong wind\n  not: a small fish; a red roof; a lost key; a heavy fall of snow; a long and dry summer; a thick coat of wool",
    ];
    const ranks = Array.from({ length: 80 }, (_, seed) => {
      const texts = textsOf(about(list, "gale", `${seed}`));
      expect(texts).toHaveLength(4);
      return texts.filter((text) => text.length < "a very strong wind".length).length;
    });
    for (const rank of [0, 1, 2, 3]) expect(ranks.filter((one) => one === rank).length).toBeGreaterThan(3);
  });

  test("a meaning that shares a word with the right one, or holds the word, is no wrong one", () => {
    const list = [...words, "- steered: a strong hold", "- trade: a gale of work"];
    for (let seed = 0; seed < 20; seed += 1) {
      const texts = textsOf(about(list, "gale", `${seed}`));
      expect(texts).not.toContain("a strong hold");
      expect(texts).not.toContain("a gale of work");
    }
  });

  test("fewer than two wrong meanings: a finding says what to add", () => {
    const { choices, findings } = ask(["- gale: a very strong wind\n  not: a heavy fall of snow"]);
    expect(choices).toEqual([]);
    expect(findings).toMatchObject([
      { rule: "too-few-distractors", remedy: expect.stringContaining("not:") },
    ]);
  });

  test("a meaning that holds the word: a finding", () => {
    expect(ask(["- planks: a plank of wood\n  not: a can of oil; a bag of sand"]).findings).toMatchObject([
      { rule: "word-in-meaning" },
    ]);
  });

  test("another word of another form leaves nearly every choice as it was", () => {
    const list = words.filter((line) => !line.startsWith("- mend"));
    const seeds = Array.from({ length: 20 }, (_, seed) => `${seed}`);
    const moved = seeds.filter((seed) => {
      const [alone, beside] = [list, words].map((some) => about(some, "gale", seed));
      return JSON.stringify(alone?.options) !== JSON.stringify(beside?.options);
    });
    expect(moved.length).toBeLessThanOrEqual(3);
  });
});

describe("a match", () => {
  test("has two meanings more than words, each of one word alone", () => {
    const { match } = ask(words);
    expect(match).toMatchObject({ id: "small.words.word-meaning", points: 6 });
    expect(match?.options).toHaveLength(8);
    const right = match?.statements.map(({ id, text: word }) => [
      word,
      match.options.find((option) => option.id === match.key[id])?.text,
    ]);
    expect(right).toContainEqual(["gale (paragraph A)", "a very strong wind"]);
    expect(new Set(Object.values(match?.key ?? {})).size).toBe(6);
  });

  test("words of like meaning do not stand in one", () => {
    const list = [...words, "- steered: kept a boat on its way"];
    for (let seed = 0; seed < 20; seed += 1) {
      const asked = ask(list, `${seed}`).match?.statements.map((one) => one.text) ?? [];
      const both = ["ferry (paragraph B)", "steered (paragraph B)"].filter((one) => asked.includes(one));
      expect(both.length).toBeLessThan(2);
    }
  });

  test("fewer than four words make none, nor do words without spare meanings", () => {
    expect(ask(words.slice(0, 3)).match).toBeUndefined();
    expect(ask(words.slice(2)).match).toBeUndefined();
  });
});

test("in the articles of content/: nearly every word has its choice under one of a few seeds, every article its match", () => {
  const items = fromContent("word-meaning", 8);
  expect(items.filter(({ interaction }) => interaction === "match")).toHaveLength(32);
  const choices = items.filter(({ interaction }) => interaction === "choice");
  expect(new Set(choices.map(({ id }) => id)).size).toBeGreaterThanOrEqual(32);
  expect(choices.length).toBeGreaterThanOrEqual(0.7 * 33 * 8);
});
