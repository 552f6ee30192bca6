import { describe, expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import { formOfStatement } from "../../src/generate/statement-form.ts";
import { verdictBalance } from "../../src/generate/verdict-balance.ts";
import { mustRead } from "../content-articles.ts";

const text = `The lamp of the tower was lit by Ann Reid in 1998. The tower had a lamp and a bell.

The bell of the tower rang at noon. The lamp of the tower was old.`;

const open = [
  "The lamp of the tower was made in Denmark by a smith.",
  "Ann Reid had bought 12 sheep at the market in spring.",
  "The bell was paid for with the money of Lucy Orr too.",
  "A storm broke some windows of the inn in the harbour.",
];

function balanceOf(notGiven: readonly string[], falseOnes: readonly string[] = [], language = "en") {
  const lists = [
    "# False",
    ...falseOnes.flatMap((one) => [`- ${one}`, "  see: A"]),
    "",
    "# Not in the text",
    ...notGiven.map((one) => `- ${one}`),
  ];
  const source = `---\ntitle: Small\nlanguage: ${language}\n---\n\n${text}\n\n${lists.join("\n")}\n`;
  const passage = passageOf(mustRead(source, "small.md"));
  const balance = verdictBalance(passage);
  const form = (statement: string) => formOfStatement(statement, passage);
  return {
    form,
    openShare: (statement: string) => balance.openShare(form(statement)),
    trueShare: (statement: string) => balance.trueShare(form(statement)),
  };
}

describe("what a statement looks like", () => {
  const { form } = balanceOf(open);

  test("names are the capitals behind its first word, figures the numbers in digits", () => {
    expect(form("Ann Reid lit the lamp on 3 May 1998.")).toMatchObject({ names: 2, figures: 2 });
    expect(form("The lamp was lit twenty-four years ago.")).toMatchObject({ names: 0, figures: 0 });
    expect(form("It cost 1,200.50 euros.").figures).toBe(1);
  });

  test("where every noun has a capital, names are those that are listed", () => {
    const source = `---\ntitle: Klein\nlanguage: de\n---\n\nAnn Reid hat die Lampe im Turm angezündet.\n\n# Namen\n- Ann Reid (person)\n`;
    const passage = passageOf(mustRead(source, "klein.md"));
    expect(formOfStatement("Im Turm hat Ann Reid die Lampe angezündet.", passage).names).toBe(1);
  });

  test("its words are the commoner the more sentences have them, for its length", () => {
    const common = form("The lamp of the tower rang.").commonness;
    const rare = form("A storm broke some windows.").commonness;
    expect(rare).toBe(0);
    expect(common).toBeGreaterThan(rare);
  });
});

describe("what is not given", () => {
  test("is asked the seldomer the rarer its words are in the text", () => {
    const { openShare } = balanceOf(open);
    const shares = open.map(openShare);
    expect(Math.max(...shares)).toBe(1);
    expect(openShare(open[3] as string)).toBe(Math.min(...shares));
    expect(Math.min(...shares)).toBe(1 / 4);
    // Those with the commoner words always come.
    expect(shares.filter((share) => share === 1).length).toBeGreaterThanOrEqual(2);
  });

  test("is always asked where there is too little of it to compare", () => {
    const { openShare } = balanceOf(open.slice(1));
    expect(open.slice(1).map(openShare)).toEqual([1, 1, 1]);
  });

  test("is always asked where all of it has equally common words", () => {
    const alike = ["one", "two", "six", "ten"].map((count) => `Some ships sank in ${count} storms.`);
    const { openShare } = balanceOf(alike);
    expect(alike.map(openShare)).toEqual([1, 1, 1, 1]);
  });
});

describe("facts make up for what the teacher's false statements lack", () => {
  const plain = "The lamp was lit by a smith who came from the harbour.";
  const named = "The lamp was lit by Reid, a smith from the harbour too.";
  const dated = "The lamp was lit in 1998 by a smith from the harbour.";
  const falseOnes = [
    "The bell of the tower rang at midnight in the summer.",
    "The lamp was bought by a fisherman from the old inn.",
  ];

  test("where those have no names and no figures, facts with some are the more often false", () => {
    const { trueShare } = balanceOf(open, falseOnes);
    expect(trueShare(named)).toBeLessThan(trueShare(plain));
    expect(trueShare(dated)).toBeLessThan(trueShare(plain));
  });

  test("where there are none, every fact is as often true as false", () => {
    const { trueShare } = balanceOf(open);
    for (const one of [plain, named, dated]) expect(trueShare(one)).toBeCloseTo(1 / 2);
  });
});
