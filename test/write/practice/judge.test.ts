import { describe, expect, test } from "vitest";
import { judge } from "../../../src/write/practice/judge.ts";
import type { PracticeKey } from "../../../src/write/practice/practice-key.ts";

const given = (key: PracticeKey, ...answers: string[]) => judge(key, answers, ["the"]);

describe("letters", () => {
  const one: PracticeKey = { by: "letters", right: ["B"] };
  const two: PracticeKey = { by: "letters", right: ["A", "D"] };

  test("the right one is right, another is not", () => {
    expect(given(one, "B")).toEqual({ right: true, each: [true] });
    expect(given(one, "C")).toEqual({ right: false, each: [false] });
  });

  test("of several each is told", () => {
    expect(given(two, "D", "A")).toEqual({ right: true, each: [true, true] });
    expect(given(two, "A", "B")).toEqual({ right: false, each: [true, false] });
  });

  test("none, too few and too many are no answer", () => {
    expect(given(one)).toEqual({ fault: "none-chosen" });
    expect(given(two, "A")).toEqual({ fault: "count", count: 2, got: 1 });
    expect(given(two, "A", "B", "D")).toEqual({ fault: "count", count: 2, got: 3 });
  });
});

describe("one answer for each control", () => {
  const places: PracticeKey = {
    by: "parts",
    parts: [["1"], ["2", "3"], ["2", "3"]],
    words: false,
    once: true,
  };
  const typed: PracticeKey = {
    by: "parts",
    parts: [["100,000", "100000"], ["the camps"]],
    words: true,
    once: false,
  };

  test("places that may stand either way are right either way", () => {
    expect(given(places, "1", "2", "3")).toMatchObject({ right: true });
    expect(given(places, "1", "3", "2")).toMatchObject({ right: true });
    expect(given(places, "2", "1", "3")).toEqual({ right: false, each: [false, false, true] });
  });

  test("a number that stands twice is no order", () => {
    expect(given(places, "1", "2", "2")).toEqual({ fault: "twice" });
  });

  test("every accepted form is right, folded", () => {
    expect(given(typed, "100000", "Camps.")).toEqual({ right: true, each: [true, true] });
    expect(given(typed, "10,000", "camps")).toEqual({ right: false, each: [false, true] });
  });

  test("letters and numbers are not folded", () => {
    const letters: PracticeKey = { by: "parts", parts: [["A"]], words: false, once: false };
    expect(given(letters, "a")).toMatchObject({ right: false });
  });

  test("what is empty is told, spaces alone too", () => {
    expect(given(typed, "", " ")).toEqual({ fault: "empty", count: 2 });
  });
});
