import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formsOf } from "../../../src/assemble/forms.ts";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import { en } from "../../../src/locale/en/index.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { streamsOf } from "../../../src/random/random.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { launch, withoutBrowser } from "../../chromium.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction, hostile, pixel } from "../fixtures.ts";
import { answerByKeyboard, questionsOf, rightAnswers, wrongAnswers } from "./by-keyboard.ts";

const pictures = new Map([["there.png", pixel]]);

async function practicePage(quiz: Quiz): Promise<string> {
  const { files } = await writeQuiz(quiz, { to: ["practice"], pictures });
  expect(files.map(({ name }) => name)).toEqual(["practice.html"]);
  return files[0]?.content as string;
}

/** Every interaction, with gaps that the list of words can fill. */
function everyQuestion(words = "words"): Quiz {
  const quiz = everyInteraction(words);
  const items = quiz.items.map((item): Item => {
    if (item.interaction !== "gap" || item.bank === undefined) return item;
    const [first, second] = item.bank.map(({ text }) => text);
    return { ...item, key: { g1: [first as string], g2: [second as string] } };
  });
  return { ...quiz, items };
}

/** Names of what every object has, as ids: a key must not find what it inherits. */
function namedLikeObjects(): Quiz {
  const quiz = everyQuestion();
  const renamed = new Map([
    ["s1", "__proto__"],
    ["s2", "constructor"],
    ["g1", "toString"],
    ["g2", "__proto__"],
  ]);
  const name = (id: string) => renamed.get(id) ?? id;
  const key = <Value>(old: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(old).map(([id, value]) => [name(id), value]));
  const items = quiz.items.map((item): Item => {
    if (item.interaction === "match") {
      const statements = item.statements.map((statement) => ({ ...statement, id: name(statement.id) }));
      return { ...item, statements, key: key(item.key) };
    }
    if (item.interaction !== "gap") return item;
    const text = item.text.map((piece) => ("gap" in piece ? { gap: name(piece.gap) } : piece));
    return { ...item, text, key: key(item.key) };
  });
  const { recipe } = quiz;
  return { ...quiz, items, forms: formsOf(items, 1, en, streamsOf(recipe.seed)) };
}

const ofContent = (index: number, request: object = {}): Quiz => {
  const { file, text } = contentFiles[index] as (typeof contentFiles)[number];
  return makeQuiz(mustRead(text, file), { seed: "42", ...request }).quiz;
};
const mali = contentFiles.findIndex(({ file }) => file === "mali.md");

const quizzes: [string, () => Quiz][] = [
  ["every interaction", () => everyQuestion()],
  ["hostile words", () => everyQuestion(`${hostile} \u2028 \ud800 <!-- </title>`)],
  ["Arabic without words of its own", () => ({ ...everyQuestion("كلمات"), language: "ar" })],
  ["ids like what objects have", namedLikeObjects],
  ["a paragraph with gaps", () => ofContent(mali, { mix: { "text-gap": 1, "fact-choice": 3 } })],
  ...contentFiles.map(({ file }, index): [string, () => Quiz] => [file, () => ofContent(index)]),
];

function quizCalled(name: string): Quiz {
  const [, make] = quizzes.find(([other]) => other === name) ?? [];
  if (make === undefined) throw new Error(`no quiz ${name}`);
  return make();
}

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "require-sri": "off",
    "text-content": "error",
  },
});

test.each(quizzes)("the page is valid HTML: %s", async (_name, quiz) => {
  const { results } = await validator.validateString(await practicePage(quiz()), "practice.html");
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    ),
  ).toEqual([]);
});

test("what an article says is shown as text", async () => {
  const page = await practicePage(everyQuestion(`${hostile} \u2028 \ud800 <!-- </script>`));
  expect(page.match(/<script/gu)).toHaveLength(1);
  expect(page.match(/<\/script/gu)).toHaveLength(1);
  expect(page).not.toMatch(/<!--|\b49\b|\p{Cs}/u);
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% raw %} &amp;amp;");
});

test("the page says that it holds the answers, and no other format has it made", async () => {
  expect(await practicePage(everyQuestion())).toContain("This page holds the answers");
  const { files } = await writeQuiz(everyQuestion());
  expect(files.map(({ name }) => name)).not.toContain("practice.html");
});

test("the same quiz gives the same bytes, and they are few", async () => {
  const page = await practicePage(ofContent(mali));
  expect(await practicePage(ofContent(mali))).toBe(page);
  expect(Buffer.byteLength(page)).toBeLessThan(120_000);
});

