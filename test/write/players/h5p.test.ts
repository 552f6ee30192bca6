import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { hostileWords } from "../packages/hostile-words.ts";
import { withBank } from "../packages/with-bank.ts";
import { folded, hostileText, quizOf } from "../platform/hostile-quiz.ts";
import { h5pOf, keptTags, type Package, played, tagsIn } from "./h5p-player.ts";
import { setsOfContent } from "./sets-of-content.ts";
import { lostOf, marksRightly, type Played, type Sent, sentBy } from "./units.ts";

/** What was sent, a matching as a question for each statement. */
function units(quiz: Quiz): Sent[] {
  return sentBy(quiz).flatMap((sent) => {
    if (sent.item.interaction !== "match") return [sent];
    return sent.parts.map((part) => ({
      ...sent,
      says: [...sent.says, part.says],
      parts: [{ ...part, says: "" }],
      feedback: [],
    }));
  });
}

function comesBack(sent: Sent, got: Played, lost: readonly string[]): void {
  for (const says of sent.says) expect(got.says).toContain(says);
  expect(sent.instructions.some((words) => got.says.includes(words))).toBe(true);
  const typed = lost.includes("words to drag into the gaps");
  expect(got.parts).toHaveLength(sent.parts.length);
  for (const [index, part] of sent.parts.entries()) {
    const back = got.parts[index];
    expect(back?.says).toContain(part.says);
    expect([...(back?.right ?? [])].sort()).toEqual([...part.right].slice(0, back?.right.length).sort());
    if (typed) for (const option of part.options ?? []) expect(got.says).toContain(option);
    else if (part.options)
      expect([...(back?.options ?? [])].sort()).toEqual([...new Set(part.options)].sort());
  }
  marksRightly(
    got,
    typed ? { ...sent, parts: sent.parts.map((part) => ({ ...part, options: undefined })) } : sent,
  );
  const cut = lost.some((what) => what.startsWith("feedback of more than"));
  if (!cut) for (const words of sent.feedback) expect(got.feedback).toContain(words);
  for (const [option, reason] of cut ? [] : sent.reasons) expect(got.reasons?.get(option)).toContain(reason);
}

function wholeComesBack(quiz: Quiz, { questions, losses }: Package): void {
  const sent = units(quiz);
  expect(questions).toHaveLength(sent.length);
  for (const [index, one] of sent.entries()) {
    const question = questions[index];
    if (question === undefined) throw new Error("missing");
    comesBack(one, played(question), lostOf(losses, one.item));
  }
}

test("the package names what it needs, by the versions that a question set takes", async () => {
  const { head, questions } = await h5pOf(withBank());
  expect(head).toMatchObject({ mainLibrary: "H5P.QuestionSet", title: "Every words", language: "en" });
  expect(head.preloadedDependencies).toEqual([
    { machineName: "H5P.QuestionSet", majorVersion: 1, minorVersion: 20 },
    { machineName: "H5P.Blanks", majorVersion: 1, minorVersion: 14 },
    { machineName: "H5P.DragText", majorVersion: 1, minorVersion: 10 },
    { machineName: "H5P.MultiChoice", majorVersion: 1, minorVersion: 16 },
  ]);
  expect(new Set(questions.map(({ library }) => library)).size).toBe(3);
});

test.each([
  ["es-419", "es"],
  ["zh-Hans-CN", "zh"],
  ["en", "en"],
])("of the language %s the package has %s, since it takes letters alone", async (language, written) => {
  expect((await h5pOf({ ...withBank(), language })).head.language).toBe(written);
});

test("a title is cut at 255 bytes, within no character", async () => {
  const { head } = await h5pOf({ ...withBank(), title: "🎈".repeat(100) });
  expect(head.title).toBe("🎈".repeat(63));
});

test("right answers score all, wrong ones nothing; options, feedback and reasons come back", async () => {
  const quiz = withBank();
  wholeComesBack(quiz, await h5pOf(quiz));
});

test("True and False are a question of that type, whose key is a word", async () => {
  for (const key of ["o1", "o2"]) {
    const quiz = withBank();
    const item = quiz.items[0] as Extract<Item, { interaction: "choice" }>;
    const options = ["False", "True"].map((text, n) => ({
      id: `o${n + 1}`,
      text,
      rationale: `Why ${text}.`,
    }));
    const one: Quiz = {
      ...quiz,
      items: [{ ...item, options, key: [key] }],
      forms: [
        {
          label: "A",
          sections: [{ kind: "k", title: "t", instructions: "i", items: [{ item: item.id, number: "1" }] }],
        },
      ],
    };
    const set = await h5pOf(one);
    const [question] = set.questions;
    expect(question?.library).toBe("H5P.TrueFalse 1.8");
    expect(question?.params.correct).toBe(key === "o2" ? "true" : "false");
    wholeComesBack(one, set);
  }
});

