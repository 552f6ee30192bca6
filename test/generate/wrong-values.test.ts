import { describe, expect, test } from "vitest";
import { aroundKey } from "../../src/generate/distractors/around-key.ts";
import type { ChoiceItem } from "../../src/model/item.ts";
import { randomFrom } from "../../src/random/random.ts";
import { generated, generatedFrom } from "./generated.ts";

/** The options of the first question under many seeds; the key in brackets. */
function shown(
  text: string,
  fact: string,
  { date, seeds = 60, options = 4 }: { date?: string; seeds?: number; options?: number } = {},
): string[][] {
  const front = `---\ntitle: Small\nlanguage: en\n${date === undefined ? "" : `date: ${date}\n`}---`;
  return Array.from({ length: seeds }, (_, seed) => {
    const { items } = generatedFrom("fact-choice", `${front}\n\n${text}\n\n# Facts\n- ${fact}\n`, {
      seed: `${seed}`,
      options,
    });
    return items.slice(0, 1).flatMap((item) => optionsOf(item as ChoiceItem));
  });
}

function optionsOf({ options, key }: ChoiceItem): string[] {
  return options.map(({ id, text }) => (key.includes(id) ? `[${text}]` : text));
}

const once = (sets: string[][]) => [...new Set(sets.map((set) => set.join(" · ")))].toSorted();

test("no number is invented that stands where the text may say the fact again", () => {
  const fact =
    "The runners put letters into [five] letter boxes.\n  ? How many letter boxes are there on the way?";
  const text = "There are five boxes on the way.";
  const free = shown(text, fact, { options: 6 }).flat();
  expect(free).toContain("one");
  const held = shown(`${text} The runners put one letter into each box.`, fact, { options: 6 }).flat();
  expect(held).toContain("[five]");
  expect(held).not.toContain("one");
});

test.each([
  [
    "The council pays two thirds.",
    "The council pays [how many: two thirds].\n  ? What share does the council pay?\n  not: one quarter; three quarters; one third",
    "one quarter · one third · [two thirds] · three quarters",
  ],
  [
    "The boat came back at 7.45 in the evening.",
    "The boat came back at [when: 7.45 in the evening].\n  ? When did the boat come back?\n  not: 8.15 in the evening; 6.45 in the evening; 6.30 in the evening",
    "6.30 in the evening · 6.45 in the evening · [7.45 in the evening] · 8.15 in the evening",
  ],
  [
    "She worked there from 1931 to 1946.",
    "She worked there [when: from 1931 to 1946].\n  ? When did Ann work there?\n  not: from 1952 to 1974; from 1926 to 1931; from 1946 to 1952",
    "from 1926 to 1931 · [from 1931 to 1946] · from 1946 to 1952 · from 1952 to 1974",
  ],
])("what is no number for the tool ascends as well: %s", (text, fact, options) => {
  const sets = shown(text, fact, { seeds: 12 });
  expect(once(sets.filter((set) => set.length > 0))).toEqual([options]);
});

describe("the teacher's own wrong numbers", () => {
  const lasted = (not: string) =>
    shown(
      "The trial lasted for two years. Then it was over.",
      `The trial lasted for [how many: two years].\n  ? How long did the trial last?\n  not: ${not}`,
    );

  test.each([
    ["one year; three years; four years", ["one year · [two years] · three years · four years"]],
    ["10 months; 18 months; four years", ["ten months · eighteen months · [two years] · four years"]],
    ["four days; ten weeks; five years", ["four days · ten weeks · [two years] · five years"]],
  ])("%s stand whatever their unit, and ascend", (not, options) => {
    expect(once(lasted(not))).toEqual(options);
  });

  test("are in the unit that the question asks for", () => {
    const asked = "The trial lasted for [how many: six years].\n  ? How many years did the trial last?";
    const sets = shown(
      "The trial lasted for six years.",
      `${asked}\n  not: ten weeks; four years; nine years`,
    );
    expect(sets.flat()).toContain("four years");
    expect(sets.flat()).not.toContain("ten weeks");
  });

  test("of more than are wanted some are drawn, and none is invented", () => {
    const sets = lasted("one week; one year; three years; four years; six years");
    expect(once(sets).length).toBeGreaterThan(3);
    for (const option of sets.flat())
      expect(["[two years]", "one week", "one year", "three years", "four years", "six years"]).toContain(
        option,
      );
  });

  test("of fewer all stand, and the others are made", () => {
    const wall = "The wall is [how many: 300 metres] long.\n  not: 400 metres; 700 metres";
    for (const set of shown("The wall is 300 metres long.", wall)) {
      expect(set).toHaveLength(4);
      expect(set).toEqual(expect.arrayContaining(["400 metres", "700 metres"]));
    }
  });

  test("that say the same are refused", () => {
    expect(lasted("24 months; one year; three years; four years").flat()).not.toContain("24 months");
  });

  test("that stand on one side have an invented one on the other", () => {
    const sets = shown(
      "The wall is 300 metres long.",
      "The wall is [how many: 300 metres] long.\n  not: 400 metres; 500 metres; 700 metres",
    );
    for (const set of sets) {
      expect(set.indexOf("[300 metres]")).toBe(1);
      expect(set.slice(2).every((one) => ["400 metres", "500 metres", "700 metres"].includes(one))).toBe(
        true,
      );
    }
  });

  test("that stand on one side where none can stand on the other give no question, but advice", () => {
    const { items, findings } = generated(
      "fact-choice",
      "A ticket costs two euros.",
      "# Facts\n- A ticket costs [how many: two euros].\n  not: three euros; four euros; five euros",
    );
    expect(items).toEqual([]);
    expect(findings[0]?.remedy).toContain("smaller and larger ones in the same unit (euros)");
  });
});

