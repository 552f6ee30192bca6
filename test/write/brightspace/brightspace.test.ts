import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeBrightspace } from "../../../src/write/brightspace/write-brightspace.ts";
import { opensFormula } from "../../../src/write/platform/opens-formula.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction } from "../fixtures.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { asRead, folded, hostileText, quizOf, signs } from "../platform/hostile-quiz.ts";
import { wordsOfHtml } from "../platform/read-html.ts";
import {
  fileOf,
  lossesOf,
  oneByOne,
  option,
  pairs,
  paragraphsOf,
  quizWith,
  readCsv,
  unevenPairs,
} from "../tables/read-rows.ts";

interface Read {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly points: string;
  readonly asked: readonly string[];
  readonly feedback: string;
  /** The rows that belong to the type, without the empty cells at their ends. */
  readonly rows: readonly (readonly string[])[];
}

/** By the vendor's sample: `NewQuestion` begins one, a row of empty cells ends it, `//` is a comment. */
function read(text: string): Read[] {
  const questions: string[][][] = [];
  for (const row of readCsv(text)) {
    const [key = ""] = row;
    if (key.startsWith("//") || row.every((cell) => cell === "")) continue;
    if (key === "NewQuestion") questions.push([]);
    const last = row.findLastIndex((cell) => cell !== "");
    questions.at(-1)?.push(row.slice(0, last + 1));
  }
  return questions.map((rows) => {
    const take = (key: string) => rows.find(([name]) => name === key)?.slice(1) ?? [];
    const [html = "", mark] = take("QuestionText");
    expect(mark).toBe("HTML");
    const [feedback = "", feedbackMark = "HTML"] = take("Feedback");
    expect(feedbackMark).toBe("HTML");
    return {
      type: take("NewQuestion")[0] ?? "",
      id: take("ID")[0] ?? "",
      title: take("Title")[0] ?? "",
      points: take("Points")[0] ?? "",
      asked: paragraphsOf(html),
      feedback: wordsOfHtml(feedback),
      rows: rows.filter(([name = ""]) => !common.includes(name)),
    };
  });
}

const common = ["NewQuestion", "ID", "Title", "QuestionText", "Points", "Feedback"];

/** A text by its mark: HTML or plain. */
const said = (text = "", mark = "") => {
  expect(["", "HTML"]).toContain(mark);
  return mark === "HTML" ? wordsOfHtml(text) : text;
};

const optionsOf = ({ rows }: Read) =>
  rows
    .filter(([key]) => key === "Option")
    .map(([, weight, text, mark, why, whyMark]) => [said(text, mark), weight, said(why, whyMark)]);

function written(quiz: Quiz) {
  const made = writeBrightspace(quiz, { pictures: new Map() });
  const text = fileOf(made, "quiz.brightspace.csv");
  return { text, questions: read(text), losses: lossesOf(made) };
}

test("every interaction comes back with its type, id, words, key and feedback", () => {
  const { questions, losses } = written(withBank());
  const byId = (id: string) => questions.find((one) => one.id === id) as Read;
  expect(questions.map(({ id, type }) => `${id} ${type}`).sort()).toEqual([
    "every.e1.own-question.e1 MC",
    "every.e1.own-question.e2 MC",
    "every.e1.own-question.e3 MC",
    "every.f1.fact-choice MC",
    "every.f2.fact-choice MC",
    "every.g1.own-question.g1 MC",
    "every.g1.own-question.g2 MC",
    "every.g2.own-question SA",
    "every.q1.own-question MS",
    "every.s1.match-speakers.s1 MC",
    "every.s1.match-speakers.s2 MC",
    "every.t1.own-question SA",
  ]);
  const choice = byId("every.f1.fact-choice");
  expect(choice).toMatchObject({ title: "2 One of four words?", points: "1" });
  expect(choice.asked).toEqual(["Choose the one best answer.", "One of four words?"]);
  expect(choice.feedback).toBe("RATIONALE words“Paragraph with words and emphasis.” (paragraph A)");
  expect(optionsOf(choice).sort()).toEqual([
    ["option 1 words", "0", "RATIONALE 1 words"],
    ["option 2 words", "100", "RATIONALE 2 words"],
    ["option 3 words", "0", "RATIONALE 3 words"],
    ["option 4 words", "0", "RATIONALE 4 words"],
  ]);
  const several = byId("every.q1.own-question");
  expect(several.rows[0]).toEqual(["Scoring", "RightMinusWrong"]);
  expect(
    optionsOf(several)
      .flatMap(([text, weight]) => (weight === "1" ? [text] : []))
      .sort(),
  ).toEqual(["option 1 words", "option 4 words"]);
  expect(byId("every.t1.own-question").rows).toEqual([
    ["InputBox", "1", "40"],
    ["Answer", "100", "TYPED ANSWER"],
    ["Answer", "100", "TYPED TOO"],
  ]);
  const gap = byId("every.g1.own-question.g2");
  expect(gap.asked).toEqual(["Fill words.\nThe words (a) ______ and (b) ______.\n(b)"]);
  expect(optionsOf(gap).flatMap(([text, weight]) => (weight === "100" ? [text] : []))).toEqual([
    "option 2 words",
  ]);
  const statement = byId("every.s1.match-speakers.s2");
  expect(statement.feedback).toBe("RATIONALE s2“Paragraph with words and emphasis.” (paragraph A)");
  expect(losses).toMatchObject({
    every: [
      "the text -> in Brightspace a page of its own, quiz.brightspace.text.html, to be put above the questions",
    ],
    "every.g1.own-question": ["gaps within a text -> in Brightspace one multiple choice a gap"],
    "every.s1.match-speakers": [
      "a matching whose options serve several times or not at all -> in Brightspace one multiple choice a statement",
    ],
    "every.e1.own-question": [
      "an order in which entries may stand either way -> in Brightspace one multiple choice an entry, with the places",
    ],
  });
});

