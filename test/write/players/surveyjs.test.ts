import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { itemName } from "../../../src/write/platform/item-name.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { hostileText, quizOf } from "../platform/hostile-quiz.ts";
import { setsOfContent } from "./sets-of-content.ts";
import { surveyOf, surveySchema } from "./surveyjs-player.ts";
import { comesBackWhole, lostOf } from "./units.ts";

const find = <Kind extends Item["interaction"]>(quiz: Quiz, interaction: Kind) =>
  quiz.items.find((item) => item.interaction === interaction) as Extract<Item, { interaction: Kind }>;

async function wholeComesBack(quiz: Quiz): Promise<void> {
  const { questions, losses } = await surveyOf(quiz);
  comesBackWhole(
    quiz,
    questions.map(({ played }) => played),
    losses,
  );
}

const isValid = new Ajv({ strict: false }).compile(surveySchema());

test("right answers score all, wrong ones less; texts and feedback come back", async () => {
  await wholeComesBack(withBank());
});

test("the survey fits the schema of survey-core", async () => {
  const { json } = await surveyOf(withBank());
  isValid(json);
  expect(isValid.errors ?? []).toEqual([]);
});

test("a question has the item's name in every set", async () => {
  const quiz = withBank();
  const { questions } = await surveyOf({ ...quiz, code: "OTHER" });
  expect(new Set(questions.map(({ name }) => name.replace(/\.panel$/u, "")))).toEqual(
    new Set(quiz.items.map(({ id }) => itemName(id))),
  );
});

test("the text stands above the questions with its letters", async () => {
  const { survey } = await surveyOf(withBank());
  const text = survey.pages[0]?.elements?.[0];
  expect(text?.getType()).toBe("html");
  expect(text?.processedHtml).toContain("<p><strong>A</strong> <strong>Parag<em>raph</em></strong>");
});

test("what is shown at the end says how many were right, and of how many", async () => {
  const { survey } = await surveyOf(withBank());
  expect(survey.processedCompletedHtml).toContain("<h3>Right: 0 of 12</h3>");
});

test("a set in another language asks for SurveyJS's words in it", async () => {
  const quiz = withBank();
  const recipe = (locale: string) => ({
    ...quiz.recipe,
    options: { ...quiz.recipe.options, locale },
  });
  for (const [locale, named] of [
    ["en", undefined],
    ["de", "de"],
    ["zh", "zh-cn"],
  ] as const) {
    const { json } = await surveyOf({ ...quiz, recipe: recipe(locale) });
    expect((json as { locale?: string }).locale).toBe(named);
  }
});

test("a matching counts a point for each row", async () => {
  const quiz = withBank();
  const { questions, losses } = await surveyOf(quiz);
  const item = find(quiz, "match");
  const question = questions.find(({ name }) => name === itemName(item.id));
  const [first = [], second = []] = question?.played.parts.map(({ right }) => right) ?? [];
  expect(question?.played.score([first, []])).toBe(0.5);
  expect(question?.played.score([first, second])).toBe(1);
  expect(lostOf(losses, item)).toEqual([]);
});

test("entries that may stand either way have a table of places; others are ranked", async () => {
  const quiz = withBank();
  const order = find(quiz, "order");
  const typeOf = async (one: Quiz) => {
    const { survey } = await surveyOf(one);
    return survey.getQuestionByName(itemName(order.id))?.getType();
  };
  expect(await typeOf(quiz)).toBe("matrix");
  const entries = order.entries.map((entry, index) => ({ ...entry, rank: index + 1 }));
  const items = quiz.items.map((item): Item => (item === order ? { ...order, entries } : item));
  expect(await typeOf({ ...quiz, items })).toBe("ranking");
});

test.each([
  ["o1", "False"],
  ["o2", "True"],
])("True and False are a switch; where %s is right, %s", async (key, word) => {
  const quiz = withBank();
  const item = find(quiz, "choice");
  const options = ["False", "True"].map((text, n) => ({ id: `o${n + 1}`, text, rationale: `Why ${text}.` }));
  const items: Item[] = [{ ...item, options, key: [key as string] }];
  const sections = [{ kind: "k", title: "t", instructions: "i", items: [{ item: item.id, number: "1" }] }];
  const one: Quiz = { ...quiz, items, forms: [{ label: "A", sections }] };
  await wholeComesBack(one);
  const { survey, questions } = await surveyOf(one);
  expect(survey.getAllQuestions()[1]?.getType()).toBe("boolean");
  expect(questions[0]?.played.parts[0]?.right).toEqual([word]);
});

test("what SurveyJS cannot hold is said", async () => {
  const quiz = withBank("{pageno}");
  const { losses } = await surveyOf(quiz);
  expect(lostOf(losses, find(quiz, "text"))).toEqual([
    "further accepted answers",
    "words in braces, which SurveyJS takes for a variable",
  ]);
  for (const { instead } of losses) expect(instead).toMatch(/^in SurveyJS /u);
});

describe("what a question says and accepts comes back", () => {
  test.each([
    ...hostileWords,
    [
      "variables of SurveyJS",
      "{pageno} {locale} {correctAnswers} {{pageno}} { pageno } {every.f1.fact-choice}",
    ] as const,
  ])("%s", async (_name, words) => {
    for (const quiz of [withBank(words), quizOf(words)]) await wholeComesBack(quiz);
  });

  test("whatever the words", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, (words) => wholeComesBack(quizOf(words))),
      { numRuns: 25 },
    );
  });
});

test.each(setsOfContent())("the set of %s comes back", async (_file, quiz) => {
  await wholeComesBack(quiz);
});
