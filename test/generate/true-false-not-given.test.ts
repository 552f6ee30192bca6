import { describe, expect, test } from "vitest";
import type { ProvenItem } from "../../src/model/item.ts";
import { generated, keyText, stemsByKey, withoutPlace } from "./small-article.ts";

const text = `Ann Reid lit the lamp on 3 May 1998. She had learned it in 1990.

Mary Gow opened the new school in 2001 with a speech. Lucy Orr was its first teacher.

Tom Hale sold his house in 2005 and left. More than 400 people came to say goodbye. About 11 of them cried.

The tower had not leaked in eleven years, said Joe Pitt. The harbour office gave him a medal, and the school board stayed at home.`;

const names = `# Names
- Ann Reid (person), keeper of the lighthouse
- Tom Hale (person), keeper of the harbour
- Mary Gow (person), mayor of the town
- Joe Pitt (person), owner of a boat
- Lucy Orr (person), teacher
- harbour office (group)
- school board (group)`;

const kind = "true-false-not-given";

function facts(...lines: string[]): string {
  return `${names}\n\n# Facts\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

/** The false statements that a fact gives over many seeds. */
function falseOf(fact: string, article = text, language = "en", list = names): Set<string> {
  const all = new Set<string>();
  for (let seed = 0; seed < 60; seed += 1) {
    const { items } = generated(kind, article, `${list}\n\n# Facts\n- ${fact}`, {
      seed: `${seed}`,
      language,
    });
    for (const stem of stemsByKey(items)[language === "de" ? "Falsch" : "False"] ?? []) all.add(stem);
  }
  return all;
}

describe("the shape", () => {
  const list = `${facts("The lamp was lit by [Ann Reid] on [3 May 1998].")}\n\n# False\n- Tom Hale came back.\n  because: he left\n  see: C\n\n# Not in the text\n- Mary Gow had been a teacher before.`;
  const sets = Array.from(
    { length: 40 },
    (_, seed) => generated(kind, text, list, { seed: `${seed}` }).items,
  );
  const asked = (key: string) => sets.find(([first]) => keyText(first as ProvenItem) === key) ?? [];

  test("is a choice of three in the same order: a fact as true or as false, and the teacher's own", () => {
    expect(asked("True").map(keyText)).toEqual(["True", "False", "Not given"]);
    expect(asked("False").map(keyText)).toEqual(["False", "False", "Not given"]);
    for (const item of [...asked("True"), ...asked("False")]) {
      expect(item).toMatchObject({
        kind,
        interaction: "choice",
        arrangement: "fixed",
        process: "retrieve",
        points: 1,
      });
      expect(item.interaction === "choice" && item.options.map((option) => option.text)).toEqual([
        "True",
        "False",
        "Not given",
      ]);
      expect(item.sources).toHaveLength(1);
    }
    const ids = [...asked("True"), ...asked("False")].map(({ id }) => id.replace(/[a-z][0-9a-z]{8}/u, "x"));
    expect(ids[0]).toBe("small.x.true.true-false-not-given");
    expect(ids[3]).toMatch(/^small\.x\.(who|when)\.false\.true-false-not-given$/u);
    expect(ids[4]).toBe("small.x.true-false-not-given");
  });

  test("the false one says what the text has instead, the teacher's own her reason", () => {
    const [ours, teachers] = asked("False");
    expect(ours?.rationale).toMatch(
      /^Paragraph A: (3 May 1998, not \d+ \w+ 199\d|Ann Reid, not \w+ \w+)\.$/u,
    );
    expect(teachers?.rationale).toBe("He left.");
  });

  test("one that is not given shows the sentence that comes nearest", () => {
    const open = asked("True")[2];
    expect(open?.evidence[0]?.text).toBe("Mary Gow opened the new school in 2001 with a speech.");
    expect(open?.rationale).toContain("paragraph B");
  });
});