describe("where Brightspace's import traps", () => {
  test("the byte-order mark of CSV UTF-8 stands before a comment, and so before no question", () => {
    const { text } = written(everyInteraction());
    expect(text.startsWith("\ufeff//Every words,")).toBe(true);
    expect(text.split("\n")[1]).toBe("NewQuestion,MC,,,,");
  });

  test("no cell goes over a line, and each row has six", () => {
    const { text } = written(everyInteraction('a "quoted", word\nand a line\tand a tab'));
    for (const line of text.split("\n").slice(0, -1)) expect(readCsv(line)[0]).toHaveLength(6);
  });

  test("what reads the same as HTML stands plain; anything else is HTML and says so", () => {
    const texts = ["plain, “text” é", "a < b", "R&D", "two\nlines", "=1+1", "-5", "- 5"];
    const quiz = quizWith({
      interaction: "choice",
      options: texts.map((text, n) => ({ ...option(n + 1, text), rationale: "" })),
      key: ["o1"],
    });
    expect(written(quiz).questions[0]?.rows.map((row) => row.slice(2))).toEqual([
      ["plain, “text” é"],
      ["a &lt; b", "HTML"],
      ["R&amp;D", "HTML"],
      ["two<br>lines", "HTML"],
      ["&#61;1+1", "HTML"],
      ["-5"],
      ["&#45; 5", "HTML"],
    ]);
  });

  test.each([
    ["o1", "100", "0"],
    ["o2", "0", "100"],
  ])("true and false are English key words with their feedback: key %s", (key, yes, no) => {
    const quiz = quizWith({
      interaction: "choice",
      options: [option(1, "Richtig"), option(2, "Falsch")],
      key: [key],
    });
    expect(written({ ...quiz, language: "de" }).questions).toMatchObject([
      {
        type: "TF",
        rows: [
          ["TRUE", yes, "why Richtig"],
          ["FALSE", no, "why Falsch"],
        ],
      },
    ]);
  });

  test("pairs are one matching, whose right sides stand in an order of their own", () => {
    const { questions, losses } = written(pairs(["x", "y", "z"], ["1", "2", "3"]));
    expect(questions).toMatchObject([
      {
        type: "M",
        id: "one",
        rows: [
          ["Scoring", "EquallyWeighted"],
          ["Choice", "1", "x"],
          ["Choice", "2", "y"],
          ["Choice", "3", "z"],
          ["Match", "3", "1"],
          ["Match", "2", "2"],
          ["Match", "1", "3"],
        ],
      },
    ]);
    expect(losses.one).toBeUndefined();
    expect(written(unevenPairs()).questions.map(({ type, id }) => [type, id])).toEqual([
      ["MC", "one.s1"],
      ["MC", "one.s2"],
    ]);
  });

  test("an order of entries that all have their place is one, in the right order", () => {
    const entries = [3, 1, 2].map((rank) => ({ id: `e${rank}`, text: `entry ${rank}`, rationale: "", rank }));
    const { questions } = written(quizWith({ interaction: "order", entries, key: ["e1", "e2", "e3"] }));
    expect(questions).toMatchObject([
      {
        type: "O",
        rows: [
          ["Scoring", "EquallyWeighted"],
          ["Item", "entry 1"],
          ["Item", "entry 2"],
          ["Item", "entry 3"],
        ],
      },
    ]);
  });

  test("it has no cloze: several gaps to type in are a short answer each, with the whole text", () => {
    const text = [{ words: "A " }, { gap: "g1" }, { words: " b " }, { gap: "g2" }, { words: "." }];
    const { questions, losses } = written(
      quizWith({
        interaction: "gap",
        bank: undefined,
        text,
        stem: "Fill.",
        points: 4,
        key: { g1: ["a"], g2: ["b", "c"] },
      }),
    );
    expect(questions).toMatchObject([
      {
        type: "SA",
        id: "one.g1",
        points: "2",
        asked: ["Do it.", "Fill.", "A (a) ______ b (b) ______.", "(a)"],
      },
      {
        type: "SA",
        id: "one.g2",
        points: "2",
        asked: ["Do it.", "Fill.", "A (a) ______ b (b) ______.", "(b)"],
      },
    ]);
    expect(questions[1]?.rows.slice(1)).toEqual([
      ["Answer", "100", "b"],
      ["Answer", "100", "c"],
    ]);
    expect(losses.one).toEqual(["several gaps to type in -> in Brightspace one short answer a gap"]);
  });

  test("a typed answer that a spreadsheet would run is left out, and told; the last one is marked by hand", () => {
    const some = written(quizWith({ interaction: "text", key: ["=1+1", "two", "-2"] }));
    expect(some.questions[0]?.rows.slice(1)).toEqual([
      ["Answer", "100", "two"],
      ["Answer", "100", "-2"],
    ]);
    expect(some.losses.one?.[0]).toContain("the other accepted answers");
    const none = written(quizWith({ interaction: "text", key: ['=HYPERLINK("x")'] }));
    expect(none.questions).toMatchObject([
      { type: "WR", rows: [["AnswerKey", '&#61;HYPERLINK("x")', "HTML"]] },
    ]);
    expect(none.losses.one?.[0]).toContain("a written response, to be marked by hand");
  });
});

