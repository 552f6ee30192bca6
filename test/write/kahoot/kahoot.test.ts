import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeKahoot } from "../../../src/write/kahoot/write-kahoot.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { sheetByOffice, withoutSheets } from "../../soffice.ts";
import { everyInteraction } from "../fixtures.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { folded, hostileText, quizOf, signs } from "../platform/hostile-quiz.ts";
import { lossesOf, oneByOne, option, quizWith, readCsv } from "../tables/read-rows.ts";

interface Read {
  readonly text: unknown;
  readonly answers: readonly unknown[];
  readonly seconds: unknown;
  readonly right: readonly unknown[];
}

/** By Kahoot's template: heads in row 8, a question in each row below, its number in column A. */
async function read(bytes: Uint8Array): Promise<Read[]> {
  const rows = await readSheet(Buffer.from(bytes), 1, { trim: false });
  expect(rows[7]?.slice(1)).toEqual([
    "Question - max 120 characters",
    ...[1, 2, 3, 4].map((n) => `Answer ${n} - max 75 characters`),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
  ]);
  return rows.slice(8).map(([number, text, a, b, c, d, seconds, correct], index) => {
    expect(number).toBe(index + 1);
    const answers = [a, b, c, d];
    const given = answers.filter((answer) => answer !== null);
    expect(answers.slice(0, given.length)).toEqual(given);
    const right = typeof correct === "number" ? [correct] : String(correct).split(",").map(Number);
    return { text, answers: given, seconds, right: right.map((place) => answers[place - 1]) };
  });
}

async function written(quiz: Quiz) {
  const made = writeKahoot(quiz);
  expect(made.files.map(({ name, audience }) => [name, audience])).toEqual([["quiz.kahoot.xlsx", "teacher"]]);
  const bytes = made.files[0]?.content as Uint8Array;
  return { bytes, questions: await read(bytes), losses: lossesOf(made) };
}

const choice = (texts: readonly string[], key: readonly string[], stem = "S") =>
  quizWith({ interaction: "choice", stem, options: texts.map((text, n) => option(n + 1, text)), key });

test("choices, statements and gaps with words come back with their answers and keys; what cannot is told", async () => {
  const { questions, losses } = await written(withBank());
  const asking = (words: string) => questions.filter(({ text }) => String(text).includes(words));
  expect(asking("In order words?")).toEqual([
    { text: "In order words?", answers: ["1990", "1995", "2001"], seconds: 30, right: ["1990"] },
  ]);
  expect(asking("Two of four words?").map(({ right }) => [...right].sort())).toEqual([
    ["option 1 words", "option 4 words"],
  ]);
  expect(asking("Match words. second words").map(({ right }) => right)).toEqual([["option 3 words"]]);
  expect(asking("(b) The words (a) ______ and (b) ______.").map(({ right }) => right)).toEqual([
    ["option 2 words"],
  ]);
  expect(questions).toHaveLength(7);
  expect(losses).toEqual({
    every: [
      "the text -> in Kahoot nothing: it has no place for it",
      "reasons and evidence -> in Kahoot nothing: it has no place for them",
    ],
    "every.s1.match-speakers": ["a matching -> in Kahoot one question a statement"],
    "every.g1.own-question": ["gaps in one text -> in Kahoot one question a gap"],
    "every.e1.own-question": ["an order -> in Kahoot nothing: it is left out"],
    "every.g2.own-question": ["a question with answers to type -> in Kahoot nothing: it is left out"],
    "every.t1.own-question": ["a question with answers to type -> in Kahoot nothing: it is left out"],
  });
});

