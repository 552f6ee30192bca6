import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { Face } from "../../../src/write/typeset/faces.ts";
import { familyStack } from "../../../src/write/typeset/families.ts";
import { fontFaces } from "../../../src/write/typeset/font-faces.ts";
import { widthOf } from "../../../src/write/typeset/width-of.ts";

const serif: Face = { family: "serif", weight: 400, italic: false };
const paper: readonly Face[] = [
  serif,
  { ...serif, italic: true },
  { ...serif, weight: 600 },
  { ...serif, weight: 700 },
  { family: "sans", weight: 400, italic: false },
  { family: "sans", weight: 600, italic: false },
  { family: "sans", weight: 700, italic: false },
];

/** How many rules there are for each family. */
function rules(css: string): Record<string, number> {
  const names = [...css.matchAll(/font-family:"([^"]+)"/g)].map(([, name]) => name as string);
  return Object.fromEntries(names.map((name) => [name, names.filter((each) => each === name).length]));
}

test("an English page has one file a face, all seven in less than 200 kB", () => {
  const css = fontFaces(paper, "In May 2021, the “armed forces” – say 50 % – said: No…");
  expect(rules(css)).toEqual({ "Source Serif 4": 4, "Source Sans 3": 3 });
  expect(css.length).toBeLessThan(200_000);
});

test("the rules hold the fonts as the packages have them", () => {
  const css = fontFaces([serif], "a");
  const [, bytes = ""] = /^@font-face\{[^}]*url\(data:font\/woff2;base64,([^)]+)\)/.exec(css) ?? [];
  const file = createRequire(import.meta.url).resolve(
    "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
  );
  expect(Buffer.from(bytes, "base64").equals(readFileSync(file))).toBe(true);
  expect(css).toContain("font-weight:400");
  expect(css).toContain("font-style:normal");
});

test.each([
  ["Łódź", { "Source Serif 4": 2 }],
  ["Мали", { "Source Serif 4": 1 }],
  ["Ελλάδα", { "Source Serif 4": 1 }],
  ["a م", { "Source Serif 4": 1, "Noto Naskh Arabic": 1 }],
  ["中文", {}],
  ["", {}],
])("what %s needs is there, and no more", (characters, expected) => {
  expect(rules(fontFaces([serif], characters))).toEqual(expected);
});

test("a face that is named twice is there once, and Arabic once for an upright and an italic", () => {
  expect(rules(fontFaces([serif, serif, { ...serif, italic: true }], "aم"))).toEqual({
    "Source Serif 4": 2,
    "Noto Naskh Arabic": 1,
  });
});

test("no character is in two files of a face", () => {
  const ranges = [...fontFaces([serif], "aŁМΕѢễ").matchAll(/unicode-range:([^}]+)/g)].flatMap(
    ([, list = ""]) =>
      list.split(",").map((range) =>
        range
          .slice(2)
          .split("-")
          .map((end) => Number.parseInt(end, 16)),
      ),
  );
  expect(ranges.length).toBeGreaterThan(50);
  const seen = new Set<number>();
  for (const [first = 0, last = first] of ranges) {
    for (let character = first; character <= last; character++) {
      expect(seen.has(character), character.toString(16)).toBe(false);
      seen.add(character);
    }
  }
});

test("a stack names our font first and ends in what every system has", () => {
  expect(familyStack("serif", "en")).toMatch(/^"Source Serif 4", .*, serif$/);
  expect(familyStack("sans", "de-AT")).toMatch(/^"Source Sans 3", .*, sans-serif$/);
  expect(familyStack("easy", "en")).toMatch(/^"Atkinson Hyperlegible Next", .*, sans-serif$/);
  expect(familyStack("serif", "ar")).toContain('"Noto Naskh Arabic"');
  expect(familyStack("serif", "zh")).toContain('"Noto Serif CJK SC"');
  expect(familyStack("serif", "zh-TW")).toContain('"Noto Serif CJK TC"');
  expect(familyStack("sans", "ja")).toContain('"Noto Sans CJK JP"');
});

test("Chinese, Japanese and Korean are one em a character", () => {
  for (const text of ["外交部长。", "マリの外相", "말리외무장", "「」（）、"]) {
    expect(widthOf(text, serif, 10)).toBe(text.length * 10);
  }
});

test("what is not seen has no width", () => {
  for (const text of ["\u200d", "\ufe0f", "\u202e", "\u2069", "\u0301", "\u200b", "\u00ad"]) {
    expect(widthOf(`a${text}`, serif, 10), text.charCodeAt(0).toString(16)).toBe(widthOf("a", serif, 10));
  }
  expect(widthOf("👩‍👩‍👧‍👦", serif, 10)).toBe(widthOf("👩", serif, 10));
  expect(widthOf("a \n b", serif, 10)).toBe(widthOf("a b", serif, 10));
});
