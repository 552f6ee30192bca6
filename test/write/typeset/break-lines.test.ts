import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BreakRequest, breakLines } from "../../../src/write/typeset/break-lines.ts";
import { libraryOpportunities } from "../../../src/write/typeset/break-opportunities.ts";
import { breaksOf } from "../../../src/write/typeset/breaks-of.ts";
import type { Face } from "../../../src/write/typeset/faces.ts";
import { graphemeStarts } from "../../../src/write/typeset/graphemes.ts";
import { leastCost } from "../../../src/write/typeset/least-cost.ts";
import { widthOf } from "../../../src/write/typeset/width-of.ts";

const serif: Face = { family: "serif", weight: 400, italic: false };

function request(text: string, measure = 300, more: Partial<BreakRequest> = {}): BreakRequest {
  const runs = [{ start: 0, end: text.length, face: serif }];
  return { text, runs, size: 16, measure, language: "en", ...more };
}

/** The lines as a reader sees them. */
function linesOf(text: string, measure?: number, more?: Partial<BreakRequest>): string[] {
  return breakLines(request(text, measure, more)).map(({ start, end }) => text.slice(start, end));
}

const pieces = [
  ..."aB9 .,-—(“’\u00a0\u00ad\u200b\u200d\u2028\n\t",
  "word ",
  "the ",
  "of ",
  "Sentence. ",
  "internationalisation",
  "中文，",
  "。",
  "नमस्ते ",
  "שלום ",
  "👩‍👩‍👧‍👦",
  "🇲🇱",
  "\u0301",
  "\ud800",
  "\udc00",
  "\u202e",
  "\u2066",
];
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
const measures = fc.integer({ min: 1, max: 500 });
const words = fc
  .array(fc.stringMatching(/^[a-z]{4,12}$/), { minLength: 1, maxLength: 60 })
  .map((each) => each.join(" "));

