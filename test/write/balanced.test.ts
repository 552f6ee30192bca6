import fc from "fast-check";
import { expect, test } from "vitest";
import { balanced } from "../../src/write/balanced.ts";

const [lre, rlo, rli, fsi, pdf, pdi] = ["\u202a", "\u202e", "\u2067", "\u2068", "\u202c", "\u2069"];

test("what a text opens is closed at its end, the last first", () => {
  expect(balanced(`a${rlo}b${rli}c`)).toBe(`a${rlo}b${rli}c${pdi}${pdf}`);
});

test("what closes nothing is left out, so that it cannot end what stands around it", () => {
  expect(balanced(`a${pdi}b${pdf}c`)).toBe("abc");
});

test("the end of an isolate ends the embeddings within it", () => {
  expect(balanced(`${fsi}${lre}a${pdi}b${pdf}`)).toBe(`${fsi}${lre}a${pdi}b`);
});

test("a text without bidi controls stays as it is", () => {
  expect(balanced("שלום, world 🎈")).toBe("שלום, world 🎈");
});

test("whatever the text, nothing is left open, nothing closes what it did not open, and its letters stay", () => {
  const piece = fc.constantFrom("a", "ب", lre, rlo, rli, fsi, pdf, pdi);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const kept = balanced(pieces.join(""));
      // Unicode Annex 9, X5a to X7, on its own: a stack on which an isolate's end pops all above it.
      const open: string[] = [];
      for (const character of kept) {
        if (character === rli || character === fsi) open.push("isolate");
        else if (character === lre || character === rlo) open.push("embedding");
        else if (character === pdf) expect(open.pop()).toBe("embedding");
        else if (character === pdi) {
          expect(open).toContain("isolate");
          while (open.pop() !== "isolate");
        }
      }
      expect(open).toEqual([]);
      const letters = (text: string) => text.replace(/[^aب]/gu, "");
      expect(letters(kept)).toBe(letters(pieces.join("")));
      expect(balanced(kept)).toBe(kept);
    }),
    { seed: 42, numRuns: 3000 },
  );
});
