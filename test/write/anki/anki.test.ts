import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeAnki } from "../../../src/write/anki/write-anki.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction } from "../fixtures.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { asRead, hostileText, quizOf, signs } from "../platform/hostile-quiz.ts";
import { fileOf, lossesOf, oneByOne, paragraphsOf, quizWith } from "../tables/read-rows.ts";

interface Note {
  readonly guid: string;
  readonly front: readonly string[];
  readonly back: readonly string[];
  readonly tags: readonly string[];
}

/**
 * As Anki reads it (rslib, import_export/text/csv): head lines up to the first that does not begin with `#`, then records
 * with quotation marks as CSV has them; a later line that begins with `#` would be passed over.
 */
function read(text: string): { head: Record<string, string>; notes: Note[]; rows: string[][] } {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => !line.startsWith("#"));
  const head = Object.fromEntries(
    lines.slice(0, first).map((line) => line.slice(1).split(/:(.*)/su).slice(0, 2)),
  );
  const rows: string[][] = parse(text, { delimiter: "\t", comment: "#", comment_no_infix: true });
  const notes = rows.map(([guid = "", front = "", back = "", tags = ""]) => ({
    guid,
    front: paragraphsOf(front),
    back: paragraphsOf(back),
    tags: tags.split(" "),
  }));
  return { head, notes, rows };
}

function written(quiz: Quiz) {
  const made = writeAnki(quiz);
  const text = fileOf(made, "quiz.anki.txt");
  return { text, ...read(text), losses: lossesOf(made) };
}

test("the head says all that Anki's import would ask", () => {
  expect(written(everyInteraction()).head).toEqual({
    separator: "tab",
    html: "true",
    notetype: "Basic",
    deck: "Every words",
    "guid column": "1",
    "tags column": "4",
  });
});

test("every interaction is a note: the question in front; key, reasons and evidence behind", () => {
  const { notes, losses } = written(withBank());
  const byGuid = new Map(notes.map((note) => [note.guid, note]));
  expect([...byGuid.keys()].sort()).toEqual(
    withBank()
      .items.map(({ id }) => id)
      .sort(),
  );
  const choice = byGuid.get("every.f1.fact-choice");
  expect(choice?.tags).toEqual(["every", "fact-choice", "retrieve"]);
  expect(choice?.front.slice(0, 2)).toEqual(["Choose the one best answer.", "One of four words?"]);
  expect(
    choice?.front[2]
      ?.split("\n")
      .map((line) => line.slice(3))
      .sort(),
  ).toEqual([1, 2, 3, 4].map((n) => `option ${n} words`));
  const [key, why, reasons, quotes] = choice?.back ?? [];
  expect(key).toMatch(/^[A-D]\. option 2 words$/u);
  expect(why).toBe("RATIONALE words");
  expect(
    reasons
      ?.split("\n")
      .map((line) => line.slice(3))
      .sort(),
  ).toEqual([1, 2, 3, 4].map((n) => `RATIONALE ${n} words`));
  expect(quotes).toBe("“Paragraph with words and emphasis.” (paragraph A)");
  expect(byGuid.get("every.q1.own-question")?.back[0]?.split("\n")).toHaveLength(2);
  expect(byGuid.get("every.s1.match-speakers")?.back[0]).toMatch(
    /^a – ([A-D])\. option 3 words\nb – \1\. option 3 words$/u,
  );
  expect(byGuid.get("every.e1.own-question")?.back[0]).toMatch(
    /^1 – .\. entry 1 words\n2\/3 – .\. entry \d words\n2\/3 – .\. entry \d words$/u,
  );
  expect(byGuid.get("every.g1.own-question")?.front[2]).toBe("The words (a) ______ and (b) ______.");
  expect(byGuid.get("every.g1.own-question")?.back[0]).toBe(
    "a – option 1 words\nb – option 2 words / SECOND ANSWER",
  );
  expect(byGuid.get("every.g2.own-question")?.back[0]).toBe("FREE ANSWER");
  expect(byGuid.get("every.t1.own-question")?.back[0]).toBe("TYPED ANSWER / TYPED TOO");
  expect(losses).toEqual({
    every: ["the text -> in Anki nothing but the words that prove an answer, on the back of its card"],
  });
});

