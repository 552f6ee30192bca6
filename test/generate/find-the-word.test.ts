import { expect, test } from "vitest";
import type { Proven, TextItem } from "../../src/model/item.ts";
import { fromContent, generated, withoutPlace } from "./generated.ts";

const text = `A gale tore at the roof. Ann began to mend it with planks, and then to paint it.

Joe had a ferry. It crossed the strait at noon.`;
const ask = (words: string) =>
  generated("find-the-word", text, `# Words\n${words}`).items as Proven<TextItem>[];

test("the word is asked for by its meaning, and is right as the text writes it", () => {
  expect(ask("- Gale: very strong wind")).toMatchObject([
    {
      id: expect.stringMatching(/^small\.w\w{8}\.find-the-word$/u),
      interaction: "text",
      process: "interpret",
      stem: "Which word in paragraph A means “very strong wind”?",
      key: ["gale"],
      evidence: [{ paragraph: "A", start: 2, end: 6 }],
    },
  ]);
});

test.each([
  ["two words are no word", "- tore at: pulled hard"],
  ["the meaning says the word", "- planks: long plank of wood"],
])("%s: not asked", (_why, words) => {
  expect(ask(words)).toEqual([]);
});

test("a word of like meaning in the same paragraph keeps both out, one in another none", () => {
  expect(ask("- mend: make whole again\n- paint: make colourful")).toEqual([]);
  expect(ask("- mend: make whole again\n- ferry: vessel made for passengers")).toHaveLength(2);
});

test("another word leaves a question as it was", () => {
  const [alone] = ask("- gale: very strong wind");
  expect(ask("- ferry: vessel for passengers\n- gale: very strong wind").map(withoutPlace)).toContainEqual(
    withoutPlace(alone as Proven<TextItem>),
  );
});

test("in the articles of content/: the key stands in its paragraph, and nowhere in the question", () => {
  const items = fromContent("find-the-word", 1) as Proven<TextItem>[];
  expect(items.length).toBeGreaterThan(25);
  for (const { stem, key, evidence } of items) {
    expect(key).toEqual([evidence[0].text]);
    expect(stem).toMatch(new RegExp(`(paragraph|Absatz) ${evidence[0].paragraph} `, "u"));
    expect(stem.toLowerCase()).not.toContain(key[0].toLowerCase());
  }
});
