import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";
import { resolve } from "../../src/read/resolve.ts";

const top = `---
title: T
---
The agreement between Mali and Russia was renewed in 2019 in Moscow. More than 100,000 people returned home, Abdoulaye Diop said.

"Our troops have become more mobile," Diop said, "thanks to the aviation." A group backed by a "Western state" attempted a coup on May 12.

Lavrov said that Moscow will continue to support Mali. The terrorists were stopped by the rest of the army.

# Names
- Abdoulaye Diop (person), Foreign Minister: of Mali, since 2020
  also: Diop; diop; Abdoulaye Diop
- Lavrov (person)
- Mali (place)
- Moscow (place)
`;

function articleOf(body: string, start = top): Article {
  const { draft, problems } = readMarkdown(start + body, "dir/My Article.md");
  const resolved = resolve(draft as NonNullable<typeof draft>);
  expect([...problems, ...resolved.problems].filter(({ severity }) => severity === "mistake")).toEqual([]);
  return resolved.article as Article;
}

function factOf(lines: string, start = top) {
  const [fact] = articleOf(`# Facts\n- ${lines}\n`, start).facts;
  return fact as Article["facts"][number];
}

describe("names", () => {
  test("have sort, role, other names once, and the first place where one of them stands", () => {
    const [diop, lavrov] = articleOf("").names;
    expect(diop).toMatchObject({
      name: "Abdoulaye Diop",
      sort: "person",
      role: "Foreign Minister: of Mali, since 2020",
      also: ["Diop"],
      evidence: { paragraph: "A", text: "Abdoulaye Diop" },
      at: { line: 11, column: 3 },
    });
    expect(lavrov).not.toHaveProperty("role");
  });
});

describe("facts", () => {
  test("the sentence stands without brackets, each answer at its place", () => {
    const fact = factOf("[who: Lavrov] said that [Moscow] will go on.");
    expect(fact.sentence).toBe("Lavrov said that Moscow will go on.");
    expect(fact.slots.map(({ start, end, answer }) => [fact.sentence.slice(start, end), answer])).toEqual([
      ["Lavrov", "Lavrov"],
      ["Moscow", "Moscow"],
    ]);
  });

  test.each([
    ["[Lavrov] spoke of support.", "who"],
    ["Support from [Moscow] will continue.", "where"],
    ["Renewed in [2019].", "when"],
    ["More than [100,000] people returned.", "how many"],
    ["Stopped by [the rest of the army].", "what"],
    ["Stopped by [whom: the rest of the army].", "who"],
    ["Stopped by [HOW  MANY: the rest of the army].", "how many"],
    ["Stopped by [why:the rest of the army].", "why"],
  ])("the sort of %j is %s", (lines, sort) => {
    expect(factOf(lines).slots[0]?.sort).toBe(sort);
  });

  test.each([
    ["? who: Who stopped them?", "who", "Who stopped them?"],
    ["? How were they stopped?", "how", "How were they stopped?"],
    ["?What stopped them?", "what", "What stopped them?"],
  ])("%j settles the sort of an answer in plain words", (line, sort, question) => {
    expect(factOf(`Stopped by [the rest of the army].\n  ${line}`).slots[0]).toMatchObject({
      sort,
      id: sort,
      question,
    });
  });

  test("a question settles no sort that was written or shown", () => {
    expect(factOf("Renewed in [2019].\n  ? How long ago was it?").slots[0]?.sort).toBe("when");
    expect(factOf("Stopped by [what: the rest of the army].\n  ? Who stopped them?").slots[0]?.sort).toBe(
      "what",
    );
  });

  test("two slots of one sort are numbered, and lines find theirs", () => {
    const fact = factOf(
      "[who: Lavrov] said that [who: Mali] gets support.\n  ? who 2: Which country?\n  not who-1: Putin; Biden\n  also who 2: the country",
    );
    expect(fact.slots.map(({ id, not, also, question }) => ({ id, not, also, question }))).toEqual([
      { id: "who", not: ["Putin", "Biden"], also: [], question: undefined },
      { id: "who-2", not: [], also: ["the country"], question: "Which country?" },
    ]);
  });

  test("a colon that parts no slot word belongs to the answer, and so does an escaped bracket", () => {
    const start = "---\ntitle: T\n---\nAt 10:30 came Source: Sputnik with item [a].\n\n";
    expect(factOf("Came at [10:30].", start).slots[0]).toMatchObject({ answer: "10:30", sort: "when" });
    expect(factOf("Then [Source: Sputnik].", start).slots[0]).toMatchObject({ answer: "Source: Sputnik" });
    expect(factOf("With \\[see\\] [item \\[a\\]].", start)).toMatchObject({
      sentence: "With [see] item [a].",
      slots: [{ answer: "item [a]" }],
    });
  });

  test("the answer is shown as the text writes it, but for its case", () => {
    const start = "---\ntitle: T\n---\nThe “Western state” spent 10\u00a0000 on re\u00adsearch.\n\n";
    expect(factOf('The ["western state"] spent money.', start).sentence).toBe(
      "The “western state” spent money.",
    );
    expect(factOf('[The "Western State"] spent money.', start).sentence).toBe(
      "The “Western State” spent money.",
    );
    expect(factOf("It spent [10 000].", start).slots[0]?.answer).toBe("10\u00a0000");
    expect(factOf("Money for [Research].", start).slots[0]?.answer).toBe("Research");
  });

  test("the answer has its name, date or number; a bound before it counts", () => {
    expect(factOf("[Diop] said that people returned home.").slots[0]).toHaveProperty("name");
    expect(factOf("Renewed in [2019].").slots[0]?.value).toMatchObject({ type: "date", year: 2019 });
    const fact = factOf("More than [100,000] people returned.");
    expect(fact.slots[0]?.value).toMatchObject({ type: "quantity", amount: 100_000, bound: "above" });
    expect(factOf("Renewed in [how many: 2019].").slots[0]?.value).toMatchObject({
      type: "quantity",
      amount: 2019,
    });
  });

  test("evidence spans the answer, or another name of it", () => {
    expect(factOf("Stopped by [the rest of the army].").slots[0]?.evidence).toEqual([
      { paragraph: "C", start: 86, end: 106, text: "the rest of the army" },
    ]);
    expect(factOf("[Abdoulaye Diop] said that troops have become mobile.").slots[0]?.evidence).toMatchObject([
      { paragraph: "B", text: "Diop" },
    ]);
  });

  test("by:, because: and see: belong to the whole fact", () => {
    const article = articleOf(
      "# Facts\n- Help came from [Moscow].\n  BY: diop\n  because: it says so\n  see: C\n",
    );
    const [fact] = article.facts;
    expect(fact).toMatchObject({ by: article.names[0]?.id, because: "it says so" });
    expect(fact?.slots[0]?.evidence[0].paragraph).toBe("C");
  });

  test.each(["c", "C", "paragraph C", "“the terrorists were stopped”", "will continue to support Mali; A"])(
    "see: %s points to a place",
    (see) => {
      expect(factOf(`Support from [Moscow] goes on.\n  see: ${see}`).slots[0]?.evidence[0]).toMatchObject({
        paragraph: see.endsWith("A") ? "A" : "C",
      });
    },
  );
});