describe("the form tells nothing", () => {
  const open = [
    "The mayor of the town had been a teacher for nine years.",
    "The house at the harbour was painted white in 1996.",
    "The school was built by the father of the mayor.",
    "The lamp of the lighthouse came from another country.",
  ];
  const rest = (falseOnes: readonly string[], more: readonly string[] = open) =>
    [
      names,
      "",
      "# False",
      ...falseOnes.flatMap((one) => [`- ${one}`, "  see: C"]),
      "",
      "# Not in the text",
      ...more.map((one) => `- ${one}`),
    ].join("\n");

  test.each([
    ["All the people of the town came to say goodbye.", "all"],
    ["Nobody came to the house to say goodbye to him.", "nobody"],
    ["He left the town only after he had sold a boat.", "only"],
  ])("%s: what only made-up statements say is not asked", (statement, word) => {
    const { items, findings } = generated(kind, text, rest([statement]));
    expect(stemsByKey(items).False).toBeUndefined();
    expect(findings).toMatchObject([
      {
        rule: "telling-form",
        reason: expect.stringContaining(`"${word}"`),
        remedy: "Say it without that word.",
      },
    ]);
  });

  test("a false statement shorter than every one that is not given is not asked", () => {
    const long = "Tom Hale left to live with his old mother again.";
    const sets = Array.from({ length: 10 }, (_, seed) =>
      generated(kind, text, rest(["He came back.", long]), { seed: `${seed}` }),
    );
    const asked = new Set(sets.flatMap(({ items }) => stemsByKey(items).False ?? []));
    expect([...asked]).toEqual([long]);
    for (const { findings } of sets)
      expect(findings).toMatchObject([
        { rule: "telling-form", remedy: expect.stringContaining("as long as") },
      ]);
  });

  test("a false statement with a number is made up for by facts that could be false as well", () => {
    const fact = "# Facts\n- The lamp of the lighthouse was lit on [3 May 1998].";
    const timesTrue = (falseOnes: readonly string[]) =>
      Array.from(
        { length: 200 },
        (_, seed) => generated(kind, text, `${fact}\n\n${rest(falseOnes)}`, { seed: `${seed}` }).items,
      ).filter((items) => stemsByKey(items).True?.[0]?.startsWith("The lamp of the lighthouse was")).length;
    const plain = timesTrue(["Mary Gow closed the old school with a song."]);
    const numbered = timesTrue([
      "Mary Gow closed the old school in May 1999.",
      "Tom Hale bought the old school in June 1999.",
    ]);
    expect(plain).toBeGreaterThan(75);
    expect(plain).toBeLessThan(125);
    expect(numbered).toBeGreaterThan(1.2 * plain);
  });

  test("a claim is asked where what is not given has claims too, in part", () => {
    const claim = "# Facts\n- The house was sold in [2005].\n  by: Lucy Orr\n  see: C";
    const timesAsked = (more: readonly string[]) =>
      Array.from(
        { length: 60 },
        (_, seed) => generated(kind, text, `${claim}\n\n${rest([], more)}`, { seed: `${seed}` }).items,
      ).filter((items) => items.some(({ sources }) => sources[0]?.startsWith("f"))).length;
    expect(timesAsked(open)).toBe(0);
    const some = timesAsked([...open, "According to Joe Pitt, the boat was older than the harbour."]);
    expect(some).toBeGreaterThan(15);
    expect(some).toBeLessThan(55);
  });

  test("a fact that can only be true makes up for what the teacher gives false", () => {
    const fact = "# Facts\n- Mary Gow opened the new school with [what: a speech].";
    const timesAsked = (falseOnes: readonly string[]) =>
      Array.from(
        { length: 200 },
        (_, seed) => generated(kind, text, `${fact}\n\n${rest(falseOnes)}`, { seed: `${seed}` }).items,
      ).filter((items) => items.some(({ sources }) => sources[0]?.startsWith("f"))).length;
    const [first, second] = [
      "Mary Gow closed the old school with a song.",
      "Tom Hale bought the old school from Mary Gow.",
    ] as const;
    expect(timesAsked([])).toBe(0);
    const [one, two] = [timesAsked([first]), timesAsked([first, second])];
    expect(one).toBeGreaterThan(10);
    expect(two).toBeGreaterThan(1.2 * one);
  });
});

test("a claim is stated as its owner's, true and false alike", () => {
  const stems = new Set<string>();
  for (let seed = 0; seed < 20; seed += 1) {
    const { items } = generated(
      kind,
      text,
      facts("The house was sold in [2005].\n  by: Lucy Orr\n  see: C"),
      {
        seed: `${seed}`,
      },
    );
    expect(items).toHaveLength(1);
    for (const { stem } of items) stems.add(stem);
  }
  expect(stems).toContain("According to Lucy Orr, the house was sold in 2005.");
  expect(stems.size).toBeGreaterThan(2);
  for (const stem of stems) expect(stem).toMatch(/^According to Lucy Orr, the house was sold in \d{4}\.$/u);
});