describe("whatever the text", () => {
  test("lines follow each other, and nothing but white space is left out between", () => {
    fc.assert(
      fc.property(hostile, measures, (text, measure) => {
        let from = 0;
        for (const { start, end } of breakLines(request(text, measure))) {
          expect(text.slice(from, start)).toMatch(/^[\s\x85]*$/);
          expect(end).toBeGreaterThanOrEqual(start);
          from = end;
        }
        expect(text.slice(from)).toMatch(/^[\s\x85]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("a line is as wide as it says, and no wider than the measure unless it is one character", () => {
    fc.assert(
      fc.property(hostile, measures, (text, measure) => {
        for (const { start, end, width } of breakLines(request(text, measure))) {
          const line = text.slice(start, end);
          if (width > measure) expect(graphemeStarts(line)).toHaveLength(1);
          // White space at the beginning, which a sign without width may hide, counts as much as what stands before it lets it;
          // nothing is to be seen of a line of such signs alone.
          if (!/^[\u00ad\u200b\u200d]*(?:\s|$)/.test(line))
            expect(widthOf(line, serif, 16)).toBeCloseTo(width, 6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("it is broken where Unicode allows, or within a word wider than the measure", () => {
    fc.assert(
      fc.property(hostile, measures, (text, measure) => {
        const allowed = [0, ...libraryOpportunities(text).map(({ position }) => position)];
        for (const { start } of breakLines(request(text, measure)).slice(1)) {
          if (allowed.includes(start)) continue;
          const from = Math.max(...allowed.filter((position) => position < start));
          const to = Math.min(...allowed.filter((position) => position > start));
          // Soft hyphens join: the word is what lies between other places.
          const word = text.slice(from, to);
          if (!text.includes("\u00ad"))
            expect(widthOf(word.replace(/[ \n\t\u2028]+$/, ""), serif, 16)).toBeGreaterThan(measure);
          expect(graphemeStarts(word)).toContain(start - from);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("twice gives the same", () => {
    fc.assert(
      fc.property(hostile, measures, (text, measure) => {
        expect(breakLines(request(text, measure))).toEqual(breakLines(request(text, measure)));
      }),
    );
  });
});

describe("the lines chosen", () => {
  /** What lines cost that are filled one by one. */
  function filled(text: string, measure: number, count: (from: number, to: number) => number): number {
    const breaks = breaksOf(request(text, measure), (measure * 1000) / 16);
    let cost = 0;
    let from = 0;
    for (let at = 1; at < breaks.length; at++) {
      if (at === breaks.length - 1) return cost + count(from, at);
      const { opens } = breaks[from] as (typeof breaks)[number];
      const { closes } = breaks[at + 1] as (typeof breaks)[number];
      if (((closes - opens) * 16) / 1000 <= measure) continue;
      cost += count(from, at);
      from = at;
    }
    return cost;
  }

  test("cost no more than lines filled one by one", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 120, max: 500 }), (text, measure) => {
        const room = (measure * 1000) / 16;
        const breaks = breaksOf(request(text, measure), room);
        const cost = (from: number, to: number) => {
          const [open, close] = [breaks[from], breaks[to]] as [
            (typeof breaks)[number],
            (typeof breaks)[number],
          ];
          const free = to === breaks.length - 1 ? 0 : Math.max(0, 1 - (close.closes - open.opens) / room);
          return free * free + close.penalty;
        };
        let ours = 0;
        let from = 0;
        for (const to of leastCost(breaks, room, 0)) {
          ours += cost(from, to);
          from = to;
        }
        expect(ours).toBeLessThanOrEqual(filled(text, measure, cost) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test("are more even than lines filled one by one", () => {
    const text = "xxx xx xx xxxxx xxxxxxx xx xx xx";
    const lines = ["xxx xx", "xx xxxxx", "xxxxxxx", "xx xx xx"];
    expect(linesOf(text, widthOf("xxx xx xx", serif, 16) + 0.001)).toEqual(lines);
  });

  test("leave no word alone in the last line", () => {
    const text = "The minister stressed that operations under way are coordinated now.";
    const lines = linesOf(
      text,
      widthOf("The minister stressed that operations under way are coordinated", serif, 16) + 1,
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]?.split(" ").length).toBeGreaterThan(2);
  });

  test("take what a hyphen joins for one word", () => {
    const text = "The minister stressed that operations under way remain coordinated and well-known.";
    const lines = linesOf(
      text,
      widthOf("The minister stressed that operations under way remain coordinated", serif, 16) + 1,
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]?.split(" ").length).toBeGreaterThan(2);
  });

  test("are one where the text fits, to a hair", () => {
    const text = "It fits.";
    expect(linesOf(text, widthOf(text, serif, 16) + 0.001)).toEqual([text]);
    expect(linesOf(text, widthOf(text, serif, 16) - 0.001)).toHaveLength(2);
  });

  test("are none for no text", () => {
    expect(breakLines(request(""))).toEqual([]);
  });

  test("are shorter by the indent at first", () => {
    const text =
      "Mali can now scout and strike from the air on its own, and its army has begun to fight back.";
    const [first] = breakLines(request(text, 300, { firstIndent: 150 }));
    expect(first?.width).toBeLessThanOrEqual(150);
    expect(breakLines(request(text, 300))[0]?.width).toBeGreaterThan(150);
  });

  test("are measured in the face of each run", () => {
    const text = "plain bold";
    const bold: Face = { ...serif, weight: 700 };
    const runs = [
      { start: 0, end: 6, face: serif },
      { start: 6, end: 10, face: bold },
    ];
    expect(breakLines(request(text, 300, { runs }))[0]?.width).toBeCloseTo(
      widthOf("plain ", serif, 16) + widthOf("bold", bold, 16),
      6,
    );
  });
});

describe("kept together", () => {
  test.each([
    ["a number and what it counts", "people of whom 100,000 people", "100,000", "people"],
    ["a number and its unit", "as many as the other 30 % were", "30", "%"],
    ["a month and its year", "they all came back in May 2022 again", "May", "2022"],
    ["a day and its month", "they all came back on 12 May again", "12", "May"],
    ["a month, its day and the year", "and they all came back May 12, 2022 again", "12,", "2022"],
    ["groups of digits", "they all came back with 10 000 others", "10", "000"],
    ["initials and the name", "a book that was written by J. Smith once", "J.", "Smith"],
    ["a title and the name", "a book that was written by Mr Smith once", "Mr", "Smith"],
  ])("%s", (_what, text, before, after) => {
    const end = text.indexOf(`${before} ${after}`) + before.length;
    // The line would be full exactly where the two meet.
    const lines = linesOf(text, widthOf(text.slice(0, end), serif, 16) + 1);
    expect(
      lines.some((line) => line.includes(`${before} ${after}`)),
      lines.join("\n"),
    ).toBe(true);
  });

  test("a sentence does not begin with the last word of a line", () => {
    const text = "The army stood in their way then. Power lay in the hands of a council of the military.";
    const lines = linesOf(text, widthOf("The army stood in their way then. Power", serif, 16) + 1);
    expect(lines[0]).toBe("The army stood in their way then.");
  });

  test("a line does not end in a short word", () => {
    const text = "Afterwards ministers promised help of certain countries, which everybody welcomed.";
    const lines = linesOf(text, widthOf("Afterwards ministers promised help of", serif, 16) + 1);
    expect(lines[0]).toBe("Afterwards ministers promised help");
  });

  test("words of German are known, too", () => {
    const text = "sie kamen alle am 12. Mai zurück nach Hause";
    const lines = linesOf(text, widthOf("sie kamen alle am 12.", serif, 16) + 1, { language: "de" });
    expect(lines[0]).not.toMatch(/12\.$/);
  });
});

describe("hostile texts take no longer than they should", () => {
  const long = 300_000;
  test.each([
    ["words", "lorem ipsum ".repeat(long / 12), 500],
    ["no space at all", "x".repeat(long), 500],
    ["Chinese", "中".repeat(long), 500],
    ["a measure without end", "lorem ipsum ".repeat(long / 12), 1e9],
    ["characters without width that may be parted", "\u200b".repeat(long), 500],
    ["marks without end on one letter", `a${"\u0301".repeat(long)}`, 500],
    ["spaces alone", " ".repeat(long), 500],
    ["emoji joined without end", "👩\u200d".repeat(long / 3), 500],
    ["Arabic without a space", "م".repeat(20_000), 500],
  ])("%s", (_what, text, measure) => {
    const begun = performance.now();
    const lines = breakLines(request(text, measure));
    expect(lines.at(-1)?.end).toBeGreaterThanOrEqual(text.trimEnd().length);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
