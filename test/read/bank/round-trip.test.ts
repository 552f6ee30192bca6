import fc from "fast-check";
import { expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import { quizOfFile } from "../../../src/assemble/quiz-of-file.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { decode } from "../../../src/read/decode.ts";
import { readBank } from "../../../src/read/read-bank.ts";
import { canBeMarked } from "../../../src/write/platform/can-be-marked.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { folded, hostileText, quizOf, signs } from "../../write/platform/hostile-quiz.ts";
import { senseOf } from "./sense-of.ts";

const formats = ["moodle-xml", "gift"] as const;
type Format = (typeof formats)[number];

async function thereAndBack(quiz: Quiz, format: Format) {
  const { files, losses } = await writeQuiz(quiz, { to: [format] });
  const content = String(files[0]?.content);
  const decoded = decode(content, "bank");
  if (!("text" in decoded)) throw new Error(decoded.problem.reason);
  const read = await readBank(decoded.text, "bank.txt", { from: format, language: quiz.language });
  return { content, losses, ...read };
}

/** What GIFT has no place for: every question has one mark, an order becomes pairs, and so do gaps with a list. */
function inGift(item: Item): boolean {
  return item.interaction !== "order" && !(item.interaction === "gap" && item.bank !== undefined);
}

test.each(contentFiles.flatMap((file) => formats.map((format) => [file.file, format, file] as const)))(
  "%s in %s comes back: its text with its letters, its questions, keys, reasons and places",
  async (_name, format, { file, text }) => {
    const { quiz } = makeQuiz(mustRead(text, file), { seed: "42" });
    const { quiz: read, problems } = await thereAndBack(quiz, format);
    expect(problems).toEqual([]);
    expect(read?.title).toBe(quiz.title);
    expect(read?.article).toMatchObject({ id: quiz.article.id, title: quiz.article.title });
    expect(read?.article.paragraphs).toEqual(
      quiz.article.paragraphs.map((one) => expect.objectContaining({ id: one.id })),
    );
    const byId = new Map(read?.items.map((item) => [item.id, item]));
    expect(byId.size).toBe(quiz.items.length);
    for (const item of quiz.items) {
      const back = byId.get(item.id);
      expect(back).toMatchObject({ kind: item.kind, process: item.process });
      if (format === "gift" && !inGift(item)) continue;
      const points = format === "gift" ? 1 : item.points;
      expect(back && senseOf({ ...back, rationale: "" })).toEqual(
        senseOf({ ...item, points, rationale: "" }),
      );
      expect(folded(back?.rationale ?? "")).toContain(folded(item.rationale));
      for (const { paragraph, start, end, text: words } of back?.evidence ?? []) {
        const there = quiz.article.paragraphs.find(({ id }) => id === paragraph);
        expect(there?.text.slice(start, end)).toBe(words);
      }
    }
  },
);

test("what came back is written again as it was, once the order is drawn", async () => {
  const [{ file, text } = { file: "", text: "" }] = contentFiles;
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42" });
  const again = async (one: Quiz) => {
    const { quiz: read } = await thereAndBack(one, "moodle-xml");
    if (read === undefined) throw new Error("nothing came back");
    return quizOfFile(read, { name: "bank.txt", seed: "7" });
  };
  const first = await again(quiz);
  const second = await again(first);
  expect(second.items.map(senseOf)).toEqual(first.items.map(senseOf));
  expect(second.article.paragraphs).toEqual(first.article.paragraphs);
});

/** Every item that was written and not told as lost comes back in the same sense. */
async function comesBack(words: string, format: Format): Promise<void> {
  const quiz = quizOf(words);
  const { quiz: read, losses, problems } = await thereAndBack(quiz, format);
  expect(problems.filter(({ severity }) => severity === "mistake")).toEqual([]);
  const told = new Set(losses.map(({ item }) => item));
  const byId = new Map(read?.items.map((item) => [item.id, item]));
  for (const item of quiz.items) {
    if (told.has(item.id) || !canBeMarked(item)) continue;
    const back = byId.get(item.id);
    // Ten underscores on a line below the stem are a gap to type in: the same question, read as what it shows.
    if (item.interaction === "text" && back?.interaction === "gap" && /_{10}/.test(words)) continue;
    const points = format === "gift" ? 1 : item.points;
    const sense = (one: Item) => senseOf({ ...one, points, rationale: "" });
    expect(back && sense(back), JSON.stringify(words)).toEqual(sense(item));
  }
}

test.each(formats.flatMap((format) => signs.map((sign) => [format, sign] as const)))(
  "%s and back: %j means nothing",
  async (format, sign) => {
    await comesBack(`${sign} a ${sign}${sign} b${sign}`, format);
  },
);

test.each(formats)("%s and back: random signs mean nothing", async (format) => {
  await fc.assert(
    fc.asyncProperty(hostileText, (words) => comesBack(words, format)),
    { numRuns: 150 },
  );
});