test("a word that may be a name keeps its capital, behind a colon where nobody knows", () => {
  const { items } = generated(
    kind,
    text,
    facts("Yesterday's house was sold in [2005].\n  by: Lucy Orr\n  see: C"),
  );
  expect(items[0]?.stem).toMatch(/^According to Lucy Orr: Yesterday's house was sold in \d{4}\.$/u);
});

test("one answer alone is swapped, drawn from those that can be", () => {
  const all = [...falseOf("The lamp was lit by [Ann Reid] on [3 May 1998].")];
  const ofName = all.filter((stem) => stem.endsWith(" on 3 May 1998."));
  const ofDate = all.filter((stem) => stem.startsWith("The lamp was lit by Ann Reid "));
  expect(ofName.length).toBeGreaterThan(1);
  expect(ofDate.length).toBeGreaterThan(1);
  expect(ofName.length + ofDate.length).toBe(all.length);
});

describe("nothing is swapped", () => {
  test.each([
    ["a bound makes other numbers true", "More than [400] people came to say goodbye."],
    ["a sentence that denies makes smaller numbers true", "The tower had not leaked in [eleven years]."],
    ["what was going on then may have gone on before and after", "Mary Gow was teaching there in [1998]."],
    [
      "what else somebody had may be true as well",
      "Mary Gow opened the new school with [a speech].\n  not: a song; a dance; a prayer",
    ],
    [
      "how it was done may have been several ways",
      "She opened the school [how: with a speech].\n  not: with a song; with a dance",
    ],
    ["several answers are right", "The school had [who: Lucy Orr].\n  also: a tall woman"],
    ["a pronoun would have to agree", "[Tom Hale] sold his house."],
    ["no other answer is known", "The lamp was [what: lit]."],
  ])("where %s", (_why, fact) => {
    expect([...falseOf(fact)]).toEqual([]);
    // Nor is such a fact asked as true: its form would tell.
    expect(generated(kind, text, facts(fact)).items).toEqual([]);
  });

  test("where the teacher calls the result not given", () => {
    const fact = "The harbour office gave [who: Joe Pitt] a medal.\n  see: D";
    for (const stem of falseOf(fact)) {
      const { items } = generated(kind, text, `${facts(fact)}\n\n# Not in the text\n- ${stem}`);
      expect(stemsByKey(items).False ?? []).not.toContain(stem);
    }
  });
});

test("a fact that gives another right answer makes no false statement of it", () => {
  const fact = "The first teacher was [Lucy Orr].";
  const free = falseOf(fact);
  expect(free.has("The first teacher was Ann Reid.")).toBe(true);
  const both = falseOf(`${fact}\n- The first teacher was [Ann Reid].\n  see: A`);
  expect(both.has("The first teacher was Ann Reid.")).toBe(false);
});

test("beside about eleven, twelve is not wrong enough", () => {
  const numbers = [...falseOf("About [how many: 11] people cried.")].map((stem) =>
    Number(/\d+/u.exec(stem)?.[0]),
  );
  expect(numbers.length).toBeGreaterThan(2);
  for (const number of numbers) expect(Math.max(number / 11, 11 / number)).toBeGreaterThanOrEqual(1.5);
});

test("a place that does something need not be the only one that does", () => {
  const places = `# Names
- Japan (place), country
- Greece (place), country
- Spain (place), country`;
  const news =
    "Japan adopted the calendar in spring.\n\nGreece and Spain were far away. The talks were held in Greece.";
  expect(falseOf("The calendar was adopted by [Japan].", news, "en", places)).toEqual(new Set());
  expect(falseOf("[Japan] adopted the calendar.", news, "en", places)).toEqual(new Set());
  expect(falseOf("The talks were held in [Greece].", news, "en", places).size).toBeGreaterThan(0);
});

describe("a swapped name fits its sentence", () => {
  const groups = `# Names
- council (group)
- police (group)
- Sputnik (group), news agency
- Interfax (group), news agency
- town band (group)
- Court (group)`;
  const news =
    "The council met at night. A town band played.\n\nThe police stayed away. Sputnik reported nothing.\n\nThe Court was closed. Interfax slept.";

  test("with the article that it needs, in the same number", () => {
    const all = falseOf("The [council] met at night.", news, "en", groups);
    expect(all).toEqual(new Set(["The Court met at night."]));
  });

  test("without one where it has none", () => {
    const all = falseOf(
      "Nothing was said by [Sputnik] on the matter of trains.\n  see: B",
      news,
      "en",
      groups,
    );
    expect(all).toEqual(new Set());
    const told = falseOf("The trains were praised by [Sputnik].\n  see: B", news, "en", groups);
    expect(told).toEqual(
      new Set([
        "The trains were praised by the council.",
        "The trains were praised by the Court.",
        "The trains were praised by the town band.",
        "The trains were praised by Interfax.",
      ]),
    );
  });

  test("an article before a longer name, or before what a name only describes, is not the name's", () => {
    const towns = `# Names
- Osterby (place), town
- Garven (place), town
- Lunde (place), town
- Hague (place), town
- Garven Post (group), newspaper`;
    const news =
      "In Osterby people fear for their jobs.\n\nThe Garven Post wrote of it. The Lunde office slept, and nobody in Lunde woke. The Hague, too, was dark.";
    expect(falseOf("People fear for their jobs in [Osterby].", news, "en", towns)).toEqual(
      new Set([
        "People fear for their jobs in Garven.",
        "People fear for their jobs in Lunde.",
        "People fear for their jobs in the Hague.",
      ]),
    );
  });

  test("a title goes with its name, and an office with its holder", () => {
    expect(falseOf("The lamp was lit by Captain [Ann Reid].\n  see: A")).toEqual(new Set());
    expect(falseOf("The school was opened by the mayor [Mary Gow].")).toEqual(new Set());
  });

  test("in German no article is bent", () => {
    const german = `# Namen
- Katrin Vogt (person), Biologin
- Georg Huber (person), Landwirt
- Jonas Brandl (person), Schüler
- Gemeinderat (group)
- Feuerwehr (group)
- Wiede (place), Fluss
- Elbe (place), Fluss
- Altenried (place), Ort
- Neuried (place), Ort`;
    const bericht =
      "Katrin Vogt zählte im Mai 2019 die Libellen. Georg Huber blieb zu Hause.\n\nDer Gemeinderat tagte in Altenried. Die Feuerwehr übte an der Wiede.\n\nAn der Elbe schien die Sonne. In Neuried regnete es. Jonas Brandl schlief.";
    const of = (fact: string) => falseOf(fact, bericht, "de", german);
    expect(of("Die Libellen zählte [Katrin Vogt].")).toEqual(new Set(["Die Libellen zählte Jonas Brandl."]));
    expect(of("Der Rat tagte in [Altenried].")).toEqual(new Set(["Der Rat tagte in Neuried."]));
    expect(of("Es tagte der [Gemeinderat].")).toEqual(new Set());
    expect(of("Die Übung fand an der [Wiede] statt.")).toEqual(new Set());
    expect(of("Die Biologin [Katrin Vogt] zählte die Libellen.")).toEqual(new Set());
    expect(
      [...of("Die Libellen wurden im [Mai 2019] gezählt.")].every((stem) =>
        /^Die Libellen wurden im \p{Lu}\p{Ll}+ \d{4} gezählt\.$/u.test(stem),
      ),
    ).toBe(true);
  });
});

test("a statement of the teacher's without a place in the text is told, not asked", () => {
  const result = generated(kind, text, `${names}\n\n# Not in the text\n- Xylophones puzzle zebras.`);
  expect(result.items).toEqual([]);
  expect(result.findings).toMatchObject([{ rule: "no-evidence", remedy: expect.stringContaining("see: C") }]);
});

test("one more fact leaves every other item as it was", () => {
  const first = facts("The lamp was lit by [Ann Reid] on [3 May 1998].", "The house was sold in [2005].");
  const before = generated(kind, text, first).items.map(withoutPlace);
  const after = generated(kind, text, `${first}\n- The new school was opened in [2001].`).items.map(
    withoutPlace,
  );
  expect(before).toHaveLength(2);
  expect(after).toHaveLength(3);
  expect(after).toEqual(expect.arrayContaining(before));
});

test("a fact written small and without a full stop is a sentence all the same", () => {
  const { items } = generated(kind, text, facts("the new school was opened in [2001]"));
  for (const { stem } of items) expect(stem).toMatch(/^The new school was opened in \d{4}\.$/u);
});

test("words that break patterns stay words", () => {
  const hostile = "$& <b>{{ 7*7 }}</b> $1 __proto__";
  const { items } = generated(
    kind,
    `The sign ${hostile} hung there in 1999.`,
    `# Facts\n- The sign ${hostile} hung there in [1999].\n\n# Not in the text\n- The sign ${hostile} was red.`,
  );
  expect(items.map(keyText)).toEqual([expect.stringMatching(/^(True|False)$/u), "Not given"]);
  for (const { stem } of items) expect(stem).toContain(hostile);
});
