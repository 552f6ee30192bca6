import { expect, test } from "vitest";
import { annotationId, annotationIds } from "../../src/read/resolve/annotation-id.ts";

test("an id is the part's letter and eight figures of Crockford's base 32, pinned", () => {
  expect(annotationId("f", "The agreement was renewed in 2019.")).toMatch(/^f[0-9a-hjkmnp-tv-z]{8}$/);
  // Pinned: a change here moves every item of every seed.
  expect(annotationId("f", "")).toBe("f0nakkqta");
  expect(annotationId("f", "The agreement was renewed in 2019.")).toBe("fjj60xwzq");
});

test("kinds of quotation marks, case and spaces change no id; words and their parting do", () => {
  expect(annotationId("s", "Diop", "It’s  “so”")).toBe(annotationId("s", "diop", 'it\'s "so"'));
  expect(annotationId("s", "a", "b")).not.toBe(annotationId("s", "ab", ""));
  expect(annotationId("s", "a", "b")).not.toBe(annotationId("s", "b", "a"));
  expect(annotationId("f", "a")).not.toBe(annotationId("s", "a"));
});

test("the same content twice gets a number", () => {
  const id = annotationIds();
  const first = id("f", "a");
  expect(id("f", "A")).toBe(`${first}-2`);
  expect(id("f", "b")).not.toContain("-");
});
