import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../src/model/article.ts";
import { isQuoted, quotationsOf } from "../../src/read/text/quotations.ts";

function quoted(...texts: readonly string[]): string[][] {
  const paragraphs = texts.map(
    (text, index): Paragraph => ({ id: String(index), text, marks: [], form: "prose" }),
  );
  const found = quotationsOf(paragraphs);
  return paragraphs.map(({ id, text }) =>
    (found.get(id) ?? []).map(({ start, end }) => text.slice(start, end)),
  );
}

describe("what stands inside quotation marks", () => {
  test.each([
    ["English ones", "He said “yes” and left.", ["yes"]],
    ["straight ones, interrupted", '"a b," he said, "c d."', ["a b,", "c d."]],
    ["German ones", "Er sagte: „Ja“, dann „Nein“.", ["Ja", "Nein"]],
    ["German guillemets", "Er sagte: »Ja«, dann »Nein«.", ["Ja", "Nein"]],
    ["French ones with spaces", "Il dit « oui » et «non».", [" oui ", "non"]],
    ["Swedish and Finnish ones", "Hon sa ”ja” och »nej».", ["ja", "nej"]],
    ["single guillemets", "So ‹one› and ›two‹.", ["one", "two"]],
    ["Japanese ones", "彼は「行く」と『本』で", ["行く", "本"]],
    ["single ones that open a word", "the 'big day' and ‘so it’s’ now", ["big day", "so it’s"]],
    ["an apostrophe is none", "It's the soldiers' day, 'tis Mali's.", []],
    ["an inner quotation belongs to the outer one", "“He said ‘no’ twice.”", ["He said ‘no’ twice."]],
    ["double inside single", "'I said \"no\" to him,' she told us.", ['I said "no" to him,']],
    ["in brackets", '(the "Western state")', ["Western state"]],
    ["none", "nothing at all", []],
    ["dialogue with the narrator between", "— Hello, — he said. — Come in!", ["Hello,", "Come in!"]],
    ["a dash inside a sentence opens nothing", "Well — no — never.", []],
  ])("%s", (_, text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  test("a quotation runs over paragraphs that each open with a mark", () => {
    expect(quoted("“One two.", "“Three.” And more.", "Four.")).toEqual([["One two."], ["Three."], []]);
    expect(quoted('"One two.', '"Three." And more.', "Four.")).toEqual([["One two."], ["Three."], []]);
  });

  test("a quotation runs over paragraphs that open with none", () => {
    expect(quoted("„Eins.", "Zwei.“ Drei.")).toEqual([["Eins."], ["Zwei."]]);
  });

  test("a forgotten mark does not turn the next paragraph inside out", () => {
    expect(quoted('He said "broken.', 'A new "one" here.')).toEqual([["broken."], ["one"]]);
    expect(quoted("He said “broken.", "No mark here.", "“One.”")).toEqual([["broken."], [], ["One."]]);
  });

  test("each line of a dialogue counts", () => {
    expect(quoted("- Hola.\n- Adiós.")).toEqual([["Hola.", "Adiós."]]);
  });

  test("a stretch is quoted only where it lies wholly inside one quotation", () => {
    const quotations = [
      { start: 2, end: 6 },
      { start: 10, end: 12 },
    ];
    expect(isQuoted(quotations, 2, 6)).toBe(true);
    expect(isQuoted(quotations, 3, 7)).toBe(false);
    expect(isQuoted(quotations, 4, 11)).toBe(false);
    expect(isQuoted(quotations, 10, 11)).toBe(true);
    expect(isQuoted([], 0, 1)).toBe(false);
  });

  test("marks without end take no more than a moment", () => {
    const started = performance.now();
    quoted("'a ".repeat(200_000), "\" ' “ ".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
