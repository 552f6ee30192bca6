import fc from "fast-check";
import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeAiken } from "../../../src/write/aiken/write-aiken.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction } from "../fixtures.ts";
import { folded, hostileText, quizOf, signs } from "../platform/hostile-quiz.ts";

interface Read {
  readonly stem: string;
  readonly options: ReadonlyMap<string, string>;
  readonly key: string;
}

/** By the grammar: a line of the question, options `A. …` or `A) …`, a line `ANSWER: A`. Anything else is refused. */
function readAiken(text: string): Read[] {
  const questions: Read[] = [];
  let stem: string | undefined;
  let options = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, letter, words = ""] = /^([A-Z])[.)]\s?(.*)$/su.exec(line) ?? [];
    const [, key] = /^ANSWER:\s*([A-Z])\s*$/u.exec(line) ?? [];
    if (line === "") continue;
    if (key !== undefined) {
      if (stem === undefined || !options.has(key)) throw new Error(`no such answer: ${line}`);
      questions.push({ stem, options, key });
      stem = undefined;
      options = new Map();
    } else if (letter !== undefined && stem !== undefined) options.set(letter, words);
    else if (stem === undefined && letter === undefined) stem = line;
    else throw new Error(`a second stem, or none: ${line}`);
  }
  return questions;
}

function written(quiz: Quiz): { read: Read[]; losses: readonly { item: string }[] } {
  const { files, losses } = writeAiken(quiz);
  expect(files.map(({ name, audience }) => [name, audience])).toEqual([["quiz.aiken.txt", "teacher"]]);
  return { read: readAiken(files[0]?.content as string), losses };
}

const choicesOf = ({ items }: Quiz) =>
  items.flatMap((item) => (item.interaction === "choice" && item.key.length === 1 ? [item] : []));

test("choices of one answer come back, and everything else is a loss, with the text", () => {
  const quiz = everyInteraction();
  const { read, losses } = written(quiz);
  expect(read.map(({ stem, options, key }) => [stem, options.get(key)])).toEqual([
    ["In order words?", "1990"],
    ["One of four words?", "option 2 words"],
  ]);
  const left = quiz.items.filter((item) => !choicesOf(quiz).some(({ id }) => id === item.id));
  expect(losses.map(({ item }) => item).sort()).toEqual(["every", ...left.map(({ id }) => id)].sort());
});

test.each(["A. Lincoln was who?", "b) or not?", "ANSWER: A is?", "Answer: x"])(
  "a stem that opens like another part has its number before it: %s",
  (stem) => {
    const quiz = everyInteraction();
    const items = quiz.items.map((item): Item => ({ ...item, stem }));
    expect(written({ ...quiz, items }).read.map((one) => one.stem)).toEqual([`1. ${stem}`, `2. ${stem}`]);
  },
);

test("a choice without its key is a loss, not an item without a key", () => {
  const quiz = everyInteraction();
  const items = quiz.items.map((item) =>
    item.id === "every.f1.fact-choice" ? ({ ...item, key: ["o9"] } as Item) : item,
  );
  const { read, losses } = written({ ...quiz, items });
  expect(read).toHaveLength(1);
  expect(losses.map(({ item }) => item)).toContain("every.f1.fact-choice");
});

test("whatever the texts, questions, options and keys come back, each on its line", () => {
  const comesBack = (words: string) => {
    const quiz = quizOf(words);
    const { read } = written(quiz);
    const choices = choicesOf(quiz);
    expect(read).toHaveLength(choices.length);
    for (const { stem, options, key } of read) {
      const item = choices.find((one) => one.options.length === options.size);
      expect(options.get(key)).toBe(folded(item?.options.find(({ id }) => id === item.key[0])?.text ?? ""));
      expect(stem.replace(/^\d+\. (?=[a-z][.)]|answer:)/iu, "")).toBe(folded(words));
      expect(new Set(options.values())).toEqual(new Set(item?.options.map(({ text }) => folded(text))));
    }
  };
  fc.assert(fc.property(hostileText, comesBack), {
    numRuns: 300,
    seed: 20261129,
    examples: signs.map((sign): [string] => [`${sign}x`]),
  });
});

test.each(contentFiles)("the choices of $file have their keys", ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42" });
  const keys = written(quiz).read.map(({ options, key }) => options.get(key));
  const right = choicesOf(quiz).map(({ options, key }) => options.find(({ id }) => id === key[0])?.text);
  expect(right.length).toBeGreaterThan(3);
  expect([...keys].sort()).toEqual([...right].sort());
});