describe("what people said", () => {
  const said = (lines: string, start = top) =>
    articleOf(`# Who said what\n- ${lines}\n  = own\n`, start).statements[0];

  test("a quotation stands inside marks; kinds of marks and a full stop do not matter", () => {
    expect(said("Diop: „our troops have become more mobile“.")).toMatchObject({
      quoted: true,
      words: "Our troops have become more mobile",
      own: "own",
      evidence: [{ paragraph: "B", start: 1, end: 35 }],
    });
  });

  test("one that the narrator interrupts is found as a whole, in its pieces", () => {
    for (const words of [
      '"Our troops have become more mobile thanks to the aviation."',
      '"Our troops have become more mobile," Diop said, "thanks to the aviation."',
    ]) {
      expect(said(`Diop: ${words}`)).toMatchObject({
        words: "Our troops have become more mobile, thanks to the aviation.",
        evidence: [{ text: "Our troops have become more mobile," }, { text: "thanks to the aviation." }],
      });
    }
  });

  test.each(["…", "...", "[…]", "(...)"])("words may be left out with %s", (dots) => {
    expect(said(`Diop: "Our troops ${dots} the aviation"`)).toMatchObject({
      words: "Our troops … the aviation",
      evidence: [{ text: "Our troops" }, { text: "the aviation" }],
    });
  });

  test("reported speech stands outside marks", () => {
    expect(said("Lavrov: moscow will continue to support Mali")).toMatchObject({
      quoted: false,
      words: "Moscow will continue to support Mali",
      evidence: [{ paragraph: "C" }],
    });
  });

  test("a quotation that stands in two paragraphs is proved by the one that names its speaker", () => {
    const start =
      '---\ntitle: T\n---\n"We win," it was said.\n\n"We win," Ann said.\n\n# Names\n- Ann (person)\n';
    expect(said('Ann: "We win"', start)?.evidence).toMatchObject([{ paragraph: "B" }]);
    expect(said('Ann: "We win"\n  see: A', start)?.evidence).toMatchObject([{ paragraph: "A" }]);
  });

  test("a colon may belong to the speaker's name or to the words", () => {
    const start = "---\ntitle: T\n---\nProject: Hope said “stop: now”.\n\n# Names\n- Project: Hope (group)\n";
    expect(said('Project: Hope: "stop: now"', start)?.words).toBe("stop: now");
  });
});

