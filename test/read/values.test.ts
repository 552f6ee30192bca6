import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { de } from "../../src/locale/de/index.ts";
import { en } from "../../src/locale/en/index.ts";
import type { Locale } from "../../src/locale/locale.ts";
import type { DateValue, QuantityValue, Value } from "../../src/model/value.ts";
import { boundBefore } from "../../src/read/values/bound-before.ts";
import { parseDate } from "../../src/read/values/parse-date.ts";
import { parseQuantity } from "../../src/read/values/parse-quantity.ts";
import { parseValue } from "../../src/read/values/parse-value.ts";
import { scanValues } from "../../src/read/values/scan-values.ts";
import { writeDate } from "../../src/read/values/write-date.ts";
import { writeQuantity } from "../../src/read/values/write-quantity.ts";

const locales = { en, de } satisfies Record<string, Locale>;
type Language = keyof typeof locales;

function write(value: Value | undefined, locale: Locale): string | undefined {
  if (value === undefined) return undefined;
  return value.type === "date" ? writeDate(value, locale) : writeQuantity(value, locale);
}

const dates: readonly [Language, string, Partial<DateValue>][] = [
  ["en", "2019", { precision: "year", year: 2019 }],
  ["en", "1000", { precision: "year", year: 1000 }],
  ["en", "12 May 2022", { precision: "day", day: 12, month: 5, year: 2022 }],
  ["en", "May 12, 2022", { precision: "day", day: 12, month: 5, year: 2022 }],
  ["en", "12th of May", { precision: "day", day: 12, month: 5 }],
  ["en", "May 12", { precision: "day", day: 12, month: 5 }],
  ["en", "May 2021", { precision: "month", month: 5, year: 2021 }],
  ["en", "in May 2021", { precision: "month", month: 5, year: 2021 }],
  ["en", "May", { precision: "month", month: 5 }],
  ["en", "MAY 2021", { precision: "month", month: 5, year: 2021 }],
  ["en", "Sept. 2020", { precision: "month", month: 9, year: 2020 }],
  ["en", "Jan 2020", { precision: "month", month: 1, year: 2020 }],
  ["en", "2022-05-23", { precision: "day", day: 23, month: 5, year: 2022 }],
  ["en", "2022-05", { precision: "month", month: 5, year: 2022 }],
  ["en", "2022-05-03T10:30", { precision: "time", day: 3, month: 5, year: 2022, hour: 10, minute: 30 }],
  ["en", "12 May 2022 at 10:30", { precision: "time", day: 12, month: 5, year: 2022, hour: 10, minute: 30 }],
  ["en", "10:30", { precision: "time", hour: 10, minute: 30 }],
  ["en", "12:05 a.m.", { precision: "time", hour: 0, minute: 5 }],
  ["en", "5 PM", { precision: "time", hour: 17 }],
  ["en", "nine o'clock", { precision: "time", hour: 9, half: "open" }],
  ["en", "at nine o’clock", { precision: "time", hour: 9, half: "open" }],
  ["en", "9 o'clock", { precision: "time", hour: 9, half: "open" }],
  ["en", "Twelve o'clock", { precision: "time", hour: 12, half: "open" }],
  ["en", "nine p.m.", { precision: "time", hour: 21 }],
  ["en", "twelve a.m.", { precision: "time", hour: 0 }],
  ["en", "the 19th century", { precision: "century", century: 19 }],
  ["en", "nineteenth century BC", { precision: "century", century: -19 }],
  ["en", "44 BC", { precision: "year", year: -44 }],
  ["en", "AD 79", { precision: "year", year: 79 }],
  ["en", "10,000 BCE", { precision: "year", year: -10000 }],
  ["en", "summer 2021", { precision: "season", season: 2, year: 2021 }],
  ["en", "the fall of 1989", { precision: "season", season: 3, year: 1989 }],
  ["en", "spring", { precision: "season", season: 1 }],
  ["en", "29 February", { precision: "day", day: 29, month: 2 }],
  ["de", "12. Mai 2022", { precision: "day", day: 12, month: 5, year: 2022 }],
  ["de", "im Mai 2021", { precision: "month", month: 5, year: 2021 }],
  ["de", "12.05.2022", { precision: "day", day: 12, month: 5, year: 2022 }],
  ["de", "3. März", { precision: "day", day: 3, month: 3 }],
  ["de", "im 19. Jahrhundert", { precision: "century", century: 19 }],
  ["de", "44 v. Chr.", { precision: "year", year: -44 }],
  ["de", "Sommer 2021", { precision: "season", season: 2, year: 2021 }],
  ["de", "Frühjahr 2020", { precision: "season", season: 1, year: 2020 }],
  ["de", "10.30 Uhr", { precision: "time", hour: 10, minute: 30 }],
  ["de", "um 10 Uhr", { precision: "time", hour: 10 }],
  ["de", "neun Uhr", { precision: "time", hour: 9 }],
  ["de", "um einundzwanzig Uhr", { precision: "time", hour: 21 }],
];