describe("where Anki's import traps", () => {
  test("a card keeps its name from set to set, so that importing again replaces it", () => {
    const [{ file, text }] = contentFiles as [(typeof contentFiles)[number]];
    const article = mustRead(text, file);
    const notesOf = (seed: string) =>
      new Map(written(makeQuiz(article, { seed }).quiz).notes.map((note) => [note.guid, note]));
    const [one, two] = [notesOf("1"), notesOf("2")];
    const both = [...one.keys()].filter((guid) => two.has(guid));
    expect(both.length).toBeGreaterThan(2);
    for (const guid of both) expect(one.get(guid)?.front[1]).toBe(two.get(guid)?.front[1]);
  });

  test("a title makes one deck, and no line of its own", () => {
    const { head, notes } = written({ ...everyInteraction(), title: "A::B\n#tags:x\tC" });
    expect(head.deck).toBe("A: B #tags:x C");
    expect(head.tags).toBeUndefined();
    expect(notes).toHaveLength(8);
  });

  test("no cell stands in quotation marks, and no record begins like a comment", () => {
    const { text, rows } = written(everyInteraction('say "words"\n# x'));
    const lines = text.split("\n").slice(6, -1);
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).not.toMatch(/^#|"/u);
    for (const row of rows) expect(row).toHaveLength(4);
  });

  test.each([
    "[sound:x.mp3]",
    "[latex]x[/latex]",
    "[$]x[/$]",
    "[anki:tts lang=en]x[/anki:tts]",
    "\\(x\\)",
    "\\[x\\]",
  ])("%s is no command", (command) => {
    const { text, notes } = written(quizWith({ interaction: "text", stem: command }));
    expect(text).not.toMatch(/\[(?!s)|\[sound|\\[([]/u);
    expect(notes[0]?.front[1]).toBe(command);
  });

  test("a text that runs from right to left says so", () => {
    const { rows } = written({ ...everyInteraction(), language: "ar" });
    expect(rows[0]?.[1]).toMatch(/^<div dir=rtl>/u);
  });
});

/** Everything that went in, against what is read. */
function comesBack(words: string): void {
  for (const { item, alone } of oneByOne(quizOf(words))) {
    const { notes } = written(alone);
    expect(notes).toHaveLength(1);
    const front = (notes[0]?.front ?? []).join("\n");
    const back = (notes[0]?.back ?? []).join("\n");
    expect(front).toContain(asRead(item.stem));
    expect(back).toContain(asRead(item.rationale));
    const texts = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => asRead(text));
    switch (item.interaction) {
      case "choice":
        for (const text of texts(item.options)) expect(front).toContain(text);
        for (const { id, text, rationale } of item.options) {
          expect(back).toContain(asRead(rationale));
          expect(notes[0]?.back[0]?.includes(asRead(text)), text).toBe(item.key.includes(id));
        }
        break;
      case "match":
        for (const text of texts([...item.statements, ...item.options])) expect(front).toContain(text);
        for (const [statement, right] of Object.entries(item.key)) {
          expect(item.statements.some(({ id }) => id === statement)).toBe(true);
          expect(notes[0]?.back[0]).toContain(
            asRead(item.options.find(({ id }) => id === right)?.text ?? ""),
          );
        }
        break;
      case "order": {
        const places = texts(item.entries).map((text) => notes[0]?.back[0]?.indexOf(text) ?? -1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
        break;
      }
      case "gap":
        for (const answer of Object.values(item.key).flat()) expect(back).toContain(asRead(answer));
        for (const text of texts(item.bank ?? [])) expect(front).toContain(text);
        break;
      case "text":
        for (const answer of item.key) expect(back).toContain(asRead(answer));
        break;
      default:
        item satisfies never;
    }
  }
}

test("whatever the texts, they come back as they were", () => {
  fc.assert(fc.property(hostileText, comesBack), {
    numRuns: 100,
    seed: 20261129,
    examples: signs.map((sign): [string] => [`${sign}x`]),
  });
});

test.each(hostileWords)("%s stay as they are", (_name, words) => comesBack(`x ${words}`));

test.each(contentFiles)("the questions of $file are all there, with evidence", ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "42", versions: 2 });
  const { notes } = written(quiz);
  expect(notes.map(({ guid }) => guid).sort()).toEqual(quiz.items.map(({ id }) => id).sort());
  for (const { back } of notes) expect(back.at(-1)).toMatch(/\([^()]+\)$/u);
});
