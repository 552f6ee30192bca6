import { describe, expect, test } from "vitest";
import { kinds } from "../../src/generate/kinds.ts";
import { passageOf } from "../../src/generate/passage.ts";
import { en } from "../../src/locale/en/index.ts";
import type { MatchItem, Proven } from "../../src/model/item.ts";
import { compareDates } from "../../src/model/value.ts";
import { streamsOf } from "../../src/random/random.ts";
import { parseDate } from "../../src/read/values/parse-date.ts";
import { mustRead } from "../content-articles.ts";
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

test("no year has an era that the text does not write beside it", () => {
  const old =
    "In AD 325 the tower was built. The harbour followed in 1576. The tower fell in 1582. " +
    "Nobody counted 1800 and 1900, nor 2000.";
  const list = [
    "1. The tower is built. (AD 325)",
    "2. The harbour follows. (1576)",
    "3. The tower falls. (1582)",
  ];
  for (let seed = 0; seed < 40; seed += 1) {
    const years = match(list, `${seed}`, old)?.options.map((option) => option.text) ?? [];
    expect(years).toContain("AD 325");
    expect(years.filter((year) => /^AD \d{4}$/u.test(year))).toEqual([]);
  }
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

describe("a date without its year", () => {
  const report = (date: string, list: readonly string[]) => {
    const words =
      "The mill fell silent on Monday, 15 November. In 1984 there was a strike, and a study appeared in 2020. The owner had bought a computer in September. On 2 December the mill opens again.";
    const source = `---\ntitle: Mill\ndate: ${date}\n---\n\n${words}\n\n# In this order\n${list.join("\n")}\n`;
    const passage = passageOf(mustRead(source, "mill.md"));
    return pairsOf(kinds["when-was-it"].generate(passage, { options: 4 }, streamsOf("1")).items[0]);
  };
  const list = [
    "1. There is a strike. (1984)",
    "2. A study appears. (2020)",
    "3. The mill falls silent. (15 November 2021)",
  ];
  const pairs = {
    "There is a strike.": "1984",
    "A study appears.": "2020",
    "The mill falls silent.": "2021",
  };

  test("is one of the report's year", () => {
    expect(report("2021-11-18", list)).toEqual(pairs);
    expect(report("2020-11-18", list)).toEqual({});
  });

  test("is so too where the event has no year either, unless it would lie behind the report", () => {
    const open = [...list.slice(0, 2), "3. The mill falls silent. (15 November)"];
    expect(report("2021-11-18", open)).toEqual(pairs);
    expect(report("2021-02-18", open)).toEqual({});
  });

  test("gives way to a date with its year", () => {
    const text =
      "The mill closed on 15 November 2021. A year before, on 15 November, it had burnt. It opened in 1984, and a study appeared in 2020.";
    const closes = [
      "1. It opens. (1984)",
      "2. A study appears. (2020)",
      "3. The mill closes. (15 November 2021)",
    ];
    const item = match(closes, "1", text);
    expect(item?.statements.find((one) => one.text.includes("closes"))?.evidence[0]?.text).toBe(
      "15 November 2021",
    );
  });

  test("stands beside its like as it is written", () => {
    const text = "On 3 May the tower fell. On 5 May the harbour flooded. On 9 May the school closed.";
    const days = [
      "1. The tower falls. (3 May)",
      "2. The harbour floods. (5 May)",
      "3. The school closes. (9 May)",
    ];
    expect(Object.values(pairsOf(match(days, "1", text))).sort()).toEqual(["3 May", "5 May", "9 May"]);
  });
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