const quantities: readonly [Language, string, Partial<QuantityValue>][] = [
  ["en", "100,000", { amount: 100_000, form: "digits", grouped: true, pattern: "{amount}", unit: "" }],
  ["en", "2500", { amount: 2500, grouped: false }],
  ["en", "1.5", { amount: 1.5, decimals: 1 }],
  ["en", "3.0", { amount: 3, decimals: 1 }],
  ["en", "10 000", { amount: 10_000, grouped: true }],
  [
    "en",
    "2.3 million",
    { amount: 2_300_000, scale: 1_000_000, unit: "million", pattern: "{amount} million" },
  ],
  ["en", "$2.5 million", { amount: 2_500_000, unit: "$ million" }],
  ["en", "US$5 billion", { amount: 5e9 }],
  ["en", "40%", { amount: 40, unit: "%" }],
  ["en", "40 per cent", { amount: 40, unit: "per cent" }],
  ["en", "40 per cent of the vote", { amount: 40, unit: "per cent of the vote" }],
  ["en", "5kg", { amount: 5, unit: "kg" }],
  [
    "en",
    "three to four months",
    { amount: 3, upper: 4, form: "words", unit: "months", pattern: "{amount} to {upper} months" },
  ],
  ["en", "3–4 months", { amount: 3, upper: 4, unit: "months" }],
  ["en", "between 10 and 20 people", { amount: 10, upper: 20, unit: "people" }],
  ["en", "€2–3 million", { amount: 2e6, upper: 3e6, unit: "€ million" }],
  ["en", "more than 100,000", { amount: 100_000, bound: "above", unit: "" }],
  ["en", "no more than 5 km", { amount: 5, bound: "below", unit: "km" }],
  ["en", "about two weeks", { amount: 2, bound: "about", unit: "weeks" }],
  ["en", "two helicopters", { amount: 2, form: "words", unit: "helicopters" }],
  ["en", "twenty-one", { amount: 21, form: "words" }],
  ["en", "Three", { amount: 3, form: "words" }],
  ["en", "a hundred", { amount: 100, form: "words" }],
  ["en", "two hundred thousand", { amount: 200_000, form: "words" }],
  ["en", "a million", { amount: 1e6, form: "words" }],
  ["en", "the three ministers", { amount: 3, unit: "ministers" }],
  ["en", "5 hours", { amount: 5, unit: "hours" }],
  ["de", "1.500", { amount: 1500, grouped: true }],
  ["de", "2,5 Millionen", { amount: 2_500_000, decimals: 1 }],
  ["de", "mehr als 100.000 Menschen", { amount: 100_000, bound: "above", unit: "menschen" }],
  ["de", "drei bis vier Monate", { amount: 3, upper: 4, unit: "monate" }],
  ["de", "einundzwanzig", { amount: 21 }],
  ["de", "zwischen 10 und 20", { amount: 10, upper: 20 }],
  ["de", "40 Prozent", { amount: 40, unit: "prozent" }],
];

describe("dates", () => {
  test.each(dates)("%s %j", (language, text, fields) => {
    const value = parseDate(text, locales[language]);
    expect(value).toMatchObject({ type: "date", ...fields });
    const { type: _, pattern: __, ...rest } = value as DateValue;
    expect(rest).toEqual(fields);
  });

  test.each([
    "last year",
    "thirteen o'clock",
    "five hours",
    "31 April",
    "30 February",
    "25:00",
    "10:61",
    "13 pm",
    "22th May",
    "0 BC",
    "2101",
    "999",
    "12/05/2022",
    "the 1990s",
    "maybe",
    "",
    "May the force",
    "12 Mayor",
    "2022-13",
    "five",
    "x".repeat(10_000),
  ])("%j is none", (text) => {
    expect(parseDate(text, en)).toBeUndefined();
  });
});

