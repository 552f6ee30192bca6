import fc from "fast-check";
import { expect, test } from "vitest";
import { type Marked, runsOf } from "../../src/write/runs.ts";

const html = (text: string, marks: readonly Marked[], from?: number, to?: number) =>
  runsOf(text, marks, from, to)
    .map((run) => ("text" in run ? run.text : `<${run.closes ? "/" : ""}${run.tag}>`))
    .join("");

test("emphasis within emphasis nests", () => {
  const marks: Marked[] = [
    { start: 0, end: 7, type: "strong" },
    { start: 4, end: 7, type: "emphasis" },
  ];
  expect(html("one two three", marks)).toBe("<strong>one <em>two</em></strong> three");
});

test("marks that overlap are closed and opened again", () => {
  const marks: Marked[] = [
    { start: 0, end: 5, type: "strong" },
    { start: 3, end: 8, type: "emphasis" },
  ];
  expect(html("abcdefghij", marks)).toBe("<strong>abc<em>de</em></strong><em>fgh</em>ij");
});

test("a part of a text keeps what of its marks lies within", () => {
  expect(html("one two three", [{ start: 0, end: 13, type: "code" }], 4, 7)).toBe("<code>two</code>");
});

const mark = fc.record({
  start: fc.integer({ min: -2, max: 16 }),
  end: fc.integer({ min: -2, max: 16 }),
  type: fc.constantFrom<Marked["type"]>("emphasis", "strong", "code", "answer"),
});
const tagOf = { emphasis: "em", strong: "strong", code: "code", answer: "mark" } as const;

test("whatever the marks: tags nest, no letter is lost, and each stands in the tags of its marks", () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), fc.nat(12), fc.nat(12), (marks, one, other) => {
      const text = "abcdefghijkl";
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const open: string[] = [];
      let at = from;
      for (const run of runsOf(text, marks, from, to)) {
        if ("text" in run) {
          for (const letter of run.text) {
            expect(letter).toBe(text[at]);
            const tags = marks
              .filter(({ start, end }) => start <= at && at < end)
              .map(({ type }) => tagOf[type]);
            expect(new Set(open)).toEqual(new Set(tags));
            at += 1;
          }
        } else if (run.closes) expect(open.pop()).toBe(run.tag);
        else open.push(run.tag);
      }
      expect(open).toEqual([]);
      expect(at).toBe(to);
    }),
    { seed: 42, numRuns: 2000 },
  );
});
