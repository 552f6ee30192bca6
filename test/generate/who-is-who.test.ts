import { describe, expect, test } from "vitest";
import type { MatchItem, Proven } from "../../src/model/item.ts";
import { generated, pairsOf, withoutPlace } from "./small-article.ts";

const text = `Ann Reid, the keeper of the lighthouse, lit the lamp. Tom Hale, a carpenter, mended the door.

The baker Mary Gow brought bread. Joe Pitt, the owner of a boat, watched.

Lucy Orr came late. She taught at the school. Ben Low and Kit Dee were there, a doctor and a nurse.`;

const persons = [
  "Ann Reid (person), keeper of the lighthouse",
  "Tom Hale (person), carpenter",
  "Mary Gow (person), baker",
  "Joe Pitt (person), owner of a boat",
  "Lucy Orr (person), teacher",
];

function match(list: readonly string[], options = {}, article = text): Proven<MatchItem> | undefined {
  const names = list.map((name) => `- ${name}`).join("\n");
  return generated("who-is-who", article, `# Names\n${names}`, options).items[0] as
    | Proven<MatchItem>
    | undefined;
}

test("names stand beside what the text calls them, with descriptions to spare", () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const item = match(persons, { seed: `${seed}` }) as Proven<MatchItem>;
    expect(item).toMatchObject({
      id: "small.names.who-is-who",
      interaction: "match",
      arrangement: "shuffled",
      process: "retrieve",
      points: 3,
    });
    expect(item.options).toHaveLength(5);
    for (const [name, role] of Object.entries(pairsOf(item)))
      expect(persons).toContain(`${name} (person), ${role}`);
    for (const { text: name, evidence } of item.statements) expect(evidence[0].text).toContain(name);
    // The text does not say in one sentence what Lucy Orr is.
    expect(pairsOf(item)).not.toHaveProperty("Lucy Orr");
  }
});

describe("a name is left out", () => {
  test("when another one's sentence has all words of its description", () => {
    const item = match(
      [
        "Ann Reid (person), keeper",
        "Tom Hale (person), carpenter",
        "Mary Gow (person), baker",
        "Joe Pitt (person), owner",
      ],
      {},
      `${text}\n\nTom Hale met a keeper.`,
    );
    for (const seed of ["1", "2", "3"]) {
      const pairs = pairsOf(match([...persons.slice(0, 1), ...persons.slice(1, 4)], { seed }));
      expect(Object.keys(pairs)).toHaveLength(3);
    }
    const both = Object.keys(pairsOf(item));
    expect(both.includes("Ann Reid") && both.includes("Tom Hale")).toBe(false);
  });

  test("when its description says no more than another's, or has a name in it", () => {
    const item = match([
      "Ann Reid (person), keeper of the lighthouse",
      "Tom Hale (person), carpenter, brother of Tom",
      "Mary Gow (person), baker",
      "Joe Pitt (person), owner of a boat",
      "Ben Low (person), keeper",
    ]);
    expect(Object.keys(pairsOf(item)).toSorted()).toEqual(["Ann Reid", "Joe Pitt", "Mary Gow"]);
    expect(item?.options.map((option) => option.text)).not.toContain("keeper");
  });
});

test("no description beside one that says nearly the same in words of its family", () => {
  const source = `${text}\n\nThe councillor Sam Fox sighed. The lawyer of the council, Eve Orr, smiled.`;
  const list = [
    ...persons.slice(0, 4),
    "Sam Fox (person), councillor",
    "Eve Orr (person), lawyer of the council",
  ];
  const offered = Array.from({ length: 20 }, (_, seed) =>
    match(list, { seed: `${seed}` }, source)?.options.map((option) => option.text),
  );
  expect(offered.some((roles) => roles?.includes("councillor"))).toBe(true);
  expect(offered.some((roles) => roles?.includes("lawyer of the council"))).toBe(true);
  for (const roles of offered)
    expect(roles?.includes("councillor") && roles.includes("lawyer of the council")).toBe(false);
});

test.each([
  ["two persons", persons.slice(0, 2)],
  ["persons without a description", ["Ann Reid (person)", "Tom Hale (person)", "Mary Gow (person)"]],
  [
    "places",
    ["Ann Reid (place), keeper of the lighthouse", "Tom Hale (place), carpenter", "Mary Gow (place), baker"],
  ],
])("there is none of %s", (_what, list) => {
  expect(match(list)).toBeUndefined();
});

test("facts and events do not move it", () => {
  const names = `# Names\n${persons.map((name) => `- ${name}`).join("\n")}`;
  const [alone] = generated("who-is-who", text, names).items;
  const [beside] = generated(
    "who-is-who",
    text,
    `${names}\n\n# Facts\n- The lamp was lit by [Ann Reid].`,
  ).items;
  expect(beside && withoutPlace(beside)).toEqual(alone && withoutPlace(alone));
});

test("descriptions that break patterns stay as they are", () => {
  const role = "$& <b>{{ 7*7 }}</b> keeper";
  const item = match(
    [`Ann Reid (person), ${role}`, ...persons.slice(1)],
    {},
    text.replace("the keeper", role),
  );
  expect(item?.options.map((option) => option.text)).toContain(role);
});

describe("a description that no sentence says whole", () => {
  const source = `A new shop opened in the old mill. It has one worker, Ann Reid. Her helper is Tom Hale, a baker.

The farmer Mary Gow laughed. The mill burned down later. Its first worker was Joe Pitt.

Sam Fox came home.`;
  const names = ["Tom Hale (person), baker", "Mary Gow (person), farmer"];
  const asked = (list: readonly string[]) =>
    Array.from({ length: 8 }, (_, seed) => match(list, { seed: `${seed}` }, source)).flatMap((item) =>
      Object.keys(pairsOf(item)),
    );

  test("counts where the name's own sentence says what it is, and those around it of what", () => {
    expect(asked([...names, "Ann Reid (person), worker in the new shop"])).toContain("Ann Reid");
  });

  test.each([
    ["its own sentence does not say what it is", "Sam Fox (person), worker in the mill"],
    ["the rest stands far away", "Sam Fox (person), home of the shop"],
  ])("does not where %s", (_why, name) => {
    expect(asked([...names, name])).toEqual([]);
  });

  test("is never asked beside one who is the same of something else", () => {
    const both = ["Ann Reid (person), worker in the new shop", "Joe Pitt (person), first worker in the mill"];
    expect(asked([...names, ...both])).not.toHaveLength(0);
    for (let seed = 0; seed < 20; seed += 1) {
      const pairs = pairsOf(match([...names, ...both], { seed: `${seed}` }, source));
      expect("Ann Reid" in pairs && "Joe Pitt" in pairs).toBe(false);
    }
  });
});

test("in time everybody is asked whose description can be told", () => {
  const five = [...persons.slice(0, 4), "Sam Fox (person), miller", "Eve Ray (person), painter"];
  const source = `${text}\n\nThe miller Sam Fox sang. Eve Ray, a painter, danced.`;
  const asked = Array.from({ length: 20 }, (_, seed) => match(five, { seed: `${seed}` }, source));
  const names = new Set(asked.flatMap((item) => Object.keys(pairsOf(item))));
  expect(names.size).toBe(6);
});
