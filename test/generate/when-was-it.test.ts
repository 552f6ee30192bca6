import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en/index.ts";
import type { MatchItem, Proven } from "../../src/model/item.ts";
import { compareDates } from "../../src/model/value.ts";
import { parseDate } from "../../src/read/values/parse-date.ts";
import { generated, pairsOf } from "./small-article.ts";

const text = `In 1990 the tower was built. The harbour followed in 1995.

A storm broke the lamp on 3 May 2001. The keeper hurt his back that night.

In 2005 the town sold the tower. The new owner opened a museum in June 2010.`;

const events = [
  "1. The tower is built. (1990)",
  "2. The harbour follows. (1995)",
  "3. A storm breaks the lamp. (3 May 2001)",
  "4. The keeper hurts his back.",
  "5. The town sells the tower. (2005)",
  "6. The owner opens a museum. (June 2010)",
];

function match(list: readonly string[], seed = "42", article = text): Proven<MatchItem> | undefined {
  return generated("when-was-it", article, `# In this order\n${list.join("\n")}`, { seed }).items[0] as
    | Proven<MatchItem>
    | undefined;
}

describe("the shape", () => {
  test("is a match of events with years, ascending, one or two more than needed, none twice", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const item = match(events, `${seed}`) as Proven<MatchItem>;
      expect(item).toMatchObject({
        id: "small.events.when-was-it",
        interaction: "match",
        arrangement: "fixed",
        process: "retrieve",
        points: 5,
      });
      const years = item.options.map((option) => Number(option.text));
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
      const spare = years.length - new Set(Object.values(item.key)).size;
      expect([1, 2]).toContain(spare);
      for (const { text: shown } of item.statements) expect(shown).not.toMatch(/\d/u);
    }
  });

  test("gives each event the date that the text has for it, a finer one at the common precision", () => {
    expect(pairsOf(match(events))).toEqual({
      "The tower is built.": "1990",
      "The harbour follows.": "1995",
      "A storm breaks the lamp.": "2001",
      "The town sells the tower.": "2005",
      "The owner opens a museum.": "2010",
    });
  });

  test("proves each by the place of its date", () => {
    const item = match(events) as Proven<MatchItem>;
    expect(item.statements.map(({ evidence }) => evidence[0]?.text).toSorted()).toEqual([
      "1990",
      "1995",
      "2005",
      "3 May 2001",
      "June 2010",
    ]);
  });
});

test("days stay days where they tell more apart", () => {
  const days =
    "On 3 May 2001 the tower fell. On 5 May 2001 the harbour flooded. On 9 May 2001 the school closed.";
  const item = match(
    [
      "1. The tower falls. (3 May 2001)",
      "2. The harbour floods. (5 May 2001)",
      "3. The school closes. (9 May 2001)",
    ],
    "1",
    days,
  ) as Proven<MatchItem>;
  const dates = item.options.map((option) => parseDate(option.text, en));
  expect(dates.every((date) => date?.precision === "day")).toBe(true);
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    if (before !== undefined && date !== undefined) expect(compareDates(before, date)).toBeLessThan(0);
  }
});

test("years before our era keep their era", () => {
  const rome =
    "The town was founded in 500 BC. The wall was built in 300 BC. The bridge fell in AD 120. A fire came in 90 BC.";
  const item = match(
    ["1. The town is founded. (500 BC)", "2. The wall is built. (300 BC)", "3. The bridge falls. (AD 120)"],
    "1",
    rome,
  ) as Proven<MatchItem>;
  expect(pairsOf(item)).toEqual({
    "The town is founded.": "500 BC",
    "The wall is built.": "300 BC",
    "The bridge falls.": "AD 120",
  });
  expect(item.options.map((option) => option.text)).toContain("90 BC");
});

describe("an event is left out", () => {
  test("when the text does not have its date", () => {
    const item = match([...events.slice(0, 3), "4. The keeper hurts his back. (2002)"]);
    expect(Object.keys(pairsOf(item))).not.toContain("The keeper hurts his back.");
    expect(item?.statements).toHaveLength(3);
  });

  test("when its own words give its date", () => {
    const item = match([...events.slice(0, 3), "4. The tower is sold in 2005. (2005)"]);
    expect(item?.statements).toHaveLength(3);
  });
});

test.each([
  ["two dates", events.slice(0, 2)],
  [
    "events without dates",
    ["1. The tower is built.", "2. The harbour follows.", "3. The keeper hurts his back."],
  ],
  [
    "three events of two years",
    ["1. The tower is built. (1990)", "2. The harbour follows. (1995)", "2. The keeper hurts his back."],
  ],
])("there is none of %s", (_what, list) => {
  expect(match(list)).toBeUndefined();
});

test("no spare date is the date of an event, nor stands for one in the text", () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const item = match(events.slice(0, 3), `${seed}`) as Proven<MatchItem>;
    const spare = item.options
      .filter(({ id }) => !Object.values(item.key).includes(id))
      .map((option) => option.text);
    for (const year of spare) expect(["1990", "1995", "2001"]).not.toContain(year);
  }
});
