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

/** A statement with a speaker, as the article has it. */
function saidBy(words: string, speaker: string): Item {
  const statement = article.statements.find((one) => one.words === words);
  if (statement === undefined) throw new Error(words);
  return {
    ...choice(
      statement.id,
      `Whose statement is this? ${statement.own}`,
      speaker,
      ["Assimi Goita", "Bah Ndaw"],
      words,
    ),
    kind: "who-said-it",
  };
}

/** The fact that has an answer, asked with a stem of one's own. */
function askedOf(answer: string, stem: string, wrong: readonly string[], kind = "fact-choice"): Item {
  const fact = article.facts.find(({ slots }) => slots.some((slot) => slot.answer === answer));
  const [evidence] = fact?.slots.find((slot) => slot.answer === answer)?.evidence ?? [];
  if (fact === undefined || evidence === undefined) throw new Error(answer);
  return { ...choice(fact.id, stem, answer, wrong, evidence.text), evidence: [evidence], kind };
}

const opened = askedOf("markets", "According to Diop, what has already opened in many settlements?", [
  "banks",
]);

test("whose statement it is, is given away by a claim of the same sentence", () => {
  const buying = saidBy("Markets have already opened", "Abdoulaye Diop");
  expect(between(opened, buying)).toEqual(Array(2).fill("giveaway"));
  const fighting = saidBy("fully coordinated by the Malian armed forces", "Abdoulaye Diop");
  expect(between(opened, fighting)).toEqual([undefined, undefined]);
});

test("whose statement it is, is given away by half of its words beside the speaker", () => {
  const help = saidBy("Moscow would go on helping Mali", "Sergey Lavrov");
  const wants = askedOf(
    "crises in Africa to be solved quickly",
    "According to Lavrov, what does Russia want, so that Moscow will go on helping Mali?",
    ["trade to grow"],
  );
  expect(between(help, wants)).toEqual(Array(2).fill("giveaway"));
});

test("how the text presents a claim is given away by a stem that calls it one", () => {
  const people = askedOf(
    "100,000",
    "According to Diop, more than how many people went back to their homes?",
    ["50,000"],
  );
  const question = article.questions.find(({ stem }) => stem.startsWith("How does the text present"));
  const own: Item = {
    ...choice(question?.id ?? "", question?.stem ?? "", "as a figure", ["as a fact"], "He gave figures"),
    kind: "own-question",
  };
  expect(between(people, own)).toEqual(Array(2).fill("giveaway"));
  expect(between(opened, own)).toEqual([undefined, undefined]);
});

test("a month and a day in it are one date", () => {
  const on = choice(
    "f12",
    "On what date did the interview with Diop come out?",
    "23 May 2022",
    [],
    "23 May 2022",
  );
  const month: Item = {
    ...shared("e2", place("23 May 2022")),
    interaction: "match",
    stem: "When did each of these things happen?",
    statements: [
      {
        id: "s1",
        text: "The interview with Diop comes out.",
        rationale: "",
        evidence: [place("23 May 2022")],
      },
    ],
    options: [{ id: "o1", text: "May 2022", rationale: "" }],
    arrangement: "fixed",
    key: { s1: "o1" },
  };
  expect(between(on, month)).toEqual(Array(2).fill("same question"));
});

test("who somebody is, is given away by a sentence that calls him so", () => {
  const ouane = article.names.find(({ name }) => name === "Moctar Ouane");
  const roles: Item = {
    ...shared(ouane?.id ?? "", place("Moctar Ouane")),
    kind: "who-is-who",
    interaction: "match",
    stem: "Who are these people?",
    statements: [{ id: "s1", text: "Moctar Ouane", rationale: "", evidence: [place("Moctar Ouane")] }],
    options: [{ id: "o1", text: ouane?.role ?? "", rationale: "" }],
    arrangement: "shuffled",
    key: { s1: "o1" },
  };
  const calls = choice(
    "f13",
    "Why was the acting prime minister, Moctar Ouane, removed?",
    "a rule",
    [],
    "rules",
  );
  const names = choice("f14", "Where did Moctar Ouane go?", "Moscow", [], "Moscow");
  expect(between(roles, calls)).toEqual(Array(2).fill("giveaway"));
  expect(between(roles, names)).toEqual([undefined, undefined]);
});

test("a statement to be judged is given away by a sentence that says what is asked of it", () => {
  const judged: Item = {
    ...askedOf("2019", "Military ties between Mali and Russia were renewed by an agreement in 2015.", []),
    kind: "true-false-not-given",
  };
  const says = choice(
    "f15",
    "How many aircraft did Russia sell to Mali by its agreement of 2019?",
    "ten",
    [],
    "aircraft",
  );
  expect(between(judged, says)).toEqual(Array(2).fill("giveaway"));
});

test("a word in another form says the key, in the sentence that proves it", () => {
  const buys = choice("f16", "What does Mali acquire under this deal?", "weapons", [], "acquires weapons");
  const tells = choice("f17", "Is a weapon part of the deal?", "yes", [], "acquires weapons");
  const elsewhere = choice("f18", "Who has no weapon?", "Diop", [], "Markets");
  expect(between(buys, tells)).toEqual(Array(2).fill("giveaway"));
  expect(between(buys, elsewhere)).toEqual([undefined, undefined]);
});

test("half of a long answer is told by a sentence of its place", () => {
  const two: Item = {
    ...shared("q9", place("Since aircraft help to move soldiers, the troops have become")),
    interaction: "text",
    stem: "What happened then?",
    key: ["aircraft moved the soldiers, and the troops became mobile"],
  };
  const half = choice("f19", "Which troops did aircraft move, and which soldiers?", "all", [], "more mobile");
  const other = choice("f20", "Which troops did aircraft move, and which soldiers?", "all", [], "Markets");
  expect(between(two, half)).toEqual(Array(2).fill("giveaway"));
  expect(between(two, other)).toEqual([undefined, undefined]);
});
