import fc from "fast-check";
import { expect, test } from "vitest";
import { folderName } from "../../src/commands/files/folder-name.ts";

test.each(["4217", "007", "mali", "two-fires", "a_b", "2022-05-23", "x", "z"])(
  "%s is its own name",
  (name) => {
    expect(folderName(name)).toBe(name);
  },
);

test.each([
  "..",
  ".",
  "../../etc/passwd",
  "/absolute",
  "C:\\Windows",
  "a/b",
  "con",
  "CON",
  "nul",
  "lpt1",
  "com9.txt",
  "trailing.",
  "trailing ",
  " ",
  "A",
  "a:b",
  "a\u0000b",
  "\n",
  "🎲",
  "日本",
  ".hidden",
  "a*?<>|b",
])("%j becomes a name that every file system takes", (text) => {
  const name = folderName(text);
  expect(name).toMatch(/^[a-z0-9_-]{1,40}\.[0-9a-f]{12}$/);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
});

test("a text of any length becomes a short name", () => {
  expect(folderName("z".repeat(60))).toBe("z".repeat(60));
  expect(folderName("z".repeat(61))).toMatch(/^z{40}\.[0-9a-f]{12}$/);
  expect(folderName("Z".repeat(10_000_000)).length).toBe(53);
});

test("no two texts share a folder, also where case does not count", () => {
  const texts = [
    "a",
    "A",
    "á",
    "a ",
    "a.",
    "Mali",
    "mali",
    "MALI",
    "007",
    "7",
    "a/b",
    "a-b",
    "🎲",
    "🎯",
    "x.0123456789ab",
  ];
  expect(new Set(texts.map((text) => folderName(text).toLowerCase())).size).toBe(texts.length);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      fc.pre(a !== b);
      expect(folderName(a).toLowerCase()).not.toBe(folderName(b).toLowerCase());
    }),
  );
});

test("the name of a name is another one: a made-up text cannot take a set's folder", () => {
  const name = folderName("Mali");
  expect(folderName(name)).not.toBe(name);
});
