import fc from "fast-check";
import { expect, test } from "vitest";
import { breakOpportunities, libraryOpportunities } from "../../../src/write/typeset/break-opportunities.ts";
import { plainOpportunities } from "../../../src/write/typeset/plain-opportunities.ts";

const plain = Array.from({ length: 0x20b0 }, (_, unit) => String.fromCharCode(unit)).filter(
  (character) => character === " " || plainOpportunities(character) !== undefined,
);

function positions(opportunities: readonly { readonly position: number }[] | undefined) {
  return opportunities?.map(({ position }) => position);
}

test("European prose is known without the library", () => {
  expect(plain.length).toBeGreaterThan(300);
  for (const text of [
    "In May 2021, the “armed forces” – 100,000 men (or 50 %) – said: ‘No!’ It’s well-known…",
    "Größe: „Straße“ 12. Mai 2022; L’œuvre « d’Ésope » a\u00a0b",
    "Zażółć gęślą jaźń/Łódź £5.20 $3m—so",
  ])
    expect(plainOpportunities(text), text).toBeDefined();
  expect(plainOpportunities("中文")).toBeUndefined();
});

test("any two characters of it break as the library says, together and with a space between", () => {
  const off: string[] = [];
  for (const first of plain) {
    if (first === " ") continue;
    for (const second of plain) {
      for (const text of [`${first}${second}x`, `${first} ${second}x`]) {
        const [ours, theirs] = [plainOpportunities(text), libraryOpportunities(text)].map(positions);
        if (ours?.join() !== theirs?.join()) off.push(`${text}: ${ours}, library ${theirs}`);
      }
    }
  }
  expect(off).toEqual([]);
});

test("any text of it breaks as the library says", () => {
  // One of each kind is enough here.
  const kinds = fc.constantFrom(...'aé19,.!?"’“„()-–—%€/… \u00a0');
  fc.assert(
    fc.property(fc.array(kinds, { minLength: 1, maxLength: 12 }), (characters) => {
      const text = `x${characters.join("")}`;
      expect(positions(plainOpportunities(text))).toEqual(positions(libraryOpportunities(text)));
    }),
    { numRuns: 5000 },
  );
});

test("a soft hyphen is no place to break, for lines end without hyphens", () => {
  expect(positions(breakOpportunities("Donau\u00addampf schiff"))).toEqual([12, 18]);
});

test("Chinese lines do not begin with punctuation", () => {
  const text = "他说：“我们正在前进。”（完）";
  const starts = breakOpportunities(text).map(({ position }) => text[position]);
  expect(starts).toContain("说");
  for (const mark of "：。”）") expect(starts).not.toContain(mark);
});
