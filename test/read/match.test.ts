import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findWords, fold, foldText } from "../../src/read/text/match.ts";

const found = (text: string, words: string) =>
  findWords(fold(text), words).map(({ start, end }) => text.slice(start, end));

describe("folding", () => {
  test.each([
    ["letter case", "STRASSE", "straße"],
    ["Turkish dotted and dotless i", "İSTANBUL IRAK", "istanbul ırak"],
    ["final sigma", "ΟΔΟΣ", "οδος"],
    ["composed and decomposed letters", "re\u0301sume\u0301", "résumé"],
    ["Hangul written in parts", "\u1100\u1161\u11a8", "각"],
    ["double quotation marks", "“a” „b“ «c» 「d」", '"a" "b" "c" "d"'],
    ["apostrophes and single marks", "it’s ‘so’ ‹x›", "it's 'so' 'x'"],
    ["dashes", "10–12—a‑b−1", "10-12-a-b-1"],
    ["white space", "a\u00a0 \t\n b", "a b"],
    ["soft hyphens and what has no width", "co\u00adope\u200brate\ufeff\u202e", "cooperate"],
    ["full-width forms", "ＡＢＣ　１２３", "abc 123"],
    ["ligatures", "ﬁnal", "final"],
    ["three dots", "so…", "so..."],
  ])("%s are the same", (_, a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test("a footnote's mark and a fraction are no part of the number", () => {
    expect(foldText("2019²")).not.toBe(foldText("20192"));
    expect(found("in 2019², later", "2019")).toEqual(["2019"]);
  });

  test("different letters stay different", () => {
    expect(foldText("résumé")).not.toBe(foldText("resume"));
    expect(foldText("Größe")).not.toBe(foldText("Grosse"));
  });

  test("offsets rise, stay inside the text and end at its end, whatever the text", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\u0301", "ﬁ", "İ", "\u200b", "  ", "ß", "\ud800", "가"),
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((parts) => parts.join("")),
        (text) => {
          const { text: folded, offsets } = fold(text);
          expect(offsets).toHaveLength(folded.length + 1);
          expect(offsets[folded.length]).toBe(text.length);
          for (let at = 1; at <= folded.length; at += 1) {
            expect(offsets[at] as number).toBeGreaterThanOrEqual(offsets[at - 1] as number);
          }
        },
      ),
    );
  });

  test("folding twice changes nothing more, and the quick way gives the same as the thorough one", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
        expect(foldText(text)).toBe(fold(text).text);
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("finding words", () => {
  test.each([
    ["the Western state,", "western State", ["Western state"]],
    ["Mali's army and Malians", "Mali", ["Mali"]],
    ["coup, coups; COUP", "coup", ["coup", "COUP"]],
    ["aaa aaa aaa", "aaa", ["aaa", "aaa", "aaa"]],
    ["İstanbul’da", "istanbul", ["İstanbul"]],
    ["Cafe\u0301 Cafe", "cafe", ["Cafe"]],
    ["שלום עולם", "עולם", ["עולם"]],
    ["السلام عليكم", "عليكم", ["عليكم"]],
    ["東京は大きい", "東京", ["東京"]],
    ["リズムとムラ", "ムラ", ["ムラ"]],
    ["𝒜 word𠮷 here", "here", ["here"]],
    ["co\u00adop rates", "coop", ["co\u00adop"]],
    ["a (b) [c].* d", "[c].*", ["[c].*"]],
    ["__proto__ is a key", "__proto__", ["__proto__"]],
    ["nothing here", "  ", []],
  ])("in %j, %j is %j", (text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  test.each([
    ["100,000 people", "100"],
    ["100,000 people", "000"],
    ["11.5 degrees", "1.5"],
    ["1.5 degrees", "5"],
    ["at 10:30", "30"],
    ["100 000 people", "100"],
    ["100\u00a0000 people", "000"],
    ["the 1990s", "1990"],
    ["in 20192", "2019"],
  ])("in %j the number %j is only a part of another", (text, words) => {
    expect(found(text, words)).toEqual([]);
  });

  test.each([
    ["in 2019, and", "2019"],
    ["in 2019.", "2019"],
    ["from 10–12 May", "12"],
    ["100,000 people", "100,000 people"],
    ["the F-16", "16"],
    ["2022 300 people", "2022"],
  ])("in %j the number %j stands", (text, words) => {
    expect(found(text, words)).toEqual([words]);
  });

  test("every find is the words again when folded", () => {
    const word = fc.constantFrom(
      "Mali",
      "mali",
      "MALI,",
      "“Mali”",
      "Ma\u00adli",
      "100",
      "1.5",
      "a",
      "ﬁ",
      "ß",
      "東京",
    );
    fc.assert(
      fc.property(fc.array(word), word, (words, needle) => {
        const text = words.join(" ");
        for (const { start, end } of findWords(fold(text), needle)) {
          expect(foldText(text.slice(start, end)).trim()).toBe(foldText(needle).trim());
        }
      }),
    );
  });

  test("long words in a long text take no longer than the text is long", () => {
    const started = performance.now();
    expect(findWords(fold("a ".repeat(200_000)), `${"a ".repeat(100_000)}b`)).toEqual([]);
    fold(`a${"\u0301\u0323".repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
