import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOf } from "../../../src/assemble/forms.ts";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import { en } from "../../../src/locale/en/index.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { streamsOf } from "../../../src/random/random.ts";
import { writeBlackboard } from "../../../src/write/blackboard/write-blackboard.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction, pixel } from "../fixtures.ts";
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
  readTabs,
  unevenPairs,
} from "../tables/read-rows.ts";

interface Read {
  readonly type: string;
  /** The paragraphs of the question. */
  readonly asked: readonly string[];
  readonly fields: readonly string[];
}

/** By Blackboard's table of structures: the type, the question as HTML, what belongs to the type. */
function read(text: string): Read[] {
  return readTabs(text).map(([type = "", html = "", ...fields]) => ({
    type,
    asked: paragraphsOf(html),
    fields,
  }));
}

function written(quiz: Quiz) {
  const made = writeBlackboard(quiz, { pictures: new Map() });
  const text = fileOf(made, "quiz.blackboard.txt");
  return { text, records: read(text), losses: lossesOf(made) };
}

/** Options with whether they are right. */
function optionsOf({ fields }: Read): [string, boolean][] {
  expect(fields.length % 2).toBe(0);
  return fields.flatMap((field, index): [string, boolean][] => {
    if (index % 2 === 1) return [];
    const mark = fields[index + 1];
    expect(["correct", "incorrect"]).toContain(mark);
    return [[wordsOfHtml(field), mark === "correct"]];
  });
}

/** Variables of a FIB_PLUS with their answers. */
function variablesOf({ fields }: Read): Map<string, string[]> {
  const variables = new Map<string, string[]>();
  let answers: string[] | undefined;
  for (const field of fields) {
    if (field === "") answers = undefined;
    else if (answers === undefined) {
      answers = [];
      variables.set(field, answers);
    } else answers.push(field);
  }
  return variables;
}

test("every interaction comes back with its type, words and key", () => {
  const { records, losses } = written(withBank());
  expect(records.map(({ type }) => type).sort()).toEqual(
    "FIB FIB FIB_PLUS MA MC MC MC MC MC MC MC".split(" "),
  );
  const asking = (words: string) => records.filter(({ asked }) => asked.join("\n").includes(words));
  expect(asking("One of four words?").map((one) => optionsOf(one).sort())).toEqual([
    [
      ["option 1 words", false],
      ["option 2 words", true],
      ["option 3 words", false],
      ["option 4 words", false],
    ],
  ]);
  expect(asking("In order words?").map((one) => optionsOf(one))).toEqual([
    [
      ["1990", true],
      ["1995", false],
      ["2001", false],
    ],
  ]);
  expect(asking("Two of four").map((one) => optionsOf(one).filter(([, right]) => right).length)).toEqual([2]);
  expect(
    asking("Match words.\nfirst words").map((one) => optionsOf(one).filter(([, right]) => right)),
  ).toEqual([[["option 3 words", true]]]);
  expect(asking("Order words.").map((one) => [one.asked.at(-1), optionsOf(one)])).toEqual(
    expect.arrayContaining([
      [
        "Order words.\nentry 3 words",
        [
          ["1", false],
          ["2/3", true],
        ],
      ],
    ]),
  );
  const [gap] = asking("Fill words.");
  expect(gap?.asked).toContain("The words [gap_a] and [gap_b].");
  expect(gap?.asked[2]?.split("\n")[0]).toBe("Words to choose from");
  expect([...variablesOf(gap as Read)]).toEqual([
    ["gap_a", ["option 1 words"]],
    ["gap_b", ["option 2 words", "SECOND ANSWER"]],
  ]);
  expect(asking("The words __________").map(({ fields }) => fields)).toEqual([["FREE ANSWER"]]);
  expect(asking("Answer words.").map(({ fields }) => fields)).toEqual([["TYPED ANSWER", "TYPED TOO"]]);
  expect(losses).toEqual({
    every: [
      "the text -> in Blackboard a page of its own, quiz.blackboard.text.html, to be put above the questions",
      "reasons and evidence -> in Blackboard nothing: an uploaded file has no place for them",
      "marks -> in Blackboard those that are set when the file is uploaded",
    ],
    "there.png": ["the picture, which is not there -> in Blackboard its alternative text"],
    "missing.png": ["the picture, which is not there -> in Blackboard its alternative text"],
    "every.s1.match-speakers": [
      "a matching whose options serve several times or not at all -> in Blackboard one multiple choice a statement",
    ],
    "every.e1.own-question": [
      "an order in which entries may stand either way -> in Blackboard one multiple choice an entry, with the places",
    ],
    "every.g1.own-question": [
      "a list of words to choose from in the gaps -> in Blackboard fields to type in, with the words above the text",
    ],
  });
});

