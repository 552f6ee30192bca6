import { describe, expect, test } from "vitest";
import { de } from "../../src/locale/de/index.ts";
import { en } from "../../src/locale/en/index.ts";
import { contentWords } from "../../src/read/text/content-words.ts";
import { sentenceAround, sentencesOf } from "../../src/read/text/sentences.ts";

const split = (text: string, locale = en) =>
  sentencesOf(text, locale).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["Mr. Smith met J. R. Jones. He left.", ["Mr. Smith met J. R. Jones.", "He left."]],
    ["It rose by 3.5 per cent. Then it fell.", ["It rose by 3.5 per cent.", "Then it fell."]],
    ["They came at 5 p.m. The rest stayed.", ["They came at 5 p.m.", "The rest stayed."]],
    [
      "The U.S. President spoke. He said no. Mali agreed.",
      ["The U.S. President spoke.", "He said no.", "Mali agreed."],
    ],
    ["See No. 5 first.", ["See No. 5 first."]],
    ['"Stop!" he said. “Go.” They went.', ['"Stop!" he said.', "“Go.”", "They went."]],
    ["One (of two.) Two?! Three… and on", ["One (of two.)", "Two?!", "Three… and on"]],
    ["no stop at the end", ["no stop at the end"]],
    ["first point\nsecond point.", ["first point", "second point."]],
    ["彼は「行く。」と言った。雨だ。", ["彼は「行く。」と言った。", "雨だ。"]],
    ["  ", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("German ordinals, dates and centuries end no sentence; years do", () => {
    const text =
      "Am 12. Mai kam Dr. Meier. „Das ist gut.“ Im 19. Jahrhundert war es so, z. B. hier. Im Jahr 2019. Die Leute.";
    expect(split(text, de)).toEqual([
      "Am 12. Mai kam Dr. Meier.",
      "„Das ist gut.“",
      "Im 19. Jahrhundert war es so, z. B. hier.",
      "Im Jahr 2019.",
      "Die Leute.",
    ]);
  });

  test("the sentence around a stretch, and the sentences where it spans two", () => {
    const text = "One here. Two here. Three.";
    const around = (start: number, end: number) => {
      const sentence = sentenceAround(text, start, end, en);
      return text.slice(sentence.start, sentence.end);
    };
    expect(around(0, 3)).toBe("One here.");
    expect(around(10, 13)).toBe("Two here.");
    expect(around(4, 13)).toBe("One here. Two here.");
    expect(around(20, 26)).toBe("Three.");
  });
});

describe("content words", () => {
  test("stop words go, endings fold, numbers stay", () => {
    const words = contentWords("The agreement on cooperation was renewed; 100,000 people stopped.", en);
    expect(words).toContain("100,000");
    expect(words).not.toContain("the");
    expect(words.size).toBe(6);
  });

  test.each([
    ["renewed", "renew"],
    ["stopped", "stops"],
    ["passes", "pass"],
    ["countries", "country"],
    ["attempted", "attempt"],
    ["houses", "house"],
    ["Diop's", "Diop"],
  ])("%s and %s are the same", (a, b) => {
    expect(contentWords(a, en)).toEqual(contentWords(b, en));
  });

  test("at least three letters remain", () => {
    for (const word of contentWords("used need ties ring ment tables", en))
      expect(word.length).toBeGreaterThanOrEqual(3);
  });

  test("where no spaces part words, neighbouring characters count", () => {
    expect([...contentWords("東京都", en)]).toEqual(["東京", "京都"]);
  });

  test("German endings", () => {
    expect(contentWords("Regierungen", de)).toEqual(contentWords("Regierung", de));
  });
});
