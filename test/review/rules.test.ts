import { expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import type { Article } from "../../src/model/article.ts";
import type { ChoiceItem } from "../../src/model/item.ts";
import { review } from "../../src/review/review.ts";
import { type RuleName, rules } from "../../src/review/rules.ts";

const text = "The harbour office closed in 1998. Ann Reid moved to the city with her two dogs.";

const article: Article = {
  id: "light",
  title: "Light",
  language: "en",
  sha256: "0".repeat(64),
  blocks: [{ type: "paragraph", paragraph: "A" }],
  paragraphs: [{ id: "A", text, marks: [], form: "prose" }],
  names: [],
  facts: [],
  statements: [],
  events: [],
  falseStatements: [],
  notGiven: [],
  words: [],
  questions: [],
};

const place = { line: 1, column: 1, length: 1 };

/** A sound item whose first option is the key. */
function item(stem: string, options: readonly string[], change: Partial<ChoiceItem> = {}): ChoiceItem {
  return {
    id: "light.f1.who.fact-choice",
    kind: "fact-choice",
    interaction: "choice",
    process: "retrieve",
    points: 1,
    stem,
    options: options.map((option, index) => ({ id: `o${index + 1}`, text: option, rationale: "r" })),
    arrangement: "shuffled",
    key: ["o1"],
    evidence: [{ paragraph: "A", start: 29, end: 33, text: "1998" }],
    rationale: "r",
    sources: ["f1"],
    at: place,
    ...change,
  };
}

const sound = item("Who moved to the city?", ["Ann Reid", "Tom Hale", "Mary Gow"]);
const fixed = { arrangement: "fixed" } as const;

const broken: Record<RuleName, readonly [string, ChoiceItem][]> = {
  "twin-options": [
    ["the same but for case", item("Who moved?", ["Ann Reid", "ann reid", "Mary Gow"])],
    ["the same but for the article", item("What closed?", ["the office", "office", "the school"])],
    ["the same number", item("How many?", ["1,000", "1000", "3,000"], fixed)],
  ],
  "option-in-option": [
    ["words within words", item("What closed?", ["the army", "the rest of the army", "the police"])],
    ["a month within its year", item("When?", ["May 2021", "2021", "2023"], fixed)],
  ],
  proof: [
    [
      "words that stand elsewhere",
      item("When?", ["1998", "1999", "2000"], {
        ...fixed,
        evidence: [{ paragraph: "A", start: 0, end: 4, text: "1998" }],
      }),
    ],
    [
      "a paragraph that is not there",
      item("When?", ["1998", "1999", "2000"], {
        ...fixed,
        evidence: [{ paragraph: "B", start: 29, end: 33, text: "1998" }],
      }),
    ],
  ],
  "banned-options": [
    ["all of the above", item("Who moved?", ["Ann Reid", "Tom Hale", "All of the above"])],
    ["a combination", item("Who moved?", ["Ann Reid", "Tom Hale", "A and C"])],
  ],
  clang: [
    [
      "a word of the stem in the key alone",
      item("Which harbour building closed?", ["harbour office", "town school", "fire station"]),
    ],
  ],
  "key-in-stem": [
    ["the stem says the key", item("Where did Ann Reid move?", ["Ann Reid", "Tom Hale", "Mary Gow"])],
  ],
  ascending: [
    ["a number behind a larger one", item("When?", ["1998", "1997", "1999"], fixed)],
    ["numbers that may be shuffled", item("When?", ["1997", "1998", "1999"])],
  ],
  "unresolved-stem": [
    ["a pronoun", item("Where did she move?", ["to the city", "to the farm", "to the coast"])],
    ["a time that depends on today", item("Who moved last week?", ["Ann Reid", "Tom Hale", "Mary Gow"])],
  ],
  "long-key": [
    [
      "a key twice as long",
      item("Why did Ann move?", ["because the office had closed for good", "to find work", "to see friends"]),
    ],
  ],
};

test.each(
  Object.entries(broken).flatMap(([rule, items]) => items.map(([what, one]) => ({ rule, what, one }))),
)("$rule: $what is found", ({ rule, one }) => {
  const found = review(one, passageOf(article)).filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: rules[rule as RuleName].severity, item: one.id, at: place });
  expect(found[0]?.reason).toMatch(/\.$/u);
});

test.each([
  ["names", sound],
  [
    "years in order",
    item("When did the harbour office close?", ["1998", "1999", "2001"], { ...fixed, key: ["o1"] }),
  ],
  [
    "a word of the stem in the key and in a wrong answer",
    item("Which office closed?", ["harbour office", "tax office", "fire station"]),
  ],
  [
    "a pronoun whose noun stands before it",
    item("Where did Ann Reid say that she would go?", ["to town", "to sea", "to bed"]),
  ],
])("nothing is found about a sound item: %s", (_what, one) => {
  expect(review(one, passageOf(article))).toEqual([]);
});

test("every rule names its source", () => {
  for (const { source } of Object.values(rules)) expect(source).toMatch(/item-quality \d+/u);
});