describe("the other parts", () => {
  test("events have dates and ranks that count on behind a tie", () => {
    const { events } = articleOf(
      "# In this order\n1. The agreement of Mali and Russia was renewed. (2019)\n2. Terrorists were stopped by the army. (May 2021).\n2. Troops became mobile thanks to aviation. (soon)\n4. People returned home.\n",
    );
    expect(events.map(({ rank, date, text }) => [rank, date, text])).toEqual([
      [1, "2019", "The agreement of Mali and Russia was renewed."],
      [2, "May 2021", "Terrorists were stopped by the army."],
      [2, "soon", "Troops became mobile thanks to aviation."],
      [3, undefined, "People returned home."],
    ]);
    expect(events.map(({ value, evidence }) => [value?.type, evidence[0]?.paragraph])).toEqual([
      ["date", "A"],
      ["date", "C"],
      [undefined, "B"],
      [undefined, "A"],
    ]);
  });

  test("bullets count as an order; years may have fewer figures than four", () => {
    const { events } = articleOf(
      "# In this order\n- A. (325)\n  see: A\n- B. (44 BC)\n  see: A\n".replace("44 BC", "1582"),
    );
    expect(events.map(({ rank, value }) => [rank, value?.type === "date" && value.year])).toEqual([
      [1, 325],
      [2, 1582],
    ]);
  });

  test("claims keep their reason and place", () => {
    const { falseStatements, notGiven } = articleOf(
      "# False\n- Most of the army joined the terrorists.\n  because: the rest of the army stopped them\n# Not in the text\n- It rained.\n- It snowed.\n  see: B\n",
    );
    expect(falseStatements).toMatchObject([
      { because: "the rest of the army stopped them", evidence: [{ paragraph: "C" }] },
    ]);
    expect(notGiven.map(({ evidence }) => evidence.map(({ paragraph }) => paragraph))).toEqual([[], ["B"]]);
  });

  test("words stand in the text but for case", () => {
    expect(articleOf("# Words\n- Coup: a taking: of power\n  not: a; b; A\n").words).toMatchObject([
      {
        word: "Coup",
        meaning: "a taking: of power",
        not: ["a", "b"],
        evidence: [{ paragraph: "B", text: "coup" }],
      },
    ]);
  });

  test("own questions are kept as written; the sentence that they quote from proves them", () => {
    const { questions } = articleOf(
      '# Questions\n- Why "Western state"?\n  - [x] b\n  - [ ] a\n  keep order\n- Who said that people returned home?\n  = Diop; the minister\n  also: Abdoulaye Diop\n',
    );
    expect(questions).toMatchObject([
      {
        stem: 'Why "Western state"?',
        options: [
          { text: "b", right: true },
          { text: "a", right: false },
        ],
        answers: [],
        keepOrder: true,
        evidence: [
          { paragraph: "B", text: 'A group backed by a "Western state" attempted a coup on May 12.' },
        ],
      },
      { answers: ["Diop", "the minister", "Abdoulaye Diop"], keepOrder: false, options: [] },
    ]);
  });
});

test("ids come from what an annotation says, not from its place or the lines below it", () => {
  const a = articleOf("# Facts\n- Renewed in [2019].\n- Stopped by [the rest of the army].\n");
  const b = articleOf(
    "# Facts\n- Stopped by [the rest of the army].\n  not: pilots\n- Renewed in [when: 2019].\n",
  );
  expect(b.facts.map(({ id }) => id)).toEqual([a.facts[1]?.id, a.facts[0]?.id]);
  const all = [...a.names, ...a.facts].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(id).toMatch(/^[nf][0-9a-hjkmnp-tv-z]{8}$/);
});

test("keys of objects, markup and signs of expressions are words like any others", () => {
  const start =
    "---\ntitle: T\n---\nThe __proto__ met <b>constructor</b> and (a+)+$ at $& once.\n\n# Names\n- constructor (thing)\n";
  for (const answer of ["__proto__", "(a+)+$", "$&", "constructor"]) {
    const text = start.replace("__proto__", "\\_\\_proto\\_\\_");
    expect(factOf(`It was [${answer.replaceAll("_", "\\_")}].`, text).slots[0]?.answer).toBe(answer);
  }
});

test("every place of evidence is what the paragraph says there", () => {
  const article = articleOf(
    '# Facts\n- [Lavrov] spoke.\n- Renewed in [2019].\n# Who said what\n- Diop: "Our troops … aviation"\n# Words\n- coup: x\n# False\n- The army joined the terrorists.\n',
  );
  const all = [
    ...article.names.map(({ evidence }) => evidence),
    ...article.facts.flatMap(({ slots }) => slots.flatMap(({ evidence }) => evidence)),
    ...[...article.statements, ...article.words, ...article.falseStatements].flatMap(
      ({ evidence }) => evidence,
    ),
  ];
  expect(all.length).toBeGreaterThan(8);
  for (const { paragraph, start, end, text } of all) {
    expect(text).not.toBe("");
    expect(article.paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end)).toBe(text);
  }
});
