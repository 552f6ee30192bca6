import { describe, expect, test } from "vitest";
import { localeOf } from "../../src/locale/locales.ts";

const numbers = [0, 1, 2, 5, 11, 21, 22, 100];

describe.each([
  ["pl", "many one few many many many few many"],
  ["ru", "many one few many many one few many"],
  ["ar", "zero one two few many many many other"],
] as const)("%s", (language, forms) => {
  const { plural } = localeOf(language).numbers;

  test("has the plural forms of CLDR", () => {
    expect(numbers.map((n) => plural?.(n)).join(" ")).toBe(forms);
    expect(plural?.(1.5)).toBe("other");
  });

  // The tool may not use it: its data change. A test may look.
  test("agrees with Intl up to 300", () => {
    const rules = new Intl.PluralRules(language);
    for (let n = 0; n <= 300; n += 1) expect(plural?.(n), String(n)).toBe(rules.select(n));
  });
});

test.each([
  [
    "pl",
    ["0 punktów", "1 punkt", "2 punkty", "5 punktów", "11 punktów", "21 punktów", "22 punkty", "100 punktów"],
  ],
  ["ru", ["0 баллов", "1 балл", "2 балла", "5 баллов", "11 баллов", "21 балл", "22 балла", "100 баллов"]],
  ["ar", ["0 درجة", "درجة واحدة", "درجتان", "5 درجات", "11 درجة", "21 درجة", "22 درجة", "100 درجة"]],
  ["fr", ["0 point", "1 point", "2 points", "5 points", "11 points", "21 points", "22 points", "100 points"]],
  [
    "es",
    ["0 puntos", "1 punto", "2 puntos", "5 puntos", "11 puntos", "21 puntos", "22 puntos", "100 puntos"],
  ],
] as const)("marks in %s", (language, marks) => {
  expect(numbers.map(localeOf(language).paper.marks)).toEqual(marks);
});

test.each([
  ["pl", ["1 minuta", "3 minuty", "5 minut", "13 minut", "33 minuty"]],
  ["ru", ["1 минута", "3 минуты", "5 минут", "13 минут", "33 минуты"]],
] as const)("minutes in %s", (language, minutes) => {
  expect([1, 3, 5, 13, 33].map(localeOf(language).paper.minutes)).toEqual(minutes);
});