describe("a limit", () => {
  const most = (sets: string[][]) =>
    Math.max(...sets.flat().map((one) => Number(one.replace(/[^\d]/gu, ""))));

  test("that the sentence sets is not passed", () => {
    const sets = shown(
      "The parrot whistled only 31 of the 48 notes.",
      "The parrot whistled only [how many: 31] of the 48 notes.",
    );
    expect(sets.flat().length).toBe(240);
    expect(most(sets)).toBeLessThan(48);
  });

  test("is set for an age", () => {
    const sets = shown(
      "Magda Trevlin died at the age of 91.",
      "Magda Trevlin died at the age of [how many: 91].",
    );
    expect(sets.flat().length).toBe(240);
    expect(most(sets)).toBeLessThan(110);
  });
});

describe("the text's own numbers", () => {
  test("stand beside the key only where they are near it", () => {
    const sets = shown(
      "Milo won four games.\n\nIn all thirty-one games were played, and nine games were lost by a guest.",
      "Milo won [how many: four] games.",
    );
    expect(sets.flat()).not.toContain("thirty-one");
  });
});

describe("dates", () => {
  test("of what the report tells as past are never after the report", () => {
    const sets = shown("The strike began on 15 November.", "The strike began on [when: 15 November].", {
      date: "2021-11-18",
    });
    for (const set of sets) {
      expect(set).toHaveLength(4);
      for (const one of set) expect(Number(/\d+/u.exec(one)?.[0])).toBeLessThanOrEqual(18);
    }
    expect(new Set(sets.map((set) => set.indexOf("[15 November]"))).size).toBeGreaterThan(2);
  });

  test("of what is to come may be", () => {
    const sets = shown(
      "The talks will go on on 20 November.",
      "The talks will go on on [when: 20 November].",
      {
        date: "2021-11-18",
      },
    );
    expect(sets.flat().some((one) => /^2[1-9]/u.test(one))).toBe(true);
  });

  test("of what is centuries old are not of late", () => {
    const sets = shown(
      "The floor was laid in AD 320.\n\nA lorry broke a like floor in AD 1987.",
      "The floor was laid in [when: AD 320].",
      { date: "2021-11-05" },
    );
    for (const one of sets.flat()) {
      const year = Number(/\d+/u.exec(one)?.[0]);
      expect(Math.abs(year - 320)).toBeLessThan((2021 - 320) / 4);
    }
  });

  test("that a teacher gives on one side have another on the other side", () => {
    const sets = shown(
      "The school was opened in 2001.",
      "The school was opened in [when: 2001].\n  not: 1991; 1994; 1997",
    );
    for (const set of sets) expect(set.indexOf("[2001]")).toBe(2);
  });
});

describe("the key's rank", () => {
  const ranks = (below: string[], above: string[]) => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed += 1) {
      const set = aroundKey(below, above, 3, randomFrom("rank", seed), (one) => one.startsWith("own"));
      const rank = set.filter((one) => below.includes(one)).length;
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    return counts;
  };

  test("is uniform where nobody gives any, and where a teacher gives enough on both sides", () => {
    for (const name of ["made", "own"]) {
      const side = (where: string) => [1, 2, 3].map((one) => `${name} ${where} ${one}`);
      for (const count of ranks(side("below"), side("above"))) expect(Math.abs(count - 100)).toBeLessThan(40);
    }
  });

  test("is drawn from those that leave none of the teacher's out", () => {
    const [first, second, third, last] = ranks(["own 1", "made 2", "made 3"], ["made 4", "made 5", "made 6"]);
    expect(first).toBe(0);
    for (const count of [second, third, last]) expect(Math.abs((count ?? 0) - 133)).toBeLessThan(40);
  });
});

test("a number with decimals is no wrong answer beside whole ones", () => {
  const sets = shown(
    "The long year had 445 days. The usual one has 365.25 days.",
    "The long year had [how many: 445 days].\n  ? How many days did the long year have?",
  );
  expect(sets.flat()).toContain("[445 days]");
  expect(sets.flat().filter((option) => option.includes("."))).toEqual([]);
});

describe("what was going on at a time", () => {
  const text = "At 7:20 p.m. the two fires were burning. The ferry left at 6 p.m. It came back at 9:15 p.m.";
  const fact = "The two fires were burning on the hill at [when: 7:20 p.m.]";

  test("may have gone on at any other: none is proved wrong", () => {
    expect(once(shown(text, fact, { seeds: 5 }))).toEqual([""]);
  });

  test("is asked with the teacher's own wrong times", () => {
    const own = `${fact}\n  not: 5:20 p.m.; 6:50 p.m.; 8:20 p.m.; 9:50 p.m.`;
    for (const options of shown(text, own, { seeds: 5 })) expect(options).toContain("[7:20 p.m.]");
  });

  test("ends its reasons with one full stop", () => {
    const done = "The two fires were lit on the hill at [when: 7:20 p.m.]";
    const { items } = generated("fact-choice", text, `# Facts\n\n- ${done}`);
    const reasons = items.flatMap((item) => (item as ChoiceItem).options.map(({ rationale }) => rationale));
    expect(reasons.length).toBeGreaterThan(1);
    for (const reason of reasons) expect(reason).not.toMatch(/\.\.$/u);
  });
});
