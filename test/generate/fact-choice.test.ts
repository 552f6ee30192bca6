import { describe, expect, test } from "vitest";
import { itemFor, made, wrongTexts } from "./small-article.ts";

const names = `# Names
- Ann Reid (person), keeper of the lighthouse
  also: Reid
- Tom Hale (person), keeper of the harbour
- Mary Gow (person), mayor of the town
- Joe Pitt (person), owner of a boat
- Lucy Orr (person), teacher`;

const text = `Ann Reid lit the lamp on 3 May 1998, while Joe Pitt watched. She had learned it in 1990.

Mary Gow opened the new school in 2001 with a speech. Lucy Orr was its first teacher.

Tom Hale sold his house in 2005 and left. More than 400 people came to say goodbye.`;

describe("names", () => {
  const result = made(text, `${names}\n\n# Facts\n- The lamp was lit by [Ann Reid].\n  ? Who lit the lamp?`);
  const wrong = wrongTexts(itemFor(result, "Ann Reid"));

  test("of the same sort are the wrong answers", () => {
    expect(wrong.toSorted()).toEqual(["Lucy Orr", "Mary Gow", "Tom Hale"]);
  });

  test("that stand in the sentence of the evidence are not: they may have had a part in it", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const again = made(
        text,
        `${names}\n\n# Facts\n- The lamp was lit by [Ann Reid].\n  ? Who lit the lamp?`,
        { seed: `${seed}`, options: 6 },
      );
      expect(wrongTexts(itemFor(again, "Ann Reid"))).not.toContain("Joe Pitt");
    }
  });

  test("each says why it is wrong, from the text", () => {
    const rationales = itemFor(result, "Ann Reid")?.options.map(
      ({ text: name, rationale }) => `${name}: ${rationale}`,
    );
    expect(rationales?.find((one) => one.startsWith("Tom Hale"))).toBe(
      "Tom Hale: Tom Hale (keeper of the harbour) is named for something else (paragraph C: “Tom Hale sold his house in 2005 and left”); the answer here is Ann Reid.",
    );
  });
});

describe("a wrong answer is proved wrong", () => {
  test("a name that another fact gives for the same is none", () => {
    const both = made(
      text,
      `${names}\n\n# Facts\n- The school was opened by [Mary Gow].\n  ? Who opened the school?\n- The school was opened by [Lucy Orr].\n  see: B`,
      { options: 6 },
    );
    expect(wrongTexts(itemFor(both, "Mary Gow"))).not.toContain("Lucy Orr");
  });

  test("a name that a sentence says nearly the same of is none", () => {
    const result = made(
      `Ann Reid climbed the old tower at night. Later Tom Hale climbed the old tower, too.\n\nMary Gow, Joe Pitt and Lucy Orr stayed at home and played cards.`,
      `${names}\n\n# Facts\n- The old tower was climbed by [Ann Reid] at night.\n  ? Who climbed the old tower at night?`,
      { options: 6 },
    );
    expect(wrongTexts(itemFor(result, "Ann Reid")).toSorted()).toEqual(["Joe Pitt", "Lucy Orr", "Mary Gow"]);
  });

  test("a name in the question is none", () => {
    const result = made(
      text,
      `${names}\n\n# Facts\n- After the time of Tom Hale, the school got its first teacher, [Lucy Orr].\n  ? Who taught at the school first, Tom Hale having left?\n  see: B`,
      { options: 6 },
    );
    expect(wrongTexts(itemFor(result, "Lucy Orr"))).not.toContain("Tom Hale");
  });

  test("another name of the answer is none, and the listed name is shown", () => {
    const result = made(text, `${names}\n\n# Facts\n- [Reid] lit the lamp.\n  ? Who lit the lamp?`);
    expect(itemFor(result, "Reid")).toBeUndefined();
    expect(wrongTexts(itemFor(result, "Ann Reid"))).toHaveLength(3);
  });

  test("fewer than two: there is no item, and a finding says what to add", () => {
    const result = made(
      text,
      "# Facts\n- He [sold his house] and left.\n  ? What did Tom Hale do in 2005?\n  not: he built a boat",
      { mix: { "fact-choice": "any" } },
    );
    expect(result.quiz.items).toEqual([]);
    expect(result.findings).toMatchObject([
      { rule: "too-few-distractors", at: { line: 13 }, remedy: expect.stringContaining("not:") },
    ]);
  });

  test("two are enough: three options, never padded", () => {
    const result = made(
      text,
      "# Facts\n- He [sold his house] and left.\n  ? What did Tom Hale do in 2005?\n  not: built a boat; bought a farm",
    );
    expect(itemFor(result, "sold his house")?.options).toHaveLength(3);
  });
});

