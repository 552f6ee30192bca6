import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlSafe } from "../../../src/write/docx/xml-safe.ts";

test("what XML does not allow becomes a character that is none, wherever it stands", () => {
  expect(xmlSafe({ "\u0001a": ["b\u0000", { c: "\ud800d\ufffe" }], n: 1, none: undefined })).toEqual({
    "\ufffda": ["b\ufffd", { c: "\ufffdd\ufffd" }],
    n: 1,
    none: undefined,
  });
});

test("whatever the text: its length stays, what remains is allowed, and what was allowed is left alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = xmlSafe(text);
      expect(safe).toHaveLength(text.length);
      expect(safe).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u);
      expect(xmlSafe(safe)).toBe(safe);
    }),
  );
  expect(xmlSafe("tab\t, line\n, é, 🎈, \u202e")).toBe("tab\t, line\n, é, 🎈, \u202e");
});
