import fc from "fast-check";
import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { opensFormula } from "../../../src/write/platform/opens-formula.ts";
import { writeQuizlet } from "../../../src/write/quizlet/write-quizlet.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { folded, hostileText, quizOf, signs } from "../platform/hostile-quiz.ts";
import { fileOf, lossesOf, oneByOne, quizWith, readTabs } from "../tables/read-rows.ts";

/** As Quizlet's import takes it where nothing is changed: a tab between term and definition, a line between cards. */
function written(quiz: Quiz) {
  const made = writeQuizlet(quiz);
  const rows = readTabs(fileOf(made, "quiz.quizlet.txt"));
  for (const row of rows) {
    expect(row).toHaveLength(2);
    expect(row).not.toContain("");
  }
  return { cards: rows as [string, string][], losses: lossesOf(made) };
}

test("every interaction is a card, or one for each part", () => {
  const { cards, losses } = written(withBank());
  const definitions = (words: string) =>
    cards.flatMap(([term, definition]) => (term.startsWith(words) ? [definition] : []));
  expect(cards).toHaveLength(10);
  expect(definitions("In order words? | A. 1990 | B. 1995 | C. 2001")).toEqual(["A. 1990"]);
  expect(definitions("One of four words? | A. option")).toEqual([
    expect.stringMatching(/^[A-D]\. option 2 words$/u),
  ]);
  expect(definitions("Two of four words?")[0]?.split(" | ")).toHaveLength(2);
  expect(definitions("Match words. second words | A. option")).toEqual([
    expect.stringMatching(/^[A-D]\. option 3 words$/u),
  ]);
  expect(definitions("Order words. | a. entry")).toEqual([
    expect.stringMatching(
      /^1 – .\. entry 1 words \| 2\/3 – .\. entry \d words \| 2\/3 – .\. entry \d words$/u,
    ),
  ]);
  expect(definitions("Fill words. | The words (a) ______ and (b) ______. | (b) | option")).toEqual([
    "option 2 words / SECOND ANSWER",
  ]);
  expect(definitions("Write words. | The words ______")).toEqual(["FREE ANSWER"]);
  expect(definitions("Answer words.")).toEqual(["TYPED ANSWER / TYPED TOO"]);
  expect(losses).toEqual({
    every: [
      "the text -> in Quizlet nothing: it has no place for it",
      "reasons and evidence -> in Quizlet nothing: a definition is what a student has to give, and holds the answer alone",
    ],
    "every.s1.match-speakers": ["a matching -> in Quizlet one card a statement"],
    "every.g1.own-question": ["several gaps in one text -> in Quizlet one card a gap"],
  });
});

test("no side of a card is a formula, and where one would be, its quotation marks are told", () => {
  const { cards, losses } = written(quizWith({ interaction: "text", stem: "=1+1", key: ["@SUM(1)"] }));
  expect(cards).toEqual([["“=1+1”", "“@SUM(1)”"]]);
  expect(losses.one).toEqual([
    "a sign at the head that a spreadsheet takes for a formula -> in Quizlet the words in quotation marks",
  ]);
});

/** Everything that went in, against what is read; line ends and tabs are spaces. */
function comesBack(words: string): void {
  for (const { item, alone } of oneByOne(quizOf(words))) {
    const { cards, losses } = written(alone);
    expect(cards.length).toBeGreaterThan(0);
    const definitions = cards.map(([, definition]) => definition).join("\n");
    for (const side of cards.flat()) expect(opensFormula(side), side).toBe(false);
    for (const [term] of cards) {
      expect(term).toContain(folded(item.stem));
      if (!term.startsWith(folded(item.stem))) expect(losses[item.id]?.join()).toContain("quotation marks");
    }
    const rights =
      item.interaction === "choice"
        ? item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text)
        : item.interaction === "match"
          ? item.statements.map(({ id }) => item.options.find((one) => one.id === item.key[id])?.text ?? "")
          : item.interaction === "order"
            ? item.entries.map(({ text }) => text)
            : Object.values(item.key).flat();
    for (const right of rights) expect(definitions).toContain(folded(right));
    if (item.interaction === "choice")
      for (const { text } of item.options) expect(cards[0]?.[0]).toContain(folded(text));
  }
}

test("whatever the texts, they come back, each on its line, or a loss says so", () => {
  fc.assert(fc.property(hostileText, comesBack), {
    numRuns: 150,
    seed: 20261129,
    examples: signs.map((sign): [string] => [`${sign}x`]),
  });
});

test.each(hostileWords)("%s stay as they are", (_name, words) => comesBack(`x ${words}`));

test.each(contentFiles)("the questions of $file are all there", ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42", versions: 2 });
  const { cards } = written(quiz);
  for (const item of quiz.items) {
    const own = cards.filter(([term]) => term.startsWith(folded(item.stem)));
    const parts = item.interaction === "match" ? item.statements.length : 1;
    expect(own.length, item.id).toBeGreaterThanOrEqual(parts);
  }
});
