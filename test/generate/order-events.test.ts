import { describe, expect, test } from "vitest";
import type { OrderItem } from "../../src/model/item.ts";
import { generated, withoutPlace } from "./small-article.ts";

const text = `In 1990 the tower was built. The harbour followed in 1995.

A storm broke the lamp in 2001. The keeper hurt his back, and the baker lost her roof.

In 2005 the town sold the tower. The new owner opened a museum in 2010.`;

const events = [
  "1. The tower is built. (1990)",
  "2. The harbour follows. (1995)",
  "3. A storm breaks the lamp. (2001)",
  "4. The keeper hurts his back.",
  "4. The baker loses her roof.",
  "5. The town sells the tower. (2005)",
  "6. The owner opens a museum. (2010)",
];

function order(list: readonly string[], options = {}): OrderItem | undefined {
  const { items, findings } = generated("order-events", text, `# In this order\n${list.join("\n")}`, options);
  expect(items.length).toBeLessThanOrEqual(1);
  expect(findings.map(({ rule }) => rule)).toEqual(
    list.some((event) => / in 2005\./u.test(event)) ? ["date-in-event"] : [],
  );
  return items[0] as OrderItem | undefined;
}

describe("the shape", () => {
  test("is one item of up to six events, a point each, ranks counted from one", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const item = order(events, { seed: `${seed}` }) as OrderItem;
      expect(item).toMatchObject({
        id: "small.events.order-events",
        interaction: "order",
        process: "infer",
        points: 6,
      });
      expect(item.entries).toHaveLength(6);
      expect(item.sources).toHaveLength(6);
      const ranks = item.entries.map(({ rank }) => rank).sort();
      expect(new Set(ranks).size).toBe(ranks.at(-1));
      expect(item.key.map((id) => item.entries.find((entry) => entry.id === id)?.rank)).toEqual(ranks);
      for (const { text: shown } of item.entries) expect(shown).not.toMatch(/\d/u);
    }
  });

  test("follows the annotated order, whatever the alphabet says", () => {
    const item = order(events.slice(0, 4)) as OrderItem;
    expect(item.key.map((id) => item.entries.find((entry) => entry.id === id)?.text)).toEqual([
      "The tower is built.",
      "The harbour follows.",
      "A storm breaks the lamp.",
      "The keeper hurts his back.",
    ]);
    expect(item.entries.map(({ text: shown }) => shown)).toEqual(
      item.entries.map(({ text: shown }) => shown).toSorted(),
    );
  });

  test("says why each stands where it does", () => {
    const item = order(events.slice(0, 4)) as OrderItem;
    expect(item.entries.map(({ rationale }) => rationale)).toEqual([
      "2001, paragraph B",
      "1995, paragraph A",
      "told in paragraph B",
      "1990, paragraph A",
    ]);
  });
});

test("events that may stand either way share a rank, and the key says so", () => {
  const item = order(events.slice(2, 6)) as OrderItem;
  expect(item.entries.map(({ text: shown, rank }) => `${rank} ${shown}`).toSorted()).toEqual([
    "1 A storm breaks the lamp.",
    "2 The baker loses her roof.",
    "2 The keeper hurts his back.",
    "3 The town sells the tower.",
  ]);
  expect(item.rationale).toContain(
    "Either order is right for: The baker loses her roof; The keeper hurts his back.",
  );
});

describe("an event is left out", () => {
  test("when its own words give its date", () => {
    const item = order([...events.slice(0, 4), "5. The tower is sold in 2005."]);
    expect(item?.entries).toHaveLength(4);
  });

  test("when the text has no place for it", () => {
    const item = order([...events.slice(0, 4), "5. Zebras xylophone."]);
    expect(item?.entries).toHaveLength(4);
  });
});

test.each([
  ["fewer than four events", events.slice(0, 3)],
  [
    "four events at two places",
    [
      events[0],
      "2. The keeper hurts his back.",
      "2. The baker loses her roof.",
      "2. A storm breaks the lamp.",
    ],
  ],
])("there is none of %s", (_what, list) => {
  expect(order(list as string[])).toBeUndefined();
});

test("one more event takes at most one place", () => {
  const texts = (item: OrderItem | undefined) => item?.entries.map(({ text: shown }) => shown) ?? [];
  for (let seed = 0; seed < 20; seed += 1) {
    const [before, after] = [
      order(events.slice(0, 6), { seed: `${seed}` }),
      order(events, { seed: `${seed}` }),
    ];
    const kept = texts(after).filter((shown) => texts(before).includes(shown));
    expect(kept.length).toBeGreaterThanOrEqual(5);
  }
});

