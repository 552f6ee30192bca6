import { expect, test } from "vitest";
import type { Passage } from "../../src/generate/passage.ts";
import type { ChoiceItem, Item } from "../../src/model/item.ts";
import { type QuizRuleName, quizRules } from "../../src/review/quiz-rules.ts";
import { reviewQuiz } from "../../src/review/review.ts";
import { annotated, bare, choice, evidence, match, order, written } from "./small-items.ts";

/** Items of one quiz, each with an id of its own. */
function quiz(...items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => ({ ...item, id: `light.f${index + 1}`, sources: [`f${index + 1}`] }));
}

const times = (count: number, item: (index: number) => ChoiceItem): readonly Item[] =>
  quiz(...Array.from({ length: count }, (_, index) => item(index)));

const long = choice("Why?", ["because it had closed", "to find work", "to rest"]);
const short = choice("Why?", ["to rest", "because it had closed", "to find work"]);
const named = (key: string) => choice("Who?", [key, "Joe Orr", "Sue Orr"]);
const hale = annotated({ names: [{ name: "Tom Hale", also: ["the minister"] }] });
const at = (words: string) => ({ evidence: [evidence(words)] }) as const;

interface Cases {
  /** The items at fault, counted from 0. */
  readonly breaks: Readonly<Record<string, readonly [readonly Item[], readonly number[], Passage?]>>;
  readonly holds: Readonly<Record<string, readonly [readonly Item[], Passage?]>>;
}

const cases: Record<QuizRuleName, Cases> = {
  giveaway: {
    breaks: {
      "a stem that says another's key": [
        quiz(
          choice("In which city did Ann Reid keep dogs?", ["Olm", "Ulm", "Elm"]),
          choice("Who sold dogs to Ann Reid in the city of Olm?", ["Tom", "Joe", "Sue"]),
        ),
        [1],
      ],
      "an option that does, by another name of the key": [
        quiz(
          choice("Who opened the old harbour?", ["Tom Hale", "Joe Orr", "Sue Orr"]),
          choice("What happened?", ["The minister opened a harbour.", "Rain fell.", "Snow lay."]),
        ),
        [1],
        hale,
      ],
      "an entry to be put in order": [
        quiz(
          written("When did the harbour office close?", ["1998"]),
          order(["In 1998 the harbour office closes.", "Ann moves."]),
        ),
        [1],
      ],
    },
    holds: {
      "a key beside other words": [
        quiz(
          choice("In which city did Ann Reid keep dogs?", ["Olm", "Ulm", "Elm"]),
          choice("Which bridge in Olm fell?", ["the first", "the second", "the third"]),
        ),
      ],
      "speakers to choose from": [
        quiz(
          choice("Who opened the old harbour?", ["Tom Hale", "Joe"]),
          match(["It is safe."], ["Tom Hale", "Joe"]),
        ),
      ],
    },
  },
  "longest-keys": {
    breaks: { "the key longest in half of ten": [times(10, (index) => (index % 2 ? long : short)), [1]] },
    holds: {
      "as often as chance": [times(9, (index) => (index % 3 ? short : long))],
      "too few to show a habit": [times(4, () => long)],
    },
  },
  "negative-stems": {
    breaks: {
      "a second one": [
        quiz(
          choice("Which of these is NOT true?", ["a", "b", "c"]),
          long,
          choice("Who did NOT come?", ["Tom", "Joe", "Sue"]),
        ),
        [2],
      ],
    },
    holds: { "a single one": [quiz(choice("Which of these is NOT true?", ["a", "b", "c"]), long)] },
  },
  "one-name": {
    breaks: {
      "one name in half of four": [
        quiz(named("Tom Hale"), named("Ann Reid"), named("Tom Hale"), named("Mary Gow")),
        [0],
      ],
      "another name of it": [
        quiz(named("Tom Hale"), named("Ann Reid"), named("the minister"), named("Mary Gow")),
        [0],
        hale,
      ],
      "one speaker in a match": [
        quiz(
          match(["a", "b", "c", "d"], ["Tom Hale", "Ann Reid", "Joe Orr"], {
            key: { s1: "o1", s2: "o1", s3: "o2", s4: "o3" },
          }),
        ),
        [0],
      ],
    },
    holds: {
      "two in five": [times(5, (index) => named(index < 2 ? "Tom Hale" : `Ann ${"RSTUV"[index]}eid`))],
      "the steps of a scale": [
        times(6, () => choice("Ann left.", ["True", "False", "Not given"], { arrangement: "fixed" })),
      ],
      years: [times(6, () => choice("When?", ["1998", "1999", "2000"], { arrangement: "fixed" }))],
    },
  },
  "one-sentence": {
    breaks: {
      "two neighbours": [
        quiz(
          choice("Who moved?", ["a", "b"], at("Ann Reid")),
          choice("With what?", ["c", "d"], at("two dogs")),
        ),
        [1],
      ],
    },
    holds: {
      "another between them": [
        quiz(
          choice("Who?", ["a"], at("Ann Reid")),
          choice("When?", ["b"], at("1998")),
          choice("?", ["c"], at("two dogs")),
        ),
      ],
      "two sentences of a paragraph": [
        quiz(choice("Who?", ["a"], at("Ann Reid")), choice("When?", ["b"], at("1998"))),
      ],
    },
  },
};

const flat = <T>(which: (all: Cases) => Readonly<Record<string, T>>) =>
  Object.entries(cases).flatMap(([rule, all]) =>
    Object.entries(which(all)).map(([what, one]) => [rule, what, one] as const),
  );

test.each(flat((all) => all.breaks))("%s: %s is found", (rule, _what, [items, faulty, passage = bare]) => {
  const found = reviewQuiz(items, passage).filter((finding) => finding.rule === rule);
  expect(found.map(({ item }) => item)).toEqual(faulty.map((index) => items[index]?.id));
  for (const { severity, reason } of found) {
    expect(severity).toBe(quizRules[rule as QuizRuleName].severity);
    expect(reason).toMatch(/[.”"]$/u);
  }
});

test.each(flat((all) => all.holds))("%s: %s is not", (rule, _what, [items, passage = bare]) => {
  expect(reviewQuiz(items, passage).filter((finding) => finding.rule === rule)).toEqual([]);
});

test("every rule names its source", () => {
  for (const { source } of Object.values(quizRules)) expect(source).toMatch(/item-quality \d+/u);
});
