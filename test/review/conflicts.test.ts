import { expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { Item } from "../../src/model/item.ts";
import { conflictIndex } from "../../src/review/conflicts/conflict-index.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

const { file, text } = contentFiles.find((one) => one.file === "mali.md") as (typeof contentFiles)[number];
const article = mustRead(text, file);
const passage = passageOf(article);

/** The first place of words in the text. */
function place(words: string): Evidence {
  const paragraph = article.paragraphs.find((one) => one.text.includes(words));
  const start = paragraph?.text.indexOf(words) ?? -1;
  if (paragraph === undefined) throw new Error(words);
  return { paragraph: paragraph.id, start, end: start + words.length, text: words };
}

function shared(source: string, evidence: Evidence) {
  return {
    id: `mali.${source}.fact-choice`,
    kind: "fact-choice",
    process: "retrieve",
    points: 1,
    evidence: [evidence],
    rationale: "",
    sources: [source],
    at: { line: 1, column: 1, length: 0 },
  } as const;
}

function choice(source: string, stem: string, key: string, wrong: readonly string[], words: string): Item {
  return {
    ...shared(source, place(words)),
    interaction: "choice",
    stem,
    options: [key, ...wrong].map((one, index) => ({ id: `o${index + 1}`, text: one, rationale: "" })),
    arrangement: "shuffled",
    key: ["o1"],
  };
}

/** What speaks against the two, whichever comes first. */
function between(a: Item, b: Item): (string | undefined)[] {
  return [
    [a, b],
    [b, a],
  ].map(([first, second]) => {
    const index = conflictIndex(passage);
    index.add(first as Item);
    return index.conflictOf(second as Item)?.why;
  });
}

const removed = choice(
  "f1",
  "Which interim president of Mali did the armed forces remove from office?",
  "Bah Ndaw",
  ["Assimi Goita", "Abdoulaye Diop"],
  "Bah Ndaw",
);

test("two questions about different things may stand together", () => {
  const other = choice(
    "f2",
    "What has opened in many settlements?",
    "markets",
    ["schools", "banks"],
    "Markets",
  );
  expect(between(removed, other)).toEqual([undefined, undefined]);
});

test("one annotation is asked once", () => {
  expect(between(removed, { ...removed, id: "mali.f1.who.short-answer" })).toEqual(
    Array(2).fill("same annotation"),
  );
});

test("two annotations that ask the same are asked once", () => {
  const again = choice(
    "f3",
    "Whom did the armed forces of Mali remove from office as interim president?",
    "Bah Ndaw",
    ["Sergey Lavrov", "Moctar Ouane"],
    "Bah Ndaw",
  );
  expect(between(removed, again)).toEqual(Array(2).fill("same question"));
});

test("a stem that says the other's key beside words of its question gives it away", () => {
  const says = choice(
    "f4",
    "When did the armed forces remove Bah Ndaw from office?",
    "May 2021",
    ["May 2020", "May 2019"],
    "May 2021",
  );
  expect(between(removed, says)).toEqual(Array(2).fill("giveaway"));
});

test("a stem that says of a wrong answer what the question is about rules it out", () => {
  const says = choice(
    "f5",
    "When did Assimi Goita become the new interim president of Mali?",
    "June 2021",
    ["June 2020", "June 2019"],
    "June 2021",
  );
  expect(between(removed, says)).toEqual(Array(2).fill("rules out"));
  const names = choice("f6", "Where did Assimi Goita go?", "Moscow", ["Bamako", "Geneva"], "Moscow");
  expect(between(removed, names)).toEqual([undefined, undefined]);
});

test("a statement to match is given away like a question", () => {
  const dates: Item = {
    ...shared("e1", place("12 May 2022")),
    interaction: "match",
    stem: "Match events with dates.",
    statements: [
      {
        id: "s1",
        text: "Some soldiers try to seize power.",
        rationale: "",
        evidence: [place("12 May 2022")],
      },
    ],
    options: [{ id: "o1", text: "12 May 2022", rationale: "" }],
    arrangement: "fixed",
    key: { s1: "o1" },
  };
  const says = choice(
    "f7",
    "Who says that soldiers tried to seize power on 12 May 2022?",
    "Ministry of Territorial Administration and Decentralization",
    ["Sputnik", "military council"],
    "Ministry of Territorial Administration and Decentralization",
  );
  expect(between(dates, says)).toEqual(Array(2).fill("giveaway"));
});

test("a paragraph printed with gaps hides the evidence of others, and says no more than the text", () => {
  const gaps: Item = {
    ...shared("w1", place("Markets")),
    id: "mali.G.text-gap",
    kind: "text-gap",
    interaction: "gap",
    stem: "Complete the paragraph.",
    paragraph: "H",
    text: [{ words: "Everyday life is returning in many settlements. Markets have already " }, { gap: "g1" }],
    key: { g1: ["opened"] },
  };
  const inIt = choice("f8", "What has opened in many settlements?", "markets", ["schools"], "Markets");
  expect(between(gaps, inIt)).toEqual(Array(2).fill("hidden evidence"));
  expect(between(gaps, removed)).toEqual([undefined, undefined]);
});

test("a gap's frame is its own sentence", () => {
  const gaps: Item = {
    ...shared("f9", place("Moscow")),
    interaction: "gap",
    stem: "Complete the sentences.",
    text: [
      { words: "Diop held talks with Lavrov in " },
      { gap: "g1" },
      { words: ". The army removed " },
      { gap: "g2" },
      { words: " from office." },
    ],
    key: { g1: ["Moscow"], g2: ["Moctar Ouane"] },
  };
  const says = choice("f10", "Who travelled to Moscow?", "Diop", ["Lavrov", "Goita"], "Moscow");
  const gives = choice("f11", "Why did Diop hold talks in Moscow?", "help", ["gold", "trade"], "help");
  expect(between(gaps, says)).toEqual([undefined, undefined]);
  expect(between(gaps, gives)).toEqual(Array(2).fill("giveaway"));
});