describe("where Blackboard's upload traps", () => {
  test("there is no head, no empty line, no quotation mark around a field and no byte-order mark", () => {
    const { text } = written(everyInteraction('say "words",\n\nand\ttabs'));
    expect(text.endsWith("\n")).toBe(true);
    const lines = text.split("\n").slice(0, -1);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(line).toMatch(/^(?:MC|MA|TF|ESS|ORD|MAT|FIB|FIB_PLUS|NUM)\t<p>/u);
  });

  test.each([
    ["de", "Richtig", "Falsch"],
    ["en", "True", "False"],
    ["ar", "صواب", "خطأ"],
  ])("key words are English in %s", (language, yes, no) => {
    const quiz = quizWith({
      interaction: "choice",
      options: [option(1, yes), option(2, no)],
      key: ["o2"],
    });
    expect(written({ ...quiz, language }).records.map(({ type, fields }) => [type, ...fields])).toEqual([
      ["TF", "false"],
    ]);
  });

  test("at most 250 records stand in a file", () => {
    const quiz = everyInteraction();
    const [item] = quiz.items;
    const items = Array.from(
      { length: 251 },
      (_, n) => ({ ...item, id: `i${n}`, stem: `Stem ${n}` }) as Item,
    );
    const many = { ...quiz, items, forms: formsOf(items, 1, en, streamsOf("1")) };
    const made = writeBlackboard(many, { pictures: new Map() });
    const batches = made.files.filter(({ name }) => name.endsWith(".blackboard.txt"));
    expect(batches.map(({ name, content }) => [name, read(content as string).length])).toEqual([
      ["quiz-1.blackboard.txt", 250],
      ["quiz-2.blackboard.txt", 1],
    ]);
    const stems = batches.flatMap(({ content }) => read(content as string).map(({ asked }) => asked[1]));
    expect(new Set(stems).size).toBe(251);
  });

  test("a matching of pairs is one; where an option serves twice or not at all, each statement is a choice", () => {
    const even = written(pairs(["x", "y"], ["1", "2"]));
    expect(even.records).toEqual([{ type: "MAT", asked: ["Do it.", "Pair."], fields: ["x", "2", "y", "1"] }]);
    expect(even.losses.one).toBeUndefined();
    const uneven = written(unevenPairs());
    expect(uneven.records.map(({ type, asked }) => [type, ...asked])).toEqual([
      ["MC", "Who?\nx"],
      ["MC", "Who?\ny"],
    ]);
    for (const record of uneven.records)
      expect(optionsOf(record)).toEqual([
        ["option 1", false],
        ["option 2", false],
        ["option 3", true],
      ]);
    // Two options that look the same are no pairs either.
    expect(written(pairs(["x", "y"], ["1", " 1 "])).records.map(({ type }) => type)).toEqual(["MC", "MC"]);
  });

  test("an order of entries that all have their place is one, in the right order", () => {
    const entries = [3, 1, 2].map((rank) => ({ id: `e${rank}`, text: `entry ${rank}`, rationale: "", rank }));
    const { records } = written(quizWith({ interaction: "order", entries, key: ["e1", "e2", "e3"] }));
    expect(records.map(({ type, fields }) => [type, ...fields])).toEqual([
      ["ORD", "entry 1", "entry 2", "entry 3"],
    ]);
  });

  test.each([
    [["2019"], "NUM"],
    [["-5"], "NUM"],
    [["0"], "NUM"],
    [["007"], "FIB"],
    [["14", "fourteen"], "FIB"],
    [["5/10"], "FIB"],
    [["10:30"], "FIB"],
    [["1e5"], "FIB"],
    [["1234567890123456789"], "FIB"],
  ])("%j is typed as %s", (key, type) => {
    const { records } = written(quizWith({ interaction: "text", key }));
    expect(records.map((one) => [one.type, ...one.fields])).toEqual([[type, ...key]]);
  });

  test("a bracket of the text opens no variable", () => {
    const text = [{ words: "[gap_a] [x] " }, { gap: "g1" }, { words: " " }, { gap: "g2" }];
    const { text: file, records } = written(
      quizWith({ interaction: "gap", bank: undefined, text, key: { g1: ["a"], g2: ["b"] } }),
    );
    expect(file.match(/\[\w+\]/gu)).toEqual(["[gap_a]", "[gap_b]"]);
    expect(records[0]?.asked.at(-1)).toBe("[gap_a] [x] [gap_a] [gap_b]");
  });

  test("more than ten gaps are a question each", () => {
    const gaps = Array.from({ length: 11 }, (_, n) => `g${n}`);
    const { records, losses } = written(
      quizWith({
        interaction: "gap",
        bank: undefined,
        text: gaps.flatMap((gap) => [{ words: "w " }, { gap }]),
        key: Object.fromEntries(gaps.map((gap) => [gap, [`answer ${gap}`]])),
      }),
    );
    expect(records.map(({ type, asked, fields }) => [type, asked.at(-1), ...fields])).toEqual(
      gaps.map((gap, n) => ["FIB", `(${"abcdefghijk"[n]})`, `answer ${gap}`]),
    );
    expect(losses.one).toEqual([
      "gaps in one text, more than ten or with an answer that cannot be typed -> in Blackboard one question a gap",
    ]);
  });

  test("a typed answer that a spreadsheet would run is left out, and told; the last one makes an essay", () => {
    const some = written(quizWith({ interaction: "text", key: ["=1+1", "two"] }));
    expect(some.records.map(({ type, fields }) => [type, ...fields])).toEqual([["FIB", "two"]]);
    expect(some.losses.one).toEqual([
      "accepted answers that a spreadsheet would run as a formula -> in Blackboard the other accepted answers",
    ]);
    const none = written(quizWith({ interaction: "text", key: ["@SUM(1)"] }));
    expect(none.records.map(({ type, fields }) => [type, ...fields])).toEqual([["ESS", "&#64;SUM(1)"]]);
    expect(none.losses.one?.[0]).toContain("an essay question, to be marked by hand");
  });
});

