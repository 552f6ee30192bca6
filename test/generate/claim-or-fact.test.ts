import { describe, expect, test } from "vitest";
import { generated, keyText, stemsByKey, withoutPlace } from "./small-article.ts";

const text = `The tower was built of grey stone from the island. It was finished in 1850.

The harbour office announced that the tower would be sold in May 2021. Ann Reid said that the roof was new in 2015.

"We cannot pay for the tower any longer," said Tom Hale. He called it a "stone guest" of the town.

The road to the rock was closed in 1999, and Lucy Orr was there.`;

const names = `# Names
- Ann Reid (person)
- Tom Hale (person)
- Lucy Orr (person)
- harbour office (group)`;

const said = `# Who said what
- Tom Hale: "We cannot pay for the tower any longer"
  = Such a building is too dear for the town.
- harbour office: the tower would be sold
  = A buyer is going to get the building.`;

const kind = "claim-or-fact";
const fact = "as a fact, in the writer’s own words";
const none = "not at all: this is not said";

function made(annotations: string, options = {}) {
  return generated(kind, text, `${names}\n\n${annotations}`, options);
}

describe("each way of presenting", () => {
  const list = `# Facts
- The tower was built of [grey stone] from the island.
  not: red brick; dark wood
- The roof of the tower was new in [2015].
  by: Ann Reid

${said}

# Not in the text
- The tower has a bell made of bronze.`;
  // What is asked of an annotation is drawn: what is seen of each is gathered.
  const items = Array.from({ length: 80 }, (_, seed) => made(list, { seed: `${seed}` }).items).flat();
  const keyed = Object.fromEntries(
    Object.entries(stemsByKey(items)).map(([key, stems]) => [
      key,
      [...new Set(stems)].map((stem) => stem.replace("How does the text present this? ", "")).sort(),
    ]),
  );

  test("is the key of what the text presents so", () => {
    const { [none]: unsaid, ...rest } = keyed;
    expect(rest).toEqual({
      [fact]: ["The tower was built of grey stone from the island."],
      "in reported speech, as a statement by Ann Reid": ["The roof of the tower was new in 2015."],
      "as a direct quotation, in the words of Tom Hale": ["Such a building is too dear for the town."],
      "in reported speech, as a statement by the harbour office": ["A buyer is going to get the building."],
    });
    expect(unsaid).toContain("The tower has a bell made of bronze.");
  });

  test("not at all is the key of a fact or claim with an answer that is wrong", () => {
    expect(keyed[none]).toContain("The tower was built of red brick from the island.");
    expect(keyed[none]?.some((one) => /^The roof of the tower was new in (?!2015)\d{4}\.$/u.test(one))).toBe(
      true,
    );
    const swapped = items.find(({ stem }) => stem.includes("red brick"));
    expect(swapped?.rationale).toBe("Paragraph A: “grey stone”, not “red brick”.");
    expect(swapped?.evidence[0]?.text).toBe("grey stone");
  });

  test("a claim with a wrong answer names its owner, as a claim does", () => {
    const wrong = items.filter((one) => one.stem.includes("roof") && keyText(one) === none);
    expect(wrong.length).toBeGreaterThan(0);
    for (const item of wrong)
      expect(item.interaction === "choice" && item.options[1]?.text).toContain("Ann Reid");
  });

  test("has four options in the same order, two of them with the same speaker", () => {
    for (const item of items) {
      expect(item).toMatchObject({ kind, interaction: "choice", arrangement: "fixed", process: "evaluate" });
      const texts = item.interaction === "choice" ? item.options.map((option) => option.text) : [];
      expect(texts).toHaveLength(4);
      const speaker = texts[1]?.replace("in reported speech, as a statement by ", "");
      expect(texts).toEqual([
        fact,
        `in reported speech, as a statement by ${speaker}`,
        `as a direct quotation, in the words of ${speaker}`,
        none,
      ]);
      expect(
        item.interaction === "choice" && new Set(item.options.map(({ rationale }) => rationale)).size,
      ).toBeGreaterThan(1);
    }
  });

  test("names a speaker who is in neither the sentence nor the statement, where nobody speaks", () => {
    const asked = Array.from({ length: 80 }, (_, seed) =>
      made(`# Facts\n- The road to the rock was closed in [1999].\n  see: D\n\n${said}`, { seed: `${seed}` }),
    ).flatMap(({ items }) => items.filter((one) => keyText(one) === fact));
    // Of facts with a number in digits a fifth is asked, two fifths of them with a wrong answer.
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(25);
    for (const item of asked) {
      const options = item.interaction === "choice" ? item.options.map((option) => option.text).join() : "";
      expect(options).toMatch(/Tom Hale|harbour office/u);
      expect(options).not.toContain("Lucy Orr");
    }
  });

  test("whoever is named more often in the text is named more often where it is not his", () => {
    const long = `${text}\n\nTom Hale wept. Tom Hale slept. Tom Hale rose. Tom Hale left.`;
    const annotations = `${names}\n\n# Facts\n- The tower was built of [grey stone] from the island.\n\n${said}`;
    const named = Array.from({ length: 80 }, (_, seed) =>
      generated(kind, long, annotations, { seed: `${seed}` }),
    ).flatMap(({ items }) =>
      items.flatMap((one) =>
        one.interaction === "choice" && keyText(one) === fact ? (one.options[1]?.text ?? []) : [],
      ),
    );
    const hale = named.filter((one) => one.includes("Tom Hale")).length;
    expect(hale).toBeGreaterThan(0.65 * named.length);
    expect(hale).toBeLessThan(named.length);
  });

  test.each([
    ["names a person", "Ann Reid has painted the old tower."],
    ["names a group", "The harbour office has a flag of its own."],
    ["denies", "The tower has never had a bell of bronze."],
    ["is shorter than others", "It has a bell."],
    [
      "is longer than others",
      "The tower has a bell of bronze that was brought by ship from a town on the other coast.",
    ],
  ])("a statement that %s is not asked: it would be told by its form", (_what, statement) => {
    const { items } = made(`${said}\n\n# Not in the text\n- ${statement}`);
    expect(items.filter((item) => keyText(item) === none)).toEqual([]);
  });
});