describe("quantities", () => {
  test.each(quantities)("%s %j", (language, text, fields) => {
    expect(parseQuantity(text, locales[language])).toMatchObject({ type: "quantity", ...fields });
  });

  test.each([
    "two thirds",
    "thousands",
    "one of the ministers",
    "007",
    "-5",
    "100,00",
    "1,0000",
    "12,5",
    "2019-2021",
    "F-16",
    "9/11",
    "1.2.3",
    "31 April",
    "",
    "Mali",
    "5 and 6",
    "4 to 3",
    "1".repeat(40),
  ])("%j is none", (text) => {
    expect(parseQuantity(text, en)).toBeUndefined();
  });

  test("four bare figures are a year; grouped, with a unit or behind a bound they are a number", () => {
    expect(parseValue("1500", en)?.type).toBe("date");
    expect(parseValue("1,500", en)?.type).toBe("quantity");
    expect(parseValue("1500 km", en)?.type).toBe("quantity");
    expect(parseValue("more than 1500", en)?.type).toBe("quantity");
    expect(parseValue("2101", en)?.type).toBe("quantity");
  });
});

describe("writing", () => {
  test.each([...dates, ...quantities].map(([language, text]) => [language, text] as const))(
    "%s %j comes back to the letter",
    (language, text) => {
      const locale = locales[language];
      expect(write(parseValue(text, locale), locale)).toBe(text);
    },
  );

  test.each([
    ["en", "12 May 2022", { day: 13, month: 6, year: 2023 }, "13 June 2023"],
    ["en", "12th of May", { day: 23 }, "23rd of May"],
    ["en", "2022-05-23", { month: 11, day: 3 }, "2022-11-03"],
    ["en", "Sept. 2020", { month: 10 }, "Oct. 2020"],
    ["en", "JAN 2020", { month: 2 }, "FEB 2020"],
    ["en", "the 19th century", { century: 22 }, "the 22nd century"],
    ["en", "nineteenth century", { century: 18 }, "eighteenth century"],
    ["en", "XIX century", { century: 18 }, "XVIII century"],
    ["en", "44 BC", { year: -52 }, "52 BC"],
    ["en", "summer 2021", { season: 4 }, "winter 2021"],
    ["en", "10:30 a.m.", { hour: 15, minute: 5 }, "3:05 p.m."],
    ["de", "12. Mai 2022", { day: 3, month: 3 }, "3. März 2022"],
    ["de", "12.05.2022", { day: 3, month: 11 }, "03.11.2022"],
  ] as const)("%s: a changed date is written in the same way as %j", (language, text, changed, expected) => {
    const locale = locales[language];
    expect(writeDate({ ...(parseDate(text, locale) as DateValue), ...changed }, locale)).toBe(expected);
  });

  test.each([
    ["en", "100,000", { amount: 1_250_000 }, "1,250,000"],
    ["en", "900", { amount: 1500 }, "1,500"],
    ["en", "2500", { amount: 3500 }, "3500"],
    ["en", "10 000", { amount: 20_000 }, "20 000"],
    ["en", "$2.5 million", { amount: 4_000_000 }, "$4.0 million"],
    ["en", "three to four months", { amount: 5, upper: 6 }, "five to six months"],
    ["en", "Three", { amount: 4 }, "Four"],
    ["en", "a million", { amount: 2e6 }, "two million"],
    ["en", "twenty-one", { amount: 32 }, "thirty-two"],
    ["en", "twelve", { amount: 150 }, "150"],
    ["de", "1.500", { amount: 2500 }, "2.500"],
    ["de", "2,5 Millionen", { amount: 3_100_000 }, "3,1 Millionen"],
    ["de", "einundzwanzig", { amount: 32 }, "zweiunddreißig"],
  ] as const)("%s: a changed quantity keeps the form of %j", (language, text, changed, expected) => {
    const locale = locales[language];
    expect(writeQuantity({ ...(parseQuantity(text, locale) as QuantityValue), ...changed }, locale)).toBe(
      expected,
    );
  });

  test("whatever is understood is written as it was, in any case and spacing", () => {
    const words = [
      ...en.calendar.months,
      ...en.calendar.shortMonths,
      "12",
      "12th",
      "2022",
      "1,500",
      "BC",
      "AD",
      "century",
      "19th",
      "10:30",
      "p.m.",
      "more than",
      "three",
      "Four",
      "million",
      "$",
      "%",
      "to",
      "-",
      "–",
      ",",
      ".",
      "km",
      "the",
      "in",
      "of",
      "a",
      "summer",
      "people",
    ];
    const word = fc
      .constantFrom(...words)
      .chain((text) => fc.constantFrom(text, text.toUpperCase(), text.toLowerCase()));
    const gap = fc.constantFrom(" ", " ", "", "\u00a0", "  ");
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.flat().join("").trim());
    let understood = 0;
    fc.assert(
      fc.property(text, fc.constantFrom(en, de), (words, locale) => {
        const value = parseValue(words, locale);
        if (value === undefined) return;
        understood += 1;
        expect(write(value, locale)).toBe(words);
      }),
      { numRuns: 3000, seed: 42 },
    );
    expect(understood).toBeGreaterThan(100);
  });
});

