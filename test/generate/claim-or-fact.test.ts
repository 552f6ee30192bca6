import { describe, expect, test } from "vitest";
import { generated, keyText, stemsByKey, withoutPlace } from "./small-article.ts";

const text = `The tower was built in 1850. It is made of stone.

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

/** A seed under which the facts with a figure below are among those that are asked. */
const keepsFigures = "70";

const kind = "claim-or-fact";
const fact = "as a fact, in the writer’s own words";

function made(annotations: string, options = {}) {
  return generated(kind, text, `${names}\n\n${annotations}`, options);
}

describe("each way of presenting", () => {
  const list = `# Facts\n- The tower was built in [1850].\n- The roof was new in [2015].\n  by: Ann Reid\n\n${said}\n\n# Not in the text\n- The tower has a bell.`;
  // Statements are asked under some seeds only: what is seen of each is gathered.
  const items = Array.from({ length: 60 }, (_, seed) => made(list, { seed: `${seed}` }).items).flat();

  test("is the key of what the text presents so", () => {
    const stems = Object.fromEntries(
      Object.entries(stemsByKey(items)).map(([key, found]) => [key, [...new Set(found)]]),
    );
    expect(stems).toEqual({
      [fact]: ["How does the text present this? The tower was built in 1850."],
      "in reported speech, as a statement by Ann Reid": [
        "How does the text present this? The roof was new in 2015.",
      ],
      "as a direct quotation, in the words of Tom Hale": [
        "How does the text present this? Such a building is too dear for the town.",
      ],
      "in reported speech, as a statement by the harbour office": [
        "How does the text present this? A buyer is going to get the building.",
      ],
      "not at all: nothing like this is mentioned": ["How does the text present this? The tower has a bell."],
    });
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
        "not at all: nothing like this is mentioned",
      ]);
      expect(
        item.interaction === "choice" && new Set(item.options.map(({ rationale }) => rationale)).size,
      ).toBeGreaterThan(1);
    }
  });

  test("names a speaker who is in neither the sentence nor the statement, where nobody speaks", () => {
    let asked = 0;
    for (let seed = 0; seed < 80; seed += 1) {
      const result = made(`# Facts\n- The road to the rock was closed in [1999].\n  see: D\n\n${said}`, {
        seed: `${seed}`,
      });
      const item = result.items.find((one) => keyText(one) === fact);
      if (item === undefined) continue;
      asked += 1;
      const options = item.interaction === "choice" ? item.options.map((option) => option.text).join() : "";
      expect(options).toMatch(/Tom Hale|harbour office/u);
      expect(options).not.toContain("Lucy Orr");
    }
    // Of facts with a figure a half is asked.
    expect(asked).toBeGreaterThan(25);
    expect(asked).toBeLessThan(60);
  });

  test("a statement that names a person or group is not asked: what is claimed seldom does", () => {
    const claims = made(
      `${said}\n\n# Not in the text\n- Ann Reid has painted the tower.\n- The harbour office has a flag.\n- The tower has a bell.`,
    );
    const none = claims.items.filter((item) => keyText(item)?.startsWith("not at all"));
    expect(none.map(({ stem }) => stem)).toEqual(["How does the text present this? The tower has a bell."]);
  });
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

test("one more statement moves no other item's key, options or words", () => {
  const facts = "# Facts\n- The tower was built in [1850].";
  const before = made(`${facts}\n\n${said}`).items;
  const after = made(`${facts}\n- The road to the rock was closed in [1999].\n  see: D\n\n${said}`).items;
  expect(after.map(withoutPlace)).toEqual(expect.arrayContaining(before.map(withoutPlace)));
  expect(after).toHaveLength(before.length + 1);
});

test("a German article is presented in German", () => {
  const under = (seed: number) =>
    generated(
      kind,
      "Der Turm wurde 1850 gebaut.\n\nDie Feuerwehr teilte mit, das Dach sei neu.",
      "# Namen\n- Feuerwehr (group)\n\n# Fakten\n- Der Turm wurde im Jahr [1850] gebaut.\n\n# Wer sagte was\n- Feuerwehr: das Dach sei neu\n  = Oben ist es wieder trocken.",
      { language: "de", seed: `${seed}` },
    );
  const items = Array.from({ length: 60 }, (_, seed) => under(seed).items).flat();
  expect(new Set(items.map(keyText))).toEqual(
    new Set([
      "als Tatsache, ohne dass jemand als Quelle genannt wird",
      "als Aussage in indirekter Rede (Feuerwehr)",
    ]),
  );
});

test("words that break patterns stay words", () => {
  const hostile = "$& <b>{{ 7*7 }}</b> __proto__";
  const { items } = generated(
    kind,
    `The sign ${hostile} hung there in 1999. Nothing more.\n\nAnn Reid slept.`,
    `${names}\n\n# Facts\n- The sign ${hostile} hung there in [1999].`.replace(
      /- (Tom|Lucy|harbour).*\n/gu,
      "",
    ),
    { seed: keepsFigures },
  );
  expect(items[0]?.stem).toContain(hostile);
});
