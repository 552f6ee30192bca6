import { type Passage, passageOf } from "../../src/generate/passage.ts";
import type { Article, Fact, Name, Statement } from "../../src/model/article.ts";
import type { Evidence, Proof } from "../../src/model/evidence.ts";
import type { ChoiceItem, GapItem, Item, MatchItem, OrderItem, TextItem } from "../../src/model/item.ts";

export const place = { line: 1, column: 1, length: 1 };

const texts = [
  "The harbour office closed in 1998. Ann Reid moved to the city with her two dogs.",
  "Tom Hale, the foreign minister of Norland, met Mary Gow, the foreign minister of Sudland, in Olm. More than 100,000 people had left by May 2021, the keeper said.",
];

const article: Article = {
  id: "light",
  title: "Light",
  language: "en",
  sha256: "0".repeat(64),
  blocks: [],
  paragraphs: texts.map((text, index) => ({ id: "AB"[index] as string, text, marks: [], form: "prose" })),
  names: [],
  facts: [],
  statements: [],
  events: [],
  falseStatements: [],
  notGiven: [],
  words: [],
  questions: [],
};

/** A passage that nothing is known of but its text. */
export const bare: Passage = passageOf(article);

/** The same with names, facts and statements. */
export function annotated(add: {
  readonly names?: readonly Partial<Name>[];
  readonly facts?: readonly Partial<Fact>[];
  readonly statements?: readonly Partial<Statement>[];
}): Passage {
  return passageOf({
    ...article,
    names: (add.names ?? []).map((name, index) => ({
      id: `n${index + 1}`,
      at: place,
      name: "Ann Reid",
      sort: "person",
      also: [],
      evidence: evidence("moved"),
      ...name,
    })),
    facts: (add.facts ?? []).map((fact, index) => ({
      id: `f${index + 1}`,
      at: place,
      sentence: "",
      slots: [],
      ...fact,
    })),
    statements: (add.statements ?? []).map((statement, index) => ({
      id: `s${index + 1}`,
      at: place,
      speaker: "n1",
      words: "",
      quoted: false,
      evidence: [evidence("moved")],
      ...statement,
    })),
  });
}

/** Where words stand in the text. */
export function evidence(words: string): Evidence {
  const index = texts.findIndex((text) => text.includes(words));
  const start = texts[index]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { paragraph: "AB"[index] as string, start, end: start + words.length, text: words };
}

function shared(kind: string) {
  return {
    id: `light.f1.${kind}`,
    kind,
    process: "interpret",
    points: 1,
    evidence: [evidence("closed")] as Proof,
    rationale: "r",
    sources: ["f1"],
    at: place,
  } as const;
}

const option = (text: string, index: number) => ({ id: `o${index + 1}`, text, rationale: "r" });

/** A choice whose first option is the key; numbers and dates want `{ arrangement: "fixed" }`. */
export function choice(
  stem: string,
  options: readonly string[],
  change: Partial<ChoiceItem> = {},
): ChoiceItem {
  return {
    ...shared("fact-choice"),
    interaction: "choice",
    stem,
    options: options.map(option),
    arrangement: "shuffled",
    key: ["o1"],
    ...change,
  };
}

/** A match of statements with options, the first with the first and so on. */
export function match(
  statements: readonly string[],
  options: readonly string[],
  change: Partial<MatchItem> = {},
): MatchItem {
  return {
    ...shared("match-speakers"),
    interaction: "match",
    stem: "Who made each statement?",
    statements: statements.map((text, index) => ({
      id: `s${index + 1}`,
      text,
      rationale: "r",
      evidence: [evidence("closed")],
    })),
    options: options.map(option),
    arrangement: "shuffled",
    key: Object.fromEntries(statements.map((_, index) => [`s${index + 1}`, `o${index + 1}`])),
    ...change,
  };
}

export function order(entries: readonly string[], change: Partial<OrderItem> = {}): OrderItem {
  return {
    ...shared("order-events"),
    interaction: "order",
    stem: "Put the events in order.",
    entries: entries.map((text, index) => ({ id: `e${index + 1}`, text, rationale: "r", rank: index + 1 })),
    key: entries.map((_, index) => `e${index + 1}`),
    ...change,
  };
}

/** A text with gaps, written `The [office] closed.`; a bank where words are given. */
export function gaps(text: string, bank?: readonly string[], change: Partial<GapItem> = {}): GapItem {
  const parts = text.split(/[[\]]/u);
  const answers = parts.filter((_, index) => index % 2 === 1);
  return {
    ...shared("sentence-gap"),
    interaction: "gap",
    stem: "Fill the gaps.",
    text: parts.map((part, index) => (index % 2 === 1 ? { gap: `g${(index + 1) / 2}` } : { words: part })),
    ...(bank === undefined ? {} : { bank: bank.map(option) }),
    key: Object.fromEntries(answers.map((answer, index) => [`g${index + 1}`, [answer] as const])),
    ...change,
  };
}

export function written(stem: string, key: TextItem["key"], change: Partial<TextItem> = {}): TextItem {
  return { ...shared("short-answer"), interaction: "text", stem, key, ...change };
}

/** An item with the passage that it is about. */
export interface Case {
  readonly item: Item;
  readonly passage: Passage;
}

export function about(passage: Passage, item: Item): Case {
  return { item, passage };
}

/** German items have a German passage. */
export const german: Passage = passageOf({ ...article, language: "de" });
