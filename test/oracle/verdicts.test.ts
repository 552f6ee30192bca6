import { describe, expect, test } from "vitest";
import { readAnnotations } from "./annotations.ts";
import { factVerdict } from "./fact-verdict.ts";
import { speakerVerdict } from "./speaker-verdict.ts";
import { areApart, readValue, touch, type Value } from "./values.ts";
import { findAll, sentences } from "./words.ts";

const annotations = readAnnotations(`---
title: The bridge
language: en
---

In May 2021 Anna Bell and Carl Dorn opened the bridge in France. It cost more than 300 euros. Eve Fox paid for the lamps.

Gil Holt wrote a song in 2019, when the town had 40 houses. "The bridge is mine," Anna Bell said. Paris sent a flag.

# Names
- Anna Bell (person), builder
  also: Bell
- Carl Dorn (person), builder
- Eve Fox (person), banker
- Gil Holt (person), singer
- France (place), country
- Paris (place), capital of France

# Facts
- The bridge was opened in [when: May 2021] by [who: Anna Bell].
- The bridge cost more than [how many: 300] euros.
  ? How many euros did the bridge cost?
- The bridge was opened in [where: France].
  not: Spain
- The lamps of the bridge were paid by [who: Eve Fox].
  also: the banker
- The lamps of the bridge were paid by [who: Gil Holt].

# Who said what
- Anna Bell: "The bridge is mine"
`);

const ask = (fact: number, slot: number, option: string, stem = "?") => {
  const asked = annotations.facts[fact];
  const place = asked?.slots[slot];
  if (asked === undefined || place === undefined) throw new Error("no such slot");
  return factVerdict(option, stem, asked, place, annotations).is;
};

describe("an option of a fact", () => {
  test.each([
    ["the answer", 0, 1, "Anna Bell", "true"],
    ["another name of it", 0, 1, "Bell", "true"],
    ["the answer in another case, with an article", 0, 1, "The anna bell", "true"],
    ["a name that the evidence joins to the answer", 0, 1, "Carl Dorn", "unknown"],
    ["a name that stands far away", 0, 1, "Gil Holt", "false"],
    ["a name that nobody listed", 0, 1, "Jo King", "unknown"],
    ["a place beside a person", 0, 1, "Paris", "unknown"],
    ["a further right answer", 3, 0, "the banker", "true"],
    ["a name that another fact gives as well", 3, 0, "Gil Holt", "true"],
    ["the year that holds the month", 0, 0, "2021", "true"],
    ["another month", 0, 0, "June 2021", "false"],
    ["a year beside months", 0, 0, "2019", "unknown"],
    ["a number on the open side of a bound", 1, 0, "400", "unknown"],
    ["a number on the other side of it", 1, 0, "200", "false"],
    ["the teacher's wrong answer", 2, 0, "Spain", "false"],
    ["a country that the text does not name", 2, 0, "Italy", "false"],
    ["a town in the country that is the answer", 2, 0, "Paris", "unknown"],
  ])("%s: %i.%i %s is %s", (_what, fact, slot, option, verdict) => {
    expect(ask(fact as number, slot as number, option as string)).toBe(verdict);
  });

  test("is settled on the open side where the question asks for the bound", () => {
    expect(ask(1, 0, "400", "More than how many euros did the bridge cost?")).toBe("false");
  });
});

test("a bracket without a sort asks for what stands in it", () => {
  const { facts } = readAnnotations(`---
title: The lamps
language: en
---

In 2018 Eve Fox gave 200 new lamps to Paris.

# Names
- Eve Fox (person), banker
- Paris (place), town

# Facts
- [Eve Fox] gave [200] [new lamps] to [Paris] in [2018].
  ? who: Who gave lamps?
  ? how many: How many lamps were there?
  ? what: What came to Paris?
  ? where: Where did the lamps go?
  ? when: When was it?
  not what: old lamps; a bridge
`);
  expect(facts[0]?.slots.map(({ sort, question, not }) => [sort, question, not])).toEqual([
    ["who", "Who gave lamps?", []],
    ["how many", "How many lamps were there?", []],
    ["what", "What came to Paris?", ["old lamps", "a bridge"]],
    ["where", "Where did the lamps go?", []],
    ["when", "When was it?", []],
  ]);
});

