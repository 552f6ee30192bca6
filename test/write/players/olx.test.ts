import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { olxName } from "../../../src/write/olx/olx-text.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { pixel } from "../fixtures.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { attribute } from "../packages/xml.ts";
import { hostileText, quizOf } from "../platform/hostile-quiz.ts";
import { imported } from "./olx-player.ts";
import { setsOfContent } from "./sets-of-content.ts";
import { comesBackWhole, lostOf } from "./units.ts";

const find = <Kind extends Item["interaction"]>(quiz: Quiz, interaction: Kind) =>
  quiz.items.find((item) => item.interaction === interaction) as Extract<Item, { interaction: Kind }>;

async function wholeComesBack(quiz: Quiz): Promise<void> {
  const { problems, losses } = await imported(quiz);
  comesBackWhole(
    quiz,
    problems.map(({ played }) => played),
    losses,
  );
}

test("the course holds every problem; right answers score all, wrong ones less", async () => {
  await wholeComesBack(withBank());
});

test("every page begins with the text and its letters", async () => {
  const { texts } = await imported(withBank());
  expect(texts.length).toBeGreaterThan(1);
  for (const html of texts)
    expect(html).toContain("<p><strong>A</strong> <strong>Parag<em>raph</em></strong>");
});

test("a problem has the item's name in every set, also where that is long", async () => {
  const quiz = withBank();
  const long = `${"x".repeat(150)}.f1.fact-choice`;
  const [first, ...others] = quiz.items as [Item, ...Item[]];
  const forms = quiz.forms.map((form) => ({
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      items: section.items.map((place) => (place.item === first.id ? { ...place, item: long } : place)),
    })),
  })) as unknown as Quiz["forms"];
  const one = { ...quiz, items: [{ ...first, id: long }, ...others], forms };
  const { problems, files } = await imported(one);
  expect(new Set(problems.map(({ name }) => name))).toEqual(new Set(one.items.map(({ id }) => olxName(id))));
  for (const path of files.keys()) expect(path.length).toBeLessThanOrEqual(100);
});

test("a problem is worth the question's points", async () => {
  const quiz = withBank();
  const { problems } = await imported(quiz);
  for (const item of quiz.items) {
    const problem = problems.find(({ name }) => name === olxName(item.id));
    expect(problem && attribute(problem.element, "weight")).toBe(String(item.points));
  }
});

test("options that a menu would change stand above under letters", async () => {
  const quiz = withBank("the soldiers' camp");
  await wholeComesBack(quiz);
  const { problems } = await imported(quiz);
  const match = problems.find(({ name }) => name === olxName(find(quiz, "match").id));
  expect(match?.played.says).toContain("A. option");
});

test("a gap in which several words are right has buttons, each of them taken", async () => {
  const quiz = withBank();
  const items = quiz.items.map((item): Item => {
    if (item.interaction !== "gap" || !item.bank) return item;
    const [first, second, third] = item.bank.map(({ text }) => text) as [string, string, string];
    return { ...item, key: { g1: [first, second], g2: [third] } };
  });
  await wholeComesBack({ ...quiz, items });
});

test("answers that the grader would part or fill in are left out, and that is said", async () => {
  const quiz = withBank();
  const text = find(quiz, "text");
  const with_ = (key: readonly [string, ...string[]]) => ({
    ...quiz,
    items: quiz.items.map((item): Item => (item === text ? { ...text, key } : item)),
  });
  const some = await imported(with_(["this_or_that", "$seed", "that"]));
  expect(lostOf(some.losses, text)).toEqual(["accepted answers with _or_ or a name after a dollar sign"]);
  expect(some.problems.find(({ name }) => name === olxName(text.id))?.played.parts[0]?.right).toEqual([
    "that",
  ]);
  const none = await imported(with_(["this_or_that"]));
  expect(lostOf(none.losses, text)).toEqual(["a question whose answers Open edX cannot compare"]);
  expect(none.problems).toHaveLength(quiz.items.length - 1);
});

test("pictures travel in the package; one that is missing is said", async () => {
  const quiz = withBank();
  const pictures = new Map([["there.png", pixel]]);
  const { losses } = await writeQuiz(quiz, { to: ["olx"], pictures });
  expect(losses.map(({ item }) => item)).toContain("missing.png");
  expect(losses.map(({ item }) => item)).not.toContain("there.png");
});

test("a set in a language from right to left says so around each problem", async () => {
  const { problems, files } = await imported({ ...withBank(), language: "ar" });
  for (const { name } of problems)
    expect(files.get(`course/problem/${name}.xml`)).toContain('<div dir="rtl">');
});

describe("what a question says and accepts comes back", () => {
  test.each([
    ...hostileWords,
    ["signs of capa", `soldiers' camp &#39; \\' $seed "q" #x startouttext/ $anonymous_student_id`] as const,
  ])("%s", async (_name, words) => {
    for (const quiz of [withBank(words), quizOf(words)]) await wholeComesBack(sayable(quiz));
  });

  test("whatever the words", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, (words) => wholeComesBack(sayable(quizOf(words)))),
      { numRuns: 60 },
    );
  });
});

/** Without typed answers that are left out: a test of its own has those. */
function sayable(quiz: Quiz): Quiz {
  const plain = (answer: string) => answer.replace(/\$(?=[A-Za-z_])|startouttext/gu, "");
  return {
    ...quiz,
    items: quiz.items.map((item): Item => {
      if (item.interaction === "text")
        return { ...item, key: item.key.map(plain) as unknown as typeof item.key };
      if (item.interaction !== "gap" || item.bank) return item;
      const key = Object.fromEntries(
        Object.entries(item.key).map(([gap, answers]) => [gap, answers.map(plain)]),
      );
      return { ...item, key: key as unknown as typeof item.key };
    }),
  };
}

test.each(setsOfContent())("the set of %s comes back", async (_file, quiz) => {
  await wholeComesBack(quiz);
});
