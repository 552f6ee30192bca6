import { describe, expect, test } from "vitest";
import type { MatchItem } from "../../src/model/item.ts";
import { contentFiles } from "../content-articles.ts";
import { generatedFrom } from "./generated.ts";
import { itemFor, keyText, made, wrongTexts } from "./small-article.ts";

const text = `"The lamp has never failed," said Ann Reid. Her neighbour Joe Pitt agreed that the light had saved his boat.

The harbour office announced that the tower would be sold. "We cannot pay for it any longer," said Tom Hale and Mary Gow in a letter.

Lucy Orr wants to buy the tower, she told the newspaper. The tax office and the school board kept silent.`;

const annotations = `# Names
- Ann Reid (person), keeper
- Joe Pitt (person), owner of a boat
- Tom Hale (person), head of the harbour office
- Mary Gow (person), mayor
- Lucy Orr (person), teacher
- harbour office (group)
- tax office (group)
- school board (group)

# Who said what
- Ann Reid: "never failed"
  = It shone every night.
- Joe Pitt: the light had saved his boat
  = Without it I should have lost my ship.
- harbour office: the tower would be sold
  = A buyer is going to get the building.
- Tom Hale: "We cannot pay for it any longer"
  = There is no more money.
- Lucy Orr: wants to buy the tower
  = I should like to own it.`;

describe("who-said-it", () => {
  const all = made(text, annotations, { mix: { "who-said-it": "any" } });

  test("asks in other words, and the speaker is the key", () => {
    const item = itemFor(all, "Ann Reid", "who-said-it");
    expect(item?.stem).toBe("Whose statement is this? It shone every night.");
    expect(item?.evidence).toEqual([{ paragraph: "A", start: 14, end: 26, text: "never failed" }]);
  });

  test("persons stand beside a person, groups beside a group", () => {
    expect(wrongTexts(itemFor(all, "harbour office", "who-said-it")).toSorted()).toEqual([
      "school board",
      "tax office",
    ]);
    for (const answer of ["Ann Reid", "Joe Pitt", "Lucy Orr"]) {
      const wrong = wrongTexts(itemFor(all, answer, "who-said-it"));
      expect(wrong.length).toBeGreaterThanOrEqual(2);
      expect(wrong.some((name) => /office|board/u.test(name))).toBe(false);
    }
  });

  test("whoever stands in the same sentence may have said it too, and is no wrong answer", () => {
    expect(wrongTexts(itemFor(all, "Tom Hale", "who-said-it"))).not.toContain("Mary Gow");
  });

  test("those who say something else and those who say nothing are told apart in the reasons", () => {
    const office = itemFor(all, "harbour office", "who-said-it");
    expect(office?.options.find(({ text: name }) => name === "tax office")?.rationale).toBe(
      "The tax office is named, but is not reported to say anything; this is the harbour office.",
    );
  });
});

describe("which-statement", () => {
  test("has statements of others as wrong answers, each with its speaker in the reason", () => {
    const all = made(text, annotations, { mix: { "which-statement": "any" } });
    const item =
      itemFor(all, "It shone every night.", "which-statement") ??
      all.quiz.items.find(({ kind }) => kind === "which-statement");
    expect(item?.stem).toMatch(/^Which of these statements was made by (the )?[A-Za-z ]+\?$/u);
    expect(
      item?.interaction === "choice" &&
        item.options.map(({ rationale }) => rationale).every((one) => /paragraph [A-C]/u.test(one)),
    ).toBe(true);
    expect(keyText(item as NonNullable<typeof item>)).toBeDefined();
  });
});

describe("match-speakers", () => {
  const item = made(text, annotations, { mix: { "match-speakers": "any" } }).quiz.items.find(
    (one): one is MatchItem => one.kind === "match-speakers",
  );

  test("offers more speakers than it has keys, and two who serve never", () => {
    const used = new Set(Object.values(item?.key ?? {}));
    expect(item?.options.length).toBeGreaterThan(used.size);
    expect(item?.options.length).toBeGreaterThan(item?.statements.length ?? 0);
  });

  test("matches each statement with its speaker", () => {
    const pairs = item?.statements.map(({ id, text: words }) => [
      words,
      item.options.find((option) => option.id === item.key[id])?.text,
    ]);
    const said = new Map<string, string>([
      ["It shone every night.", "Ann Reid"],
      ["Without it I should have lost my ship.", "Joe Pitt"],
      ["A buyer is going to get the building.", "harbour office"],
      ["There is no more money.", "Tom Hale"],
      ["I should like to own it.", "Lucy Orr"],
    ]);
    expect(pairs?.length).toBeGreaterThanOrEqual(3);
    for (const [words, speaker] of pairs ?? []) expect(speaker).toBe(said.get(words as string));
  });

  test("lets one speaker serve twice, up to two statements in five", () => {
    const more = made(
      `${text}\n\n"It was my whole life," Ann Reid said. "I shall miss the sea," she added.`,
      `${annotations}\n- Ann Reid: "my whole life"\n  = Nothing else mattered to me.\n- Ann Reid: "I shall miss the sea"\n  = The waves will be far away.`,
    );
    for (const one of more.quiz.items.filter(
      (candidate): candidate is MatchItem => candidate.interaction === "match",
    )) {
      const counts = new Map<string, number>();
      for (const option of Object.values(one.key)) counts.set(option, (counts.get(option) ?? 0) + 1);
      expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
    }
  });
});

test("in German a person's statement is asked for by name, a group's with its name behind the question", () => {
  const biber = contentFiles.find(({ file }) => file === "biber.md")?.text ?? "";
  const { items } = generatedFrom("which-statement", biber, { file: "biber.md" });
  const stems = items.map(({ stem }) => stem);
  expect(stems).toContain("Welche Aussage stammt nach dem Text von Katrin Vogt?");
  expect(stems).toContain("Welche Aussage stammt nach dem Text von folgender Person oder Gruppe? Feuerwehr");
});
