import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "../../../src/model/article.ts";
import { piecesOf } from "../../../src/write/practice/pieces.ts";
import type { Proof } from "../../../src/write/practice/proofs.ts";
import { type Run, runsOf } from "../../../src/write/runs.ts";

const text = "Diop held talks with Lavrov in Moscow.";

function proof(words: string, question: number, part: Proof["part"] = "words"): Proof {
  const start = text.indexOf(words);
  return { paragraph: "A", start, end: start + words.length, question, part };
}

/** `[3:words]` around what proves question 3; emphasis as its tags. */
function written(runs: readonly Run[]): string {
  return runs.map((run) => ("text" in run ? run.text : `<${run.closes ? "/" : ""}${run.tag}>`)).join("");
}

test("words that prove a question are a piece of their own", () => {
  expect(
    piecesOf(runsOf(text, []), [proof("Lavrov", 3)]).map(({ runs, words }) => [words, written(runs)]),
  ).toEqual([
    ["", "Diop held talks with "],
    ["3", "Lavrov"],
    ["", " in Moscow."],
  ]);
});

test("a piece may prove several questions, by its sentence and by its words", () => {
  const proofs = [proof(text, 1, "sentence"), proof("Lavrov in", 1), proof("in Moscow", 2)];
  expect(
    piecesOf(runsOf(text, []), proofs).map(({ runs, sentence, words }) => [sentence, words, written(runs)]),
  ).toEqual([
    ["1", "", "Diop held talks with "],
    ["1", "1", "Lavrov "],
    ["1", "1 2", "in"],
    ["1", "2", " Moscow"],
    ["1", "", "."],
  ]);
});

test("emphasis that runs across a cut is closed and opened again", () => {
  const mark: Mark = { start: 5, end: 27, type: "strong" };
  expect(piecesOf(runsOf(text, [mark]), [proof("Lavrov in", 3)]).map(({ runs }) => written(runs))).toEqual([
    "Diop <strong>held talks with </strong>",
    "<strong>Lavrov</strong> in",
    " Moscow.",
  ]);
});

test("whatever is marked and proved, the text is whole and every piece is well formed", () => {
  const stretch = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);
  const mark = fc
    .tuple(stretch, fc.constantFrom<Mark["type"]>("emphasis", "strong", "code"))
    .map(([place, type]): Mark => ({ ...place, type }));
  const proofs = fc.array(
    fc
      .tuple(stretch, fc.nat(5))
      .map(([place, question]): Proof => ({ ...place, question, paragraph: "A", part: "words" })),
  );
  fc.assert(
    fc.property(fc.array(mark), proofs, (marks, proved) => {
      const pieces = piecesOf(runsOf(text, marks), proved);
      let at = 0;
      for (const { runs, words } of pieces) {
        const open: string[] = [];
        const start = at;
        for (const run of runs) {
          if ("text" in run) at += run.text.length;
          else if (run.closes) expect(open.pop()).toBe(run.tag);
          else open.push(run.tag);
        }
        expect(open).toEqual([]);
        const expected = proved
          .filter((one) => one.start < at && one.end > start)
          .map(({ question }) => question);
        expect(new Set(words === "" ? [] : words.split(" ").map(Number))).toEqual(new Set(expected));
      }
      expect(pieces.flatMap(({ runs }) => runs.map((run) => ("text" in run ? run.text : ""))).join("")).toBe(
        text,
      );
    }),
    { seed: 20261129 },
  );
});