test("the text is a page of its own, with its letters and pictures, and nothing of the key", () => {
  const pictures = new Map([["there.png", pixel]]);
  const made = writeBlackboard({ ...everyInteraction(), language: "ar" }, { pictures });
  const page = fileOf(made, "quiz.blackboard.text.html");
  expect(page).toContain('<img src="data:image/gif;base64,');
  expect(lossesOf(made)["there.png"]).toBeUndefined();
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain("<strong>A</strong>");
  expect(page).not.toMatch(/RATIONALE|option \d|ANSWER|SEED/u);
});

/** Everything that went in, against what is read. */
function comesBack(words: string): void {
  const trimmed = (text: string) => asRead(text.trim());
  for (const { item, alone } of oneByOne(quizOf(words))) {
    const { records, losses } = written(alone);
    const [first] = records;
    const stems = records.map(({ asked }) => asked.join("\n"));
    expect(records.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).toContain(trimmed(item.stem));
    switch (item.interaction) {
      case "choice":
        expect(records).toHaveLength(1);
        expect(new Map(optionsOf(first as Read))).toEqual(
          new Map(item.options.map(({ id, text }) => [trimmed(text), item.key.includes(id)])),
        );
        break;
      case "match":
        expect(
          new Map(records.map((one, n) => [stems[n], optionsOf(one).find(([, right]) => right)?.[0]])),
        ).toEqual(
          new Map(
            item.statements.map(({ id, text }) => [
              asRead(`${item.stem}\n${text}`.trim()),
              trimmed(item.options.find((one) => one.id === item.key[id])?.text ?? ""),
            ]),
          ),
        );
        break;
      case "order":
        expect(records.map(({ type, fields }) => [type, ...fields.map(wordsOfHtml)])).toEqual([
          ["ORD", ...item.entries.map(({ text }) => trimmed(text))],
        ]);
        break;
      case "gap":
      case "text": {
        const given = records.flatMap(({ fields }) => fields);
        const key = item.interaction === "text" ? item.key : Object.values(item.key).flat();
        for (const answer of key) {
          if (given.includes(folded(answer))) continue;
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

test.each(contentFiles)("the questions of $file are all there, with their keys", ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42", versions: 2 });
  const { records, losses } = written(quiz);
  expect(
    Object.values(losses)
      .flat()
      .filter((loss) => /left out|formula/u.test(loss)),
  ).toEqual([]);
  const rights = records.flatMap((one) =>
    one.type === "MC" || one.type === "MA"
      ? optionsOf(one).flatMap(([words, right]) => (right ? [words] : []))
      : [],
  );
  const expected = quiz.items.flatMap((item) => {
    if (item.interaction === "choice")
      return item.options.filter(({ id }) => item.key.includes(id)).map((one) => one.text);
    if (item.interaction !== "match" || losses[item.id] === undefined) return [];
    return item.statements.map(({ id }) => item.options.find((one) => one.id === item.key[id])?.text);
  });
  expect(rights.sort()).toEqual(expected.sort());
});