test("the text stands above every question with its letters, in tags that H5P keeps", async () => {
  const { questions, set } = await h5pOf(withBank());
  expect(set.introPage).toEqual({ showIntroPage: false });
  for (const { params } of questions) {
    const html: string = params.question ?? params.text ?? params.taskDescription;
    expect(html).toContain("<p><strong>A</strong> <strong>Parag<em>raph</em></strong><em> with</em> words");
    expect(html).toContain("<p><strong>B</strong></p><p>• one words</p><p>• two</p>");
    expect(html).toContain("<p><strong>Subhead words</strong></p>");
    for (const tag of tagsIn(html)) expect(keptTags).toContain(tag);
    expect(html.lastIndexOf("note words")).toBeLessThan(html.indexOf("<strong>", html.indexOf("note words")));
  }
});

test("a set in a language from right to left says so around text and question", async () => {
  const { questions } = await h5pOf({ ...withBank(), language: "ar" });
  for (const { params } of questions) {
    const html: string = params.question ?? params.text ?? params.taskDescription;
    expect(html).toMatch(
      /<p dir="rtl"><strong>A<\/strong>.*<p dir="rtl">• two<\/p>.*<div dir="rtl"><p><em>/su,
    );
  }
});

test("a question has the same id in every set, and no two share one", async () => {
  const quiz = withBank();
  const [one, other] = await Promise.all([
    h5pOf(quiz),
    h5pOf({ ...quiz, code: "OTHER", forms: [...quiz.forms].reverse() as unknown as Quiz["forms"] }),
  ]);
  const ids = (set: Package) => set.questions.map(({ subContentId }) => subContentId).sort();
  expect(ids(one)).toEqual(ids(other));
  expect(new Set(ids(one)).size).toBe(one.questions.length);
  // As H5P's validator wants it; another id is taken away.
  for (const id of ids(one)) expect(id).toMatch(/^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$/u);
});

test("what the set cannot hold is said: a matching, an order, pictures, points that H5P counts otherwise", async () => {
  const quiz = withBank();
  const items = quiz.items.map((item) => (item.interaction === "text" ? { ...item, points: 3 } : item));
  const { losses } = await h5pOf({ ...quiz, items });
  const what = Object.fromEntries(items.map((item) => [item.interaction, lostOf(losses, item)]));
  expect(what).toMatchObject({
    match: ["statements to match with options"],
    order: expect.arrayContaining(["an order to bring the entries into"]),
    text: ["a question of 3 points"],
  });
  expect(losses.filter(({ what: said }) => said === "a picture of the text")).toHaveLength(2);
  for (const { instead } of losses) expect(instead).toMatch(/^in H5P /u);
});

test("a gap in which several of the words are right is typed in, beside the words", async () => {
  const quiz = withBank();
  const items = quiz.items.map((item): Item => {
    if (item.interaction !== "gap" || !item.bank) return item;
    const [first, second, third] = item.bank.map(({ text }) => text) as [string, string, string];
    return { ...item, key: { g1: [first, second], g2: [third] } };
  });
  const set = await h5pOf({ ...quiz, items });
  wholeComesBack({ ...quiz, items }, set);
  const gap = items.find(({ interaction }) => interaction === "gap") as Item;
  expect(lostOf(set.losses, gap)).toContain("words to drag into the gaps");
});

test("a set without a question that could be marked is no file, and says so", async () => {
  const quiz = withBank();
  const items = quiz.items
    .filter(({ interaction }) => interaction === "text")
    .map((item) => ({ ...item, key: [" "] }) as Item);
  const [form] = quiz.forms;
  const sections = form.sections.map((section) => ({
    ...section,
    items: section.items.filter(({ item }) => items.some(({ id }) => id === item)),
  }));
  await expect(h5pOf({ ...quiz, items, forms: [{ ...form, sections }] })).rejects.toThrow("one file");
});

describe("what a question says and accepts comes back", () => {
  test.each([...hostileWords, ["signs of H5P", "5/10 10:30 *star* \\+good \\-bad **"] as const])(
    "%s",
    async (_name, words) => {
      for (const quiz of [withBank(words), quizOf(words)]) wholeComesBack(quiz, await h5pOf(quiz));
    },
  );

  test("whatever the words", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (words) => {
        const quiz = quizOf(words);
        const set = await h5pOf(quiz);
        wholeComesBack(quiz, set);
        for (const { params } of set.questions)
          expect(folded(JSON.stringify(params))).not.toMatch(/<script|<b>/u);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(setsOfContent())("the set of %s comes back", async (_file, quiz) => {
  wholeComesBack(quiz, await h5pOf(quiz));
});