const told = "The tower is sold again.";
/** The events one behind the other. */
const numbered = (list: readonly string[]) =>
  `# In this order\n${list.map((event, index) => `${index + 1}. ${event.replace(/^\d+\. /u, "")}`).join("\n")}`;

describe("an event whose words tell its place in the order", () => {
  test("is told with its words, the others are not", () => {
    const list = [...events.slice(0, 4), told, "The last keeper leaves the town in 2010."];
    const { findings } = generated("order-events", text, numbered(list));
    expect(findings.map(({ rule, severity, at }) => [rule, severity, at.line])).toEqual([
      ["order-in-event", "warning", 17],
      ["date-in-event", "warning", 18],
    ]);
    expect(findings[0]?.reason).toContain('"again"');
    expect(findings[0]?.remedy).toContain('"again"');
  });

  test("is not asked where there are five others, whatever the seed", () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { items } = generated("order-events", text, numbered([...events.slice(0, 5), told]), {
        seed: `${seed}`,
      });
      const [item] = items as OrderItem[];
      expect(item?.entries).toHaveLength(5);
      expect(item?.entries.map((entry) => entry.text)).not.toContain("The tower is sold again.");
    }
  });

  test("is asked where there are fewer", () => {
    const { items } = generated("order-events", text, numbered([...events.slice(0, 3), told]));
    expect((items as OrderItem[])[0]?.entries).toHaveLength(4);
  });
});

test("a person is named in the same way in every event, and each event has its place", () => {
  const story = `Nina Vogel opened a shop in 1990. The shop burned in 1995. Vogel built it anew.

Vogel's son sold it in 2001.`;
  const list = [
    "1. Nina Vogel opens a shop. (1990)",
    "2. The shop burns. (1995)",
    "3. Vogel builds the shop anew.",
    "4. Vogel's son sells the shop. (2001)",
  ];
  const names = "# Names\n\n- Nina Vogel (person)\n\n";
  const { items, findings } = generated("order-events", story, names + numbered(list));
  const [item] = items as OrderItem[];
  expect(findings).toEqual([]);
  expect(item?.key.map((id) => item.entries.find((entry) => entry.id === id)?.text)).toEqual([
    "Nina Vogel opens a shop.",
    "The shop burns.",
    "Nina Vogel builds the shop anew.",
    "Nina Vogel's son sells the shop.",
  ]);
  expect(item?.entries.map(({ text: shown, evidence = [] }) => [shown, evidence[0]?.paragraph])).toEqual([
    ["Nina Vogel builds the shop anew.", "A"],
    ["Nina Vogel opens a shop.", "A"],
    ["Nina Vogel's son sells the shop.", "B"],
    ["The shop burns.", "A"],
  ]);
  const [dates] = generated("when-was-it", story, names + numbered(list)).items;
  expect(dates?.interaction === "match" && dates.statements.map((one) => one.text)).toEqual([
    "Nina Vogel opens a shop.",
    "Nina Vogel's son sells the shop.",
    "The shop burns.",
  ]);
});

test("a date that stands in another sentence is proved by the whole of it", () => {
  const story = `${text} A flood came to the town. In the summer of 2015 the flood and the town made news.`;
  const list = [...events.slice(0, 3), "The flood comes to the town. (2015)"];
  const [item] = generated("order-events", story, numbered(list)).items as OrderItem[];
  expect(item?.evidence.map(({ text: place }) => place)).toContain(
    "In the summer of 2015 the flood and the town made news.",
  );
  for (const { text: place } of item?.evidence ?? []) expect(place).toMatch(/^\p{Lu}.*\.$/u);
});

test("an event that names a person in short, where it cannot be written in full, is left to others", () => {
  const story = `${text} Nina Vogel built the tower. The town thanked Mrs Vogel.`;
  const list = ["Nina Vogel builds the tower.", ...events.slice(1, 6), "The town thanks Mrs Vogel."];
  const names = "# Names\n\n- Nina Vogel (person)\n\n";
  for (let seed = 0; seed < 20; seed += 1) {
    const { items } = generated("order-events", story, names + numbered(list), {
      seed: `${seed}`,
    });
    const shown = (items as OrderItem[])[0]?.entries.map((entry) => entry.text).join(" ") ?? "";
    expect(shown).not.toMatch(/Nina Vogel.*Mrs Vogel|Mrs Vogel.*Nina Vogel/u);
  }
});

test("the same events give the same item, whatever facts stand beside them", () => {
  const [alone] = generated("order-events", text, `# In this order\n${events.join("\n")}`).items;
  const [beside] = generated(
    "order-events",
    text,
    `# Facts\n- The tower was built in [1990].\n\n# In this order\n${events.join("\n")}`,
  ).items;
  expect(beside && withoutPlace(beside)).toEqual(alone && withoutPlace(alone));
});