describe("numbers", () => {
  const bound = "# Facts\n- More than [400] people said goodbye to Tom Hale.";

  test("a bound is asked as a bound, in the question", () => {
    const item = itemFor(made(text, `${names}\n\n${bound}`), "400");
    expect(item?.stem).toBe("More than how many people said goodbye to Tom Hale?");
  });

  test("a question that leaves the bound out is not asked", () => {
    const result = made(text, `${names}\n\n${bound}\n  ? How many people said goodbye to Tom Hale?`);
    expect(itemFor(result, "400")).toBeUndefined();
    expect(result.findings[0]).toMatchObject({
      rule: "open-bound",
      remedy: expect.stringContaining("More than how many"),
    });
  });

  test("they ascend, at a ratio from 1.25 on, as round as the key is", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const item = itemFor(made(text, `${names}\n\n${bound}`, { seed: `${seed}` }), "400");
      const numbers = item?.options.map((option) => Number(option.text.replace(",", ""))) ?? [];
      expect(numbers).toHaveLength(4);
      for (const [index, number] of numbers.entries()) {
        const before = numbers[index - 1];
        if (before !== undefined) expect(number / before).toBeGreaterThanOrEqual(1.2);
        expect(number % 100).toBe(0);
      }
    }
  });
});

describe("dates", () => {
  test("are of one precision, ascend, and none lies in another", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const item = itemFor(
        made(text, "# Facts\n- The new school was opened in [2001].\n  ? When was the new school opened?", {
          seed: `${seed}`,
        }),
        "2001",
      );
      const years = item?.options.map((option) => Number(option.text)) ?? [];
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
      expect(years.every((year) => year > 1900 && year < 2100)).toBe(true);
    }
  });

  const fire = "The mill burned down on 12 May 1949.\n\nThe bridge was sold on 30 July 1952.";
  const [burned, sold] = [
    "- The mill burned down on [12 May 1949].\n  ? On what date did the mill burn down?",
    "- The bridge was sold on [30 July 1952].\n  ? On what date was the bridge sold?",
  ];
  const shown = (said: string, fact: string, answer: string, seed: number) =>
    itemFor(made(said, `# Facts\n${fact}`, { seed: `${seed}` }), answer)?.options.map(({ text }) => text);

  test("two of a text stand beside each other, with the same invented ones beside both", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const first = shown(fire, burned, "12 May 1949", seed);
      expect(first).toHaveLength(4);
      expect(first).toContain("30 July 1952");
      expect(shown(fire, sold, "30 July 1952", seed)).toEqual(first);
    }
  });

  test("each of them is as often the earlier as the later of a pair, and written as long", () => {
    let behind = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const first = shown(fire, burned, "12 May 1949", seed) as string[];
      const pair = first.filter((one) => one.length === 11);
      expect(pair).toHaveLength(2);
      behind += pair.indexOf("12 May 1949");
    }
    // Four standard deviations of 400 even draws.
    expect(Math.abs(behind - 200)).toBeLessThan(40);
  });

  test("invented ones hang on the text's dates, not on the other facts", () => {
    for (let seed = 0; seed < 50; seed += 1)
      expect(shown(fire, `${burned}\n${sold}`, "12 May 1949", seed)).toEqual(
        shown(fire, burned, "12 May 1949", seed),
      );
  });

  test.each(["May 1955", "1 January 1806", "12 June 1951"])(
    "no other option is longer or shorter than %s",
    (date) => {
      const said = `The old clock was stopped ${/^\d/u.test(date) ? "on" : "in"} ${date}`;
      for (let seed = 0; seed < 50; seed += 1) {
        const options = shown(
          `${said} by the smith.`,
          `- ${said.replace(date, `[${date}]`)} by the smith.`,
          date,
          seed,
        );
        expect(options).toHaveLength(4);
        expect(new Set(options?.map(({ length }) => length))).toEqual(new Set([date.length]));
      }
    },
  );

  test("the text's own are taken first", () => {
    const item = itemFor(
      made(text, "# Facts\n- The new school was opened in [2001].\n  ? When was the new school opened?", {
        seed: "3",
        options: 6,
      }),
      "2001",
    );
    const own = wrongTexts(item).filter((year) => ["1990", "2005"].includes(year));
    expect(own.length).toBeGreaterThan(0);
  });
});

// Chi-square with 3 degrees of freedom is over 16.27 once in a thousand; the seeds are fixed.
test.each([
  ["a number", text, "More than [400] people said goodbye to Tom Hale.", "400"],
  [
    "a year that stands alone",
    "The new school was opened in 2001.",
    "The new school was opened in [2001].",
    "2001",
  ],
])("the rank of %s among four options is uniform over 2,000 seeds", (_what, said, fact, answer) => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 2000; seed += 1) {
    const item = itemFor(made(said, `# Facts\n- ${fact}`, { seed: `rank ${seed}` }), answer);
    const rank = item?.options.findIndex((option) => option.text === answer) ?? -1;
    counts[rank] = (counts[rank] ?? Number.NaN) + 1;
  }
  const chiSquare = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  expect(chiSquare).toBeLessThan(16.27);
});