test("neither script nor page names a store or a way out", async () => {
  const page = await practicePage(ofContent(mali));
  const script = /<script>(.*?)<\/script>/su.exec(page)?.[1] ?? "";
  expect(script.length).toBeGreaterThan(3000);
  expect(script).not.toMatch(
    /localStorage|sessionStorage|indexedDB|cookie|caches|fetch|XMLHttpRequest|sendBeacon|WebSocket|import\(|innerHTML|eval/u,
  );
  expect(page).not.toMatch(/<(?:link|iframe|object|embed|base)\b|\bsrc="(?!data:)|\son\w+="/u);
});

describe.skipIf(withoutBrowser)("in a browser (skipped where none is installed)", () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "quizwright-practice-"));
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

  /** The page from a disk, as from a stick; what it asked for and what went wrong are in `faults`. */
  async function open(
    quiz: Quiz,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const path = join(mkdtempSync(join(folder, "page-")), "practice.html");
    writeFileSync(path, await practicePage(quiz));
    const context = await browser.newContext({ offline: true, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => faults.push(message.text()));
    const address = pathToFileURL(path).href;
    page.on("request", (request) => {
      if (request.url() !== address && !request.url().startsWith("data:")) faults.push(request.url());
    });
    await page.goto(address);
    return { page, faults };
  }

  const score = (page: Page) => page.textContent(".score");
  const tally = (page: Page) => page.locator(".tally li").allTextContents();

  test.each(quizzes)("right answers by keyboard alone make the full score: %s", async (_name, make) => {
    const quiz = make();
    const { page, faults } = await open(quiz);
    const all = quiz.items.length;
    await answerByKeyboard(page, questionsOf(quiz).map(rightAnswers));
    expect(await score(page)).toMatch(new RegExp(`${all}\\D+${all}`, "u"));
    expect((await tally(page)).map((line) => Number(/: (\d+)/u.exec(line)?.[1]))).toEqual([all, 0, 0, 0]);
    expect(await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")).toEqual([
      0,
      0,
      "",
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(quizzes.slice(0, 6))(
    "wrong answers make none, and each shows where to look: %s",
    async (_name, make) => {
      const quiz = make();
      const questions = questionsOf(quiz);
      const { page, faults } = await open(quiz);
      await answerByKeyboard(page, questions.map(wrongAnswers));
      expect(await score(page)).toMatch(/: 0 /u);
      const forms = await page.locator("form.question").all();
      for (const [index, form] of forms.entries()) {
        const question = questions[index] as (typeof questions)[number];
        expect(await form.getAttribute("data-state"), question.item.id).toBe("wrong");
        expect((await form.locator(".mark.wrong").allTextContents()).length).toBeGreaterThan(0);
        expect(await form.locator(".solution").isVisible()).toBe(false);
        // Of a paragraph that the question gives with gaps, or asks for, the place is the answer.
        const late = (await form.getAttribute("data-late")) !== null;
        expect(await form.locator(".places").isVisible()).toBe(!late);
        await form.locator(".show").click();
        expect(await form.locator(".places").isVisible()).toBe(true);
        expect(await page.evaluate<string>("document.activeElement.className")).toBe("solution");
      }
      expect(await score(page)).toMatch(/: 0 /u);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test("the words that prove an answer are marked in the text when it is right, their sentence when it is not", async () => {
    const quiz = ofContent(mali, { mix: { "fact-choice": 4 } });
    const { page } = await open(quiz);
    for (const [index, question] of questionsOf(quiz).entries()) {
      const form = page.locator("form.question").nth(index);
      const enter = async (letters: string[]) => {
        for (const letter of letters) await form.locator(`input[value="${letter}"]`).check();
        await form.locator("[type=submit]").click();
      };
      const marked = async (selector: string) => (await page.locator(selector).allTextContents()).join("");
      await enter(wrongAnswers(question));
      expect(await marked(".text .words")).toBe("");
      expect(await marked(".text .sentence")).toContain(question.item.evidence[0]?.text ?? "nothing");
      await enter(rightAnswers(question));
      expect(await marked(".text .words")).toBe(question.item.evidence.map(({ text }) => text).join(""));
      expect(await form.locator(".verdict").textContent()).toBe("Right.");
    }
    expect(await tally(page)).toEqual([
      "Right at the first try: 0 of 4",
      "Right after another try: 4",
      "Answer shown: 0",
      "Still open: 0",
    ]);
    await page.context().close();
  });

  test("a way leads from a question to its place in the text and back", async () => {
    const { page } = await open(ofContent(mali, { mix: { "fact-choice": 2 } }), {
      viewport: { width: 360, height: 640 },
    });
    const form = page.locator("form.question").nth(1);
    await form.locator(".show").click();
    await form.locator(".find").focus();
    await page.keyboard.press("Enter");
    const place = () => page.evaluate<string>("document.activeElement.className");
    expect(await place()).toContain("sentence");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Back to question 2");
    await page.keyboard.press("Enter");
    expect(await place()).toBe("find");
    await page.context().close();
  });

  test("a paragraph with gaps stands in the text when its question is done, and not before", async () => {
    const quiz = ofContent(mali, { mix: { "text-gap": 1, "fact-choice": 3 } });
    const item = quiz.items.find(({ kind }) => kind === "text-gap");
    if (item?.interaction !== "gap") throw new Error("no text-gap");
    const { page } = await open(quiz);
    const [held] = await page.locator("[data-after]").all();
    expect(await held?.isVisible()).toBe(false);
    const index = questionsOf(quiz).findIndex((question) => question.item === item);
    await page.locator("form.question").nth(index).locator(".show").click();
    expect(await held?.isVisible()).toBe(true);
    expect(await page.locator("[data-until]").isVisible()).toBe(false);
    await page.context().close();
  });

  test("an answer that is not whole is not judged, and the focus goes to what is missing", async () => {
    const quiz = everyQuestion();
    const { page } = await open(quiz);
    for (const [index, { interaction }] of questionsOf(quiz).entries()) {
      const form = page.locator("form.question").nth(index);
      await form.locator("[type=submit]").click();
      expect(await form.locator(".verdict").textContent()).toMatch(/ first\./u);
      expect(await form.getAttribute("data-state"), interaction).toBeNull();
      expect(await form.locator("input:focus, select:focus").count(), interaction).toBe(1);
    }
    await page.context().close();
  });

  test("starting again leaves nothing of what was entered", async () => {
    const quiz = everyQuestion();
    const { page } = await open(quiz);
    const shape = () => page.textContent("main");
    const before = await shape();
    await answerByKeyboard(page, questionsOf(quiz).map(wrongAnswers));
    for (const button of await page.locator(".show").all()) await button.click();
    expect(await shape()).not.toBe(before);
    await page.locator(".again").click();
    expect(await shape()).toBe(before);
    expect(await page.locator(":checked:not(option)").count()).toBe(0);
    expect(await page.locator(".solution:visible, .places:visible, .sentence, .words").count()).toBe(0);
    await page.context().close();
  });

  const states: [string, (page: Page, quiz: Quiz) => Promise<void>][] = [
    ["before", async () => {}],
    ["after wrong answers", (page, quiz) => answerByKeyboard(page, questionsOf(quiz).map(wrongAnswers))],
    ["after right answers", (page, quiz) => answerByKeyboard(page, questionsOf(quiz).map(rightAnswers))],
    [
      "with a way back",
      async (page) => {
        await page.locator(".show").last().click();
        await page.locator(".find:visible").click();
      },
    ],
  ];

  describe.each(states)("%s", (_state, reach) => {
    test.each([
      ["every interaction", "dark", 1280],
      ["Arabic without words of its own", "light", 1280],
      ["mali.md", "light", 320],
    ] as const)(
      "axe finds nothing at WCAG 2.2 AA, and nothing is cut off: %s, %s, %i",
      async (name, colorScheme, width) => {
        const quiz = quizCalled(name);
        const { page } = await open(quiz, { bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
        await reach(page, quiz);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as {
              axe: {
                run: (
                  options: object,
                ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
              };
            }
          ).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect(found).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        await page.context().close();
      },
    );
  });

  test.each([360, 800, 1280, 1600])(
    "four short options stand in a row or two by two at %i pixels",
    async (width) => {
      const { page } = await open(ofContent(mali), { viewport: { width, height: 800 } });
      const rows = await page.$$eval(".options.of-4:is(.row, .pair)", (lists) =>
        lists.map((list) => {
          const tops = [...list.children].map((option) => option.getBoundingClientRect().top);
          return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length).join("+");
        }),
      );
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) expect(["4", "2+2", "1+1+1+1"]).toContain(row);
      await page.context().close();
    },
  );
});