const trimmed = (text: string) => asRead(text.trim());

/** Everything that went in, against what is read; a text that stands plain has no line ends and no double spaces. */
function comesBack(words: string): void {
  for (const { item, alone } of oneByOne(quizOf(words))) {
    const { text, questions, losses } = written(alone);
    for (const cell of readCsv(text).flat()) expect(opensFormula(cell), cell).toBe(false);
    const [first] = questions as [Read];
    for (const one of questions) {
      expect(one.asked.join("\n")).toContain(trimmed(item.stem));
      expect(one.id.startsWith(item.id)).toBe(true);
    }
    const options = new Map(
      optionsOf(first).map(([words = "", weight, why]) => [words, [Number(weight) > 0, why]]),
    );
    switch (item.interaction) {
      case "choice":
        expect(first.feedback).toContain(asRead(item.rationale));
        expect(options).toEqual(
          new Map(
            item.options.map(({ id, text, rationale }) => [
              trimmed(text),
              [item.key.includes(id), trimmed(rationale)],
            ]),
          ),
        );
        break;
      case "match":
        expect(questions.map((one) => optionsOf(one).find(([, weight]) => weight === "100")?.[0])).toEqual(
          item.statements.map(({ id }) =>
            trimmed(item.options.find((one) => one.id === item.key[id])?.text ?? ""),
          ),
        );
        break;
      case "order":
        expect(first.rows.slice(1).map(([, text, mark]) => said(text, mark))).toEqual(
          item.entries.map(({ text }) => trimmed(text)),
        );
        break;
      case "gap":
      case "text": {
        const key = item.interaction === "text" ? item.key : Object.values(item.key).flat();
        const given = questions.flatMap((one) => [
          ...one.rows.flatMap(([name, , text = ""]) => (name === "Answer" ? [text] : [])),
          ...optionsOf(one).flatMap(([text = "", weight]) => (weight === "100" ? [folded(text)] : [])),
        ]);
        for (const answer of key) {
          if (given.includes(folded(answer)) || (item.interaction === "gap" && item.bank !== undefined))
            continue;
          expect((losses[item.id] ?? []).join("\n"), answer).toContain("run as a formula");
        }
        break;
      }
      default:
        item satisfies never;
    }
  }
}

test("whatever the texts, they come back as they were, or a loss says so", () => {
  fc.assert(fc.property(hostileText, comesBack), {
    numRuns: 150,
    seed: 20261129,
    examples: signs.map((sign): [string] => [`${sign}x`]),
  });
});

test.each(hostileWords)("%s stay as they are", (_name, words) => comesBack(`x ${words}`));

test.each(contentFiles)("the questions of $file are all there, with their keys and ids", ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42", versions: 2 });
  const { questions, losses } = written(quiz);
  expect(
    Object.values(losses)
      .flat()
      .filter((loss) => /left out|formula/u.test(loss)),
  ).toEqual([]);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const item of quiz.items) {
    const own = questions.filter(({ id }) => id === item.id || id.startsWith(`${item.id}.`));
    expect(own.length, item.id).toBeGreaterThan(0);
    for (const one of own) expect(one.feedback, item.id).not.toBe("");
    if (item.interaction !== "choice") continue;
    expect(rightOf(own[0] as Read)).toEqual(rightTexts(item));
  }
});

function rightOf(read: Read): (string | undefined)[] {
  return optionsOf(read)
    .flatMap(([text, weight]) => (weight === "0" ? [] : [text]))
    .sort();
}

function rightTexts(item: Extract<Item, { interaction: "choice" }>): string[] {
  return item.options
    .filter(({ id }) => item.key.includes(id))
    .map((one) => one.text)
    .sort();
}