test("a fact with a number in digits is asked seldom, one with number words like any other", () => {
  const dated = text.replace("closed in 1999,", "closed in 1999 for nine years,");
  const timesAsked = (fact: string) =>
    Array.from(
      { length: 60 },
      (_, seed) =>
        generated(kind, dated, `${names}\n\n# Facts\n- ${fact}\n\n${said}`, { seed: `${seed}` }).items,
    ).filter((items) => items.some(({ sources }) => sources[0]?.startsWith("f"))).length;
  const few = timesAsked("The road to the rock was closed in [1999].");
  expect(few).toBeGreaterThan(3);
  expect(few).toBeLessThan(25);
  expect(timesAsked("The road to the rock was closed for [nine years].")).toBe(60);
});

describe("nothing is asked", () => {
  test.each([
    ["of a fact in a sentence that says whose claim it is", "# Facts\n- The roof was new in [2015]."],
    [
      "of a claim in a sentence with words in quotation marks",
      "# Facts\n- The tower was a [stone guest].\n  not: a; b\n  by: Tom Hale",
    ],
    [
      "of a fact that says itself whose claim it is",
      "# Facts\n- Somebody said that the tower was built in [1850].",
    ],
    ["of a claim that has its owner in it", "# Facts\n- Ann Reid's roof was new in [2015].\n  by: Ann Reid"],
    [
      "of a few words in quotation marks",
      '# Who said what\n- Tom Hale: "stone guest"\n  = It does not belong here.',
    ],
    [
      "of a wording that shows that somebody speaks",
      "# Who said what\n- harbour office: the tower would be sold\n  = We shall find a buyer.",
    ],
    [
      "of a wording that opens with a pronoun",
      "# Who said what\n- harbour office: the tower would be sold\n  = It is going to have a buyer.",
    ],
    [
      "of a statement shown in its own words",
      '# Who said what\n- Tom Hale: "We cannot pay for the tower any longer"',
    ],
  ])("%s", (_what, annotations) => {
    const speaks = `${annotations}`;
    expect(made(speaks).items).toEqual([]);
  });

  test("of a quotation that the writer also says himself", () => {
    const twice = `${text}\n\nNobody can pay for the tower any longer.`;
    const result = generated(
      kind,
      twice,
      `${names}\n\n# Who said what\n- Tom Hale: "We cannot pay for the tower any longer"\n  = There is no more money.`,
    );
    expect(result.items).toEqual([]);
  });

  test("of a sentence behind reported speech, which may run on", () => {
    const result = generated(
      kind,
      "Tom Hale explained that the tower was old. The stairs were steep in 1850.",
      `# Names\n- Tom Hale (person)\n\n# Facts\n- The stairs were steep in [1850].`,
    );
    expect(result.items).toEqual([]);
  });
});

test("one more fact moves no other item's key, options or words", () => {
  const facts = "# Facts\n- The tower was built of [grey stone] from the island.";
  const more = `${facts}\n- The road to the rock to [the rock] was closed for good.\n  not: the town; the beach\n  see: D`;
  for (let seed = 0; seed < 10; seed += 1) {
    const before = made(`${facts}\n\n${said}`, { seed: `${seed}` }).items;
    const after = made(`${more}\n\n${said}`, { seed: `${seed}` }).items;
    expect(after.map(withoutPlace)).toEqual(expect.arrayContaining(before.map(withoutPlace)));
  }
});

test("a German article is presented in German", () => {
  const under = (seed: number) =>
    generated(
      kind,
      "Der Turm wurde 1850 gebaut.\n\nDie Feuerwehr teilte mit, das Dach sei neu.",
      "# Namen\n- Feuerwehr (group)\n\n# Fakten\n- Der Turm wurde im Jahr [1850] gebaut.\n\n# Wer sagte was\n- Feuerwehr: das Dach sei neu\n  = Oben am Turm ist es wieder trocken.",
      { language: "de", seed: `${seed}` },
    );
  const items = Array.from({ length: 60 }, (_, seed) => under(seed).items).flat();
  expect(new Set(items.map(keyText))).toEqual(
    new Set([
      "als Tatsache, ohne dass jemand als Quelle genannt wird",
      "als Aussage in indirekter Rede (Feuerwehr)",
      "gar nicht: Das wird nicht gesagt",
    ]),
  );
});

test("words that break patterns stay words", () => {
  const hostile = "$& <b>{{ 7*7 }}</b> __proto__";
  const items = Array.from({ length: 20 }, (_, seed) =>
    generated(
      kind,
      `The sign ${hostile} hung there in 1999. Nothing more.\n\nAnn Reid slept.`,
      `# Names\n- Ann Reid (person)\n\n# Facts\n- The sign ${hostile} hung there in [1999].`,
      { seed: `${seed}` },
    ),
  ).flatMap((made) => made.items);
  expect(items.length).toBeGreaterThan(0);
  for (const { stem } of items) expect(stem).toContain(hostile);
});