describe("places", () => {
  const places = `# Names
- Mali (place), country
- Russia (place), country
- Moscow (place), capital of Russia
- Bamako (place), capital of Mali
- Geneva (place), city`;
  const news =
    "The talks took place in Moscow, the capital of Russia.\n\nBamako was quiet that day. Mali had other worries.\n\nGeneva was sunny.";

  test("a country is no wrong answer for a city, nor a place whose type is not known to be the same", () => {
    const result = made(
      news,
      `${places}\n\n# Facts\n- The talks took place in [Moscow].\n  ? Where did the talks take place?\n  not: Paris; Rome`,
    );
    expect(wrongTexts(itemFor(result, "Moscow")).toSorted()).toEqual(["Bamako", "Paris", "Rome"]);
  });

  test("a country has its neighbours from the gazetteer", () => {
    const result = made(
      news,
      `${places}\n\n# Facts\n- That day, [Mali] had other worries.\n  ? Which country had other worries?`,
    );
    const wrong = wrongTexts(itemFor(result, "Mali"));
    expect(wrong).toHaveLength(3);
    expect(wrong).toContain("Russia");
    const west = [
      "Benin",
      "Burkina Faso",
      "Cape Verde",
      "Gambia",
      "Ghana",
      "Guinea",
      "Ivory Coast",
      "Liberia",
      "Mauritania",
      "Niger",
      "Nigeria",
      "Senegal",
      "Sierra Leone",
      "Togo",
    ];
    expect(wrong.filter((name) => name !== "Russia").every((name) => west.includes(name))).toBe(true);
  });
});

test("a claim is asked as its owner's", () => {
  const item = itemFor(
    made(
      text,
      `${names}\n\n# Facts\n- Tom Hale sold his house in [2005].\n  ? When did Tom Hale sell his house?\n  by: Lucy Orr`,
    ),
    "2005",
  );
  expect(item?.stem).toBe("According to Lucy Orr, when did Tom Hale sell his house?");
});

test("a number within the answer to who or what is no value where the teacher gives wrong answers", () => {
  const said = "Twelve guards watch the gate, and the mill has 70 wheels.";
  const asked = (line: string, answer: string) =>
    wrongTexts(itemFor(made(said, `# Facts\n${line}`), answer)).toSorted();
  const guards = "- The gate is watched by [who: twelve guards].\n  ? Who watches the gate?";
  expect(
    asked(`${guards}\n  not: the drivers of the boats; the students; two old dogs`, "twelve guards"),
  ).toEqual(["the drivers of the boats", "the students", "two old dogs"]);
  expect(asked(guards, "twelve guards")).toEqual([]);
  const wheels = "- The mill has [what: 70 wheels].\n  ? What does the mill have?";
  expect(asked(`${wheels}\n  not: a roof; a door; two sails`, "70 wheels")).toEqual([
    "a door",
    "a roof",
    "two sails",
  ]);
});

test("--options asks for three to six", () => {
  for (const options of [3, 4, 5, 6]) {
    const item = itemFor(made(text, "# Facts\n- The new school was opened in [2001].", { options }), "2001");
    expect(item?.options).toHaveLength(options);
  }
});

test("a teacher's wrong number stands beside an answer that the fact calls about right", () => {
  const result = made(
    "The lamp was lit for about 11 hours. Then the oil was gone.",
    "# Facts\n- The lamp was lit for about [11 hours].\n  ? For about how many hours was the lamp lit?\n  not: 4 hours; 5 hours; 6 hours; 20 hours; 25 hours; 30 hours",
  );
  const wrong = wrongTexts(itemFor(result, "11 hours"));
  expect(wrong).toHaveLength(3);
  expect(["4 hours", "5 hours", "6 hours", "20 hours", "25 hours", "30 hours"]).toEqual(
    expect.arrayContaining(wrong),
  );
});

test("an answer below which nothing can be proved wrong is no choice: it would always be the smallest", () => {
  const result = made(
    "The ticket costs two euros. Children pay nothing.",
    "# Facts\n- The ticket costs [two euros].\n  ? How much does the ticket cost?",
  );
  expect(itemFor(result, "two euros")).toBeUndefined();
  expect(result.findings.map(({ reason }) => reason).join()).toContain('both sides of "two euros"');
});

test("days of the week stand in their order, whatever the seed", () => {
  const text = "The talks go on. The two sides will talk again on Friday, the judge said.";
  const facts =
    "# Facts\n- The two sides will talk again on [when: Friday].\n  ? On which day will they talk again?\n  not: Thursday; Saturday; Sunday";
  for (const seed of ["1", "2", "3", "4"]) {
    const item = itemFor(made(text, facts, { seed }), "Friday");
    expect(item?.options.map((option) => option.text)).toEqual(["Thursday", "Friday", "Saturday", "Sunday"]);
    expect(item?.arrangement).toBe("fixed");
  }
});