describe("where Kahoot's template traps", () => {
  test("120 characters of a question fit, 121 are left out and told, never cut", async () => {
    expect((await written(choice(["a", "b"], ["o1"], "x".repeat(120)))).questions).toHaveLength(1);
    const { questions, losses } = await written(choice(["a", "b"], ["o1"], "x".repeat(121)));
    expect(questions).toEqual([]);
    expect(losses.one).toEqual([
      "a question of more than 120 characters -> in Kahoot nothing: it is left out",
    ]);
  });

  test("75 characters of an answer fit; a longer wrong one is left out, a longer right one leaves the question out", async () => {
    const [fits, long] = ["f".repeat(75), "l".repeat(76)];
    const { questions, losses } = await written(choice(["a", long, fits], ["o1"]));
    expect(questions.map(({ answers }) => answers)).toEqual([["a", fits]]);
    expect(losses.one).toEqual([
      "wrong answers beyond 4 in all, or of more than 75 characters -> in Kahoot the other 2",
    ]);
    for (const [texts, key] of [
      [["a", long], ["o2"]],
      [["a", long], ["o1"]],
    ] as const) {
      const left = await written(choice(texts, key));
      expect(left.questions).toEqual([]);
      expect(left.losses.one?.[0]).toContain("it is left out");
    }
  });

  test("of six answers four stay, the right one among them, in a place that says nothing", async () => {
    const texts = ["a", "b", "c", "d", "e", "f"];
    const places = [];
    for (const [n] of texts.entries()) {
      const { questions, losses } = await written(choice(texts, [`o${n + 1}`]));
      const [{ answers = [], right = [] } = {}] = questions;
      expect(answers).toHaveLength(4);
      expect(right).toEqual([texts[n]]);
      expect(answers).toEqual([...answers].sort());
      expect(losses.one).toHaveLength(1);
      places.push(answers.indexOf(right[0]));
    }
    expect(places).toEqual([0, 0, 0, 1, 2, 3]);
  });

  test("several right answers are a text, which no spreadsheet reads as a number or a date", async () => {
    const { bytes } = await written(choice(["a", "b", "c"], ["o1", "o3"]));
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
    const texts = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] as Uint8Array);
    expect(texts).toContain(">1,3<");
    expect(sheet).toMatch(/<c r="H9" t="s">/u);
    expect(sheet).toMatch(/<c r="G9">\n<v>30<\/v>/u);
  });

  test("four right answers, or none that is wrong, are left out", async () => {
    for (const key of [
      ["o1", "o2", "o3", "o4"],
      ["o1", "o2"],
    ]) {
      const { questions, losses } = await written(choice(["a", "b", "c", "d"].slice(0, key.length), key));
      expect(questions).toEqual([]);
      expect(losses.one?.[0]).toContain("it is left out");
    }
  });

  test("what would be a formula or an escape elsewhere is a text", async () => {
    const texts = ["=1+1", "@SUM(A1)", "007", "_x0041_"];
    const { bytes } = await written(choice(texts, ["o1"]));
    const files = unzipSync(bytes);
    for (const file of Object.values(files)) expect(strFromU8(file)).not.toMatch(/<f[ >]/u);
    expect(strFromU8(files["xl/sharedStrings.xml"] as Uint8Array)).toContain(">_x005F_x0041_<");
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet.match(/<c r="[C-F]9" t="s">/gu)).toHaveLength(4);
  });
});

test.skipIf(withoutSheets)(
  "LibreOffice opens it and shows the same (not run where it opens no spreadsheets)",
  () => {
    const texts = ["=1+1", "5/10", "_x0041_", "🎈 ü"];
    const quiz = choice(texts, ["o2", "o4"], "10:30 <b>&amp;\u202e?");
    const csv = sheetByOffice("kahoot.xlsx", writeKahoot(quiz).files[0]?.content as Uint8Array);
    expect(csv.trimEnd().split("\n").at(-1)).toBe(
      '1,"10:30 <b>&amp;\u202e?","=1+1","5/10","_x0041_","🎈 ü",30,"2,4"',
    );
    expect(readCsv(csv)[1]).toEqual(["", "Every words", "", "", "", "", "", ""]);
  },
);

/** Everything that went in, against what is read; what is too long is told. */
async function comesBack(words: string): Promise<void> {
  for (const { item, alone } of oneByOne(quizOf(words))) {
    const { questions, losses } = await written(alone);
    for (const { text, answers } of questions) {
      expect(String(text).length).toBeLessThanOrEqual(120);
      for (const answer of answers) expect(String(answer).length).toBeLessThanOrEqual(75);
    }
    const told = (losses[item.id] ?? []).join("\n");
    if (questions.length === 0) {
      expect(told).toContain("it is left out");
      continue;
    }
    const escapes = (text: string) => folded(text).replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
    if (item.interaction === "choice") {
      const [{ text, answers, right } = { text: "", answers: [], right: [] }] = questions;
      expect(text).toBe(escapes(item.stem));
      expect(new Set(right)).toEqual(
        new Set(item.options.filter(({ id }) => item.key.includes(id)).map((one) => escapes(one.text))),
      );
      if (told === "")
        expect(new Set(answers)).toEqual(new Set(item.options.map((one) => escapes(one.text))));
    } else if (item.interaction === "gap") {
      const rights = Object.values(item.key).flat().map(escapes);
      for (const { right } of questions) expect(rights).toContain(right[0]);
    } else if (item.interaction === "match") {
      for (const { right } of questions)
        expect(
          Object.values(item.key).map((id) => escapes(item.options.find((one) => one.id === id)?.text ?? "")),
        ).toContain(right[0]);
    }
  }
}

test("whatever the texts, they come back as they were, or a loss says so", async () => {
  await fc.assert(fc.asyncProperty(hostileText, comesBack), {
    numRuns: 60,
    seed: 20261129,
    examples: signs.map((sign): [string] => [`${sign}x`]),
  });
});

test.each(hostileWords)("%s stay as they are, or are told", (_name, words) => comesBack(`x ${words}`));

test.each(contentFiles)("the choices and matchings of $file are there", async ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42", versions: 2 });
  const { questions, losses } = await written(quiz);
  const rights = questions.map(({ right }) => right);
  for (const item of quiz.items) {
    if (item.interaction !== "choice") continue;
    const own = item.options.filter(({ id }) => item.key.includes(id)).map((one) => folded(one.text));
    if (!losses[item.id]?.join().includes("left out"))
      expect(rights.map((one) => [...one].sort())).toContainEqual(own.sort());
  }
  expect(questions.length).toBeGreaterThan(quiz.items.length / 2);
});

test("a set without a question for Kahoot is an empty template", async () => {
  const quiz = everyInteraction();
  const items = quiz.items.filter(({ interaction }) => interaction === "text");
  const [one] = oneByOne({ ...quiz, items });
  expect((await written(one?.alone as Quiz)).questions).toEqual([]);
});
