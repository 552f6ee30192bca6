import { describe, expect, test } from "vitest";
import { hasLocale, languages, localeFor, localeOf } from "../../src/locale/locales.ts";
import { keysOf, placeholdersIn, shownTexts } from "./words.ts";

const english = localeOf("en");
const others = languages.filter((language) => language !== "en");

test("a locale is found by its language, whatever its region or script", () => {
  expect(localeFor("pt-BR").language).toBe("pt");
  expect(localeFor("zh-Hans-CN").language).toBe("zh");
  expect(localeFor("AR").language).toBe("ar");
  expect(localeFor("sw").language).toBe("en");
  expect(hasLocale("ru-RU")).toBe(true);
  expect(hasLocale("sw")).toBe(false);
});

test("a language's words are made once", () => {
  for (const language of languages) expect(localeOf(language)).toBe(localeOf(language));
});

/**
 * Words that English texts have and another language writes alike, with the same meaning or another. A sentence left in English
 * has more than these.
 */
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  de: "browser minute name person text was".split(" "),
  fr: "total date dates description licence minute minutes multiple page question questions six source version versions".split(
    " ",
  ),
  es: ["complete", "use"],
  pt: ["complete", "use"],
  it: ["browser", "date"],
};
const productNames = ["quizwright", "javascript"];

const wordsOf = (text: string) =>
  (
    text
      .replace(/⟦\w+⟧|\{\w+\}/gu, " ")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).filter((word) => word.length > 2 && !productNames.includes(word));

const englishWords = new Set(shownTexts(english).flatMap(({ text }) => wordsOf(text)));

describe.each(others)("%s", (language) => {
  const locale = localeOf(language);
  const shown = shownTexts(locale);

  test("has every word that English has", () => {
    const optional =
      /^(review\.(indefinite|agreement|numberOf|verbForm)|numbers\.(compose|between|nounShows)|reading\.(surnames|samePlace|goingOn)|calendar\.(hourWords|dayParts|weekly)|results\.whatHappened)/u;
    const groups = (one: typeof locale) =>
      keysOf({
        ...one,
        // What these hold differs from language to language.
        numbers: Object.fromEntries(Object.keys(one.numbers).map((key) => [key, ""])),
        calendar: Object.fromEntries(Object.keys(one.calendar).map((key) => [key, ""])),
        review: { ...one.review, rounds: "" },
      });
    const missing = groups(english).filter((key) => !groups(locale).includes(key) && !optional.test(key));
    expect(missing).toEqual([]);
    expect(shown.map(({ path }) => path)).toEqual(shownTexts(english).map(({ path }) => path));
  });

  test("says something everywhere, and all that it is given", () => {
    for (const [index, { path, text }] of shownTexts(english).entries()) {
      const own = shown[index]?.text ?? "";
      expect(own.trim(), path).not.toBe("");
      expect(own, path).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\$\{/u);
      expect(placeholdersIn(own), path).toEqual(placeholdersIn(text));
    }
  });

  test("has no English left in it", () => {
    const left = shown.flatMap(({ path, text }) =>
      wordsOf(text)
        .filter((word) => englishWords.has(word) && !sharedWords[language]?.includes(word))
        .map((word) => `${path}: ${word}`),
    );
    expect(left).toEqual([]);
  });

  test("sets apart only words that stand in its instructions", () => {
    const instructions = [
      ...Object.values(locale.kinds).map((kind) => kind.instructions),
      locale.paper.lead,
      locale.sheet.leadTurnOver,
    ].join(" ");
    for (const word of locale.sheet.operative) expect(instructions).toContain(word);
  });

  test("is written in its own letters", () => {
    const script = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u }[
      language as "ru"
    ];
    if (script === undefined) return;
    for (const { path, text } of shown) {
      if (placeholdersIn(text).length > 0 && wordsOf(text).length === 0) continue;
      if (/\p{L}/u.test(text.replace(/⟦\w+⟧/gu, ""))) expect(text, path).toMatch(script);
    }
  });

  test("gives the options of a scale apart, and tells no statement apart by a word of its question", () => {
    const { truth, presented } = locale.answers;
    expect(new Set(Object.values(truth)).size).toBe(3);
    const stem = new Set(wordsOf(locale.stems.presented("⟦one⟧")).filter((word) => word.length > 4));
    for (const text of [
      presented.fact,
      presented.none,
      presented.claim("⟦one⟧"),
      presented.quotation("⟦one⟧"),
    ])
      expect(
        wordsOf(text).filter((word) => stem.has(word)),
        text,
      ).toEqual([]);
  });

  test("has twelve months, four seasons, seven days and the patterns to write them", () => {
    const { months, shortMonths, monthForms = [], seasons, weekdays, writing } = locale.calendar;
    for (const names of [months, shortMonths, ...monthForms]) expect(names.length).toBe(12);
    expect(new Set(months).size).toBe(12);
    expect(seasons.length).toBe(4);
    expect(weekdays.length).toBe(7);
    expect(new Set(weekdays.flat()).size).toBe(weekdays.flat().length);
    for (const patterns of [writing.day, writing.dayOfYear, writing.month, writing.monthOfYear, writing.time])
      expect(patterns.length).toBeGreaterThan(0);
  });

  test("spells numbers, each in a way of its own", () => {
    const { words, spelled } = locale.numbers;
    expect(words.length).toBeGreaterThanOrEqual(13);
    expect(new Set(words).size).toBe(words.length);
    for (const n of [0, 1, 2, 11, 21, 99, 100, 101, 200, 345, 1000])
      expect(spelled(n).length, String(n)).toBeGreaterThan(0);
    const all = Array.from({ length: 1000 }, (_, n) => spelled(n));
    expect(new Set(all.map(([first]) => first)).size).toBe(1000);
  });
});

test("French parts its marks from the word before them", () => {
  for (const { path, text } of shownTexts(localeOf("fr"))) {
    expect(text, path).not.toMatch(/[^\u202f][;:!?»]/u);
    expect(text, path).not.toMatch(/«[^\u202f]/u);
    expect(text, path).not.toMatch(/'/u);
  }
});

test("Spanish opens its questions", () => {
  for (const { path, text } of shownTexts(localeOf("es")))
    expect((text.match(/\?/gu) ?? []).length, path).toBe((text.match(/¿/gu) ?? []).length);
});

test("Chinese has marks of full width", () => {
  for (const { path, text } of shownTexts(localeOf("zh")))
    expect(text, path).not.toMatch(/\p{Script=Han}[,.;:!?()]/u);
});

test("Arabic has its own comma, semicolon and question mark", () => {
  const locale = localeOf("ar");
  expect(locale.direction).toBe("rtl");
  for (const { path, text } of shownTexts(locale)) expect(text, path).not.toMatch(/[,;?]/u);
});