test("a statement is its speaker's, and nobody's who stands beside it", () => {
  const [statement] = annotations.statements;
  if (statement === undefined) throw new Error("no statement");
  expect(speakerVerdict("Bell", statement, annotations).is).toBe("true");
  expect(speakerVerdict("Eve Fox", statement, annotations).is).toBe("false");
  expect(speakerVerdict("Nobody", statement, annotations).is).toBe("unknown");
});

describe("values", () => {
  const read = (text: string, language = "en") => readValue(text, language) as Value;

  test.each([
    ["12 May 2022", "May 2022", "en"],
    ["1752", "2 September 1752", "en"],
    ["1st century BC", "46 BC", "en"],
    ["three to four months", "four months", "en"],
    ["12. Mai 2019", "Mai 2019", "de"],
    ["1.200 Euro", "1200 Euro", "de"],
    ["3,5 Millionen Euro", "3.500.000 Euro", "de"],
    ["£2.1 million", "£2,100,000", "en"],
    ["7.45 in the evening", "7:45 p.m.", "en"],
    ["7.45 in the evening", "19:45", "en"],
    ["7:45pm", "19:45", "en"],
    ["sieben Uhr abends", "19 Uhr", "de"],
    ["a half", "two quarters", "en"],
  ])("%s and %s touch", (a, b, language) => {
    expect(touch(read(a, language), read(b, language))).toBe(true);
    expect(areApart(read(a, language), read(b, language))).toBe(false);
  });

  test.each([
    ["46 BC", "44 BC", "en"],
    ["12 May 2022", "13 May 2022", "en"],
    ["13th century", "14th century", "en"],
    ["7:20 p.m.", "7:30 p.m.", "en"],
    ["12 a.m.", "2 a.m.", "en"],
    ["ten days", "eleven days", "en"],
    ["eighteen people", "thirty-two people", "en"],
    ["365.2425", "365.25", "en"],
    ["17 Arten", "21 Arten", "de"],
    ["zwölf", "vierundzwanzig", "de"],
    ["£410,000", "£930,000", "en"],
    ["one quarter", "one third", "en"],
    ["two thirds", "three quarters", "en"],
    ["three quarters", "all", "en"],
    ["ein Drittel", "die Hälfte", "de"],
    ["6.30 in the evening", "7.45 in the evening", "en"],
    ["11.30 in the morning", "1.15 in the afternoon", "en"],
    ["eleven at night", "11.30 at night", "en"],
  ])("%s comes before %s", (a, b, language) => {
    const [first, second] = [read(a, language), read(b, language)];
    expect(areApart(first, second)).toBe(true);
    expect(first.from).toBeLessThan(second.from);
  });

  test("words are none", () => {
    expect(readValue("the rest of the army", "en")).toBeUndefined();
    expect(readValue("Kein Planer", "de")).toBeUndefined();
    expect(readValue("ein Theater", "de")).toBeUndefined();
    expect(readValue("the third", "en")).toBeUndefined();
  });
});

test("words are found whole, and numbers not within others", () => {
  expect(findAll("Malian troops in Mali", "Mali")).toEqual([17]);
  expect(findAll("more than 100,000 people", "100")).toEqual([]);
  expect(findAll("the year 46 BC.", "46 BC")).toEqual([9]);
});

test("sentences end where they do", () => {
  const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end).trim());
  expect(cut('Mrs Adair came. "No," she said. At 7:20 p.m. the fires burned.')).toEqual([
    "Mrs Adair came.",
    '"No," she said.',
    "At 7:20 p.m. the fires burned.",
  ]);
  expect(cut("Am 12. Mai 2019 kam er. Dann ging er.")).toEqual(["Am 12. Mai 2019 kam er.", "Dann ging er."]);
});