describe("scanning a paragraph", () => {
  const scan = (text: string, locale: Locale = en) => scanValues(text, locale).map((found) => found.text);

  test.each([
    ["In 2019 and on May 12, 2022 it rained.", ["2019", "May 12, 2022"]],
    ["for three to four months, more than 100,000 people", ["three to four months", "100,000"]],
    ["It cost $2.5 million, i.e. 40% of 5 km.", ["$2.5 million", "40%", "5 km"]],
    ["They may 12 times; May said so; in May they did.", ["12", "May"]],
    ["One of them, no one, one month.", ["one month"]],
    ["F-16 jets, COVID-19, 9/11, MH17, 1.2.3 and -5", []],
    ["the 1990s and 2021-22", []],
    ["from 2019–2021", ["2019", "2021"]],
    ["between 10 and 20 people, twenty-one of them", ["between 10 and 20", "twenty-one"]],
    ["in the 19th century BC at 10:30 a.m.", ["19th century BC", "10:30 a.m."]],
    ["over 1500 died in 1500", ["1500", "1500"]],
    ["nothing", []],
  ])("%j", (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test("German", () => {
    expect(
      scan("Am 12. Mai 2022 kamen 1.500 Menschen, im Mai mehr als 2,5 Millionen, 10.30 Uhr.", de),
    ).toEqual(["12. Mai 2022", "1.500", "Mai", "2,5 Millionen", "10.30 Uhr"]);
  });

  test("a number knows the bound before it, a year behind one is a number", () => {
    const [first, second, third] = scanValues("more than 100,000; over 1500; around 2019", en).map(
      ({ value }) => value,
    );
    expect(first).toMatchObject({ type: "quantity", bound: "above" });
    expect(second).toMatchObject({ type: "quantity", amount: 1500, bound: "above" });
    expect(third).toMatchObject({ type: "date", year: 2019 });
  });

  test("finds stand in order, do not overlap, and are written as the text has them", () => {
    const word = fc.constantFrom(
      "12",
      "May",
      "2022",
      "three",
      "to",
      "four",
      "million",
      "$5",
      "and",
      "10:30",
      "19th",
      "century",
      ",",
      "40%",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const found of scanValues(text, en)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(write(found.value, en)).toBe(found.text);
          last = found.end;
        }
      }),
    );
  });

  test("figures without end take no more than a moment", () => {
    const started = performance.now();
    for (const text of [
      "1 000 ".repeat(20_000),
      "1".repeat(500_000),
      "May ".repeat(50_000),
      "1,".repeat(100_000),
    ])
      scan(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test.each([
  ["more than 100", "above"],
  ["no more than 100", "below"],
  ["just under 100", "about"],
  ["At least 100", "above"],
  ["in 100", undefined],
  ["moreover 100", undefined],
  ["100", undefined],
] as const)("the bound before the number in %j is %s", (text, bound) => {
  expect(boundBefore(text, text.length - 3, en)).toBe(bound);
});
