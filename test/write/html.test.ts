import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import { lookNames, type Paper, type Quiz } from "../../src/model/quiz.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { launch, withoutBrowser } from "../chromium.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { everyInteraction, hostile, pixel } from "./fixtures.ts";
import { paperArticles } from "./html/paper-fixtures.ts";

const pictures = new Map([["there.png", pixel]]);
const mali = contentFiles.find(({ file }) => file === "mali.md")?.text as string;

async function pages(quiz: Quiz): Promise<Map<string, string>> {
  const { files } = await writeQuiz(quiz, { to: ["html"], pictures });
  return new Map(files.map(({ name, content }) => [name, content as string]));
}

/** A page without its fonts, in whose letters any word may stand by chance. */
function withoutFonts(page: string): string {
  return page.replace(/url\(data:font[^)]*\)/gu, "");
}

function onPaper(quiz: Quiz, paper: Partial<Paper>): Quiz {
  const { options } = quiz.recipe;
  return {
    ...quiz,
    recipe: { ...quiz.recipe, options: { ...options, paper: { ...options.paper, ...paper } } },
  };
}

const quizzes: [string, () => Quiz][] = [
  ...lookNames.map((look): [string, () => Quiz] => [
    `every interaction, ${look}, with an answer sheet`,
    () => onPaper(everyInteraction(), { look, answerSheet: true }),
  ]),
  ["hostile words", () => everyInteraction(hostile)],
  [
    "letter, no references, no text",
    () => onPaper(everyInteraction(), { size: "letter", refs: "none", text: false }),
  ],
  ["Hebrew, without words of its own", () => ({ ...everyInteraction("מילים"), language: "he" })],
  ...paperArticles.map(({ file, article }): [string, () => Quiz] => [
    file,
    () => makeQuiz(article(), { seed: "42", versions: 2, paper: { answerSheet: true } }).quiz,
  ]),
  ...paperArticles.flatMap(({ file, article }) =>
    (["large", "easy"] as const).map((look): [string, () => Quiz] => [
      `${file}, ${look}`,
      () => makeQuiz(article(), { seed: "42", paper: { look, answerSheet: true } }).quiz,
    ]),
  ),
];

// The standard preset; long lines and inline styles of whole pages are no matter of validity.
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "require-sri": "off",
    "no-inline-style": "off",
    "prefer-native-element": "error",
    "text-content": "error",
  },
});

test.each(quizzes)("the pages are valid HTML: %s", async (_name, quiz) => {
  for (const [name, page] of await pages(quiz())) {
    const { results } = await validator.validateString(page, name);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  }
});

test("what an article says is shown as text", async () => {
  for (const page of (await pages(everyInteraction(hostile))).values()) {
    expect(page).not.toMatch(/<script|\b49\b/u);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% raw %} &amp;amp;");
    expect(page.match(/<\/style>/gu)).toHaveLength(1);
  }
});

test("the worksheets hold no key, reason, evidence, seed or id", async () => {
  const quiz = onPaper(everyInteraction(), { answerSheet: true });
  for (const [name, whole] of await pages(quiz)) {
    if (name === "key.html") continue;
    const page = withoutFonts(whole);
    for (const secret of [
      "RATIONALE",
      "TYPED",
      "FREE ANSWER",
      "SECOND ANSWER",
      quiz.recipe.seed,
      "every.f1",
      "source-f1",
      "o1",
      quiz.article.sha256.slice(0, 8),
    ])
      expect(page).not.toContain(secret);
    expect(page).toContain(quiz.code);
  }
});

test.each(contentFiles)("the worksheets of $file hold none either", async ({ file, text }) => {
  const { quiz } = makeQuiz(mustRead(text, file), {
    seed: "a seed of ours",
    versions: 2,
    paper: { answerSheet: true },
  });
  const secrets = quiz.items.flatMap((item) => [
    item.id,
    ...item.sources,
    item.rationale,
    ...("options" in item ? item.options.map(({ rationale }) => rationale) : []),
  ]);
  for (const [name, page] of await pages(quiz)) {
    if (name === "key.html") continue;
    for (const secret of [...secrets, "a seed of ours"]) expect(page).not.toContain(secret);
  }
});

test("a worksheet is the same whichever option is right", async () => {
  const quiz = onPaper(everyInteraction(), { answerSheet: true });
  const items = quiz.items.map((item) =>
    item.interaction === "choice" && item.key.length === 1 ? { ...item, key: ["o3"] as const } : item,
  );
  const [before, after] = [await pages(quiz), await pages({ ...quiz, items })];
  for (const name of ["worksheet-A.html", "worksheet-B.html", "answer-sheet.html"])
    expect(after.get(name)).toBe(before.get(name));
  expect(after.get("key.html")).not.toBe(before.get("key.html"));
});

test("the key has the answers of all versions and the command that makes the set again", async () => {
  const key = (await pages(everyInteraction())).get("key.html") ?? "";
  for (const words of [
    "TYPED ANSWER",
    "TYPED TOO",
    "RATIONALE s1",
    "quizwright make every.md --seed SEED-4217 --versions 2",
    "A, line 1",
  ])
    expect(key).toContain(words);
  expect(key).toMatch(/<mark>/u);
});

test.each(paperArticles)("no page of $file is larger than 300 kB", async ({ article }) => {
  for (const look of lookNames) {
    const { quiz } = makeQuiz(article(), { seed: "42", paper: { look, answerSheet: true } });
    for (const [name, page] of await pages(quiz))
      expect(page.length, `${look} ${name}`).toBeLessThan(300_000);
  }
});

test("questions, numbers and key are the same in every look, on every paper", async () => {
  const quiz = makeQuiz(mustRead(mali, "mali.md"), { seed: "42" }).quiz;
  const stemsOf = async (paper: Partial<Paper>) => {
    const page = (await pages(onPaper(quiz, { ...paper, refs: "paragraphs" }))).get("worksheet-A.html") ?? "";
    const questions = page.slice(page.indexOf('<div class="questions'));
    return [...questions.matchAll(/<b class="number">(\w+)<\/b>/gu)].map(([, number]) => number);
  };
  const usual = await stemsOf({});
  expect(usual.length).toBeGreaterThan(20);
  for (const look of lookNames) expect(await stemsOf({ look, size: "letter" })).toEqual(usual);
  const keys = await Promise.all(
    lookNames.map(async (look) => (await pages(onPaper(quiz, { look, refs: "none" }))).get("key.html")),
  );
  const answers = keys.map((key) =>
    [...(key ?? "").matchAll(/<b class="right">(.*?)<\/b>/gu)].map(([, one]) => one),
  );
  expect(answers[0]?.length).toBeGreaterThan(10);
  for (const one of answers) expect(one).toEqual(answers[0]);
});

test("references are lines, paragraphs or none", async () => {
  const quiz = makeQuiz(mustRead(mali, "mali.md"), { seed: "1" }).quiz;
  const sheet = async (paper: Partial<Paper>, name: string) =>
    withoutFonts((await pages(onPaper(quiz, paper))).get(name) ?? "");
  expect(await sheet({}, "worksheet-A.html")).toMatch(/mean in paragraph \w \(line \d+\)/u);
  expect(await sheet({}, "key.html")).toMatch(/[A-K], lines \d+–\d+<\/b>/u);
  const paragraphs = { refs: "paragraphs" } as const;
  expect(await sheet(paragraphs, "worksheet-A.html")).not.toMatch(/\(line|data-n=/u);
  expect(await sheet(paragraphs, "key.html")).toMatch(/class="ref">paragraph [A-K]</u);
  expect(await sheet({ refs: "none" }, "key.html")).not.toContain('class="ref"');
  // Lines of a text that is not there are no help.
  expect(await sheet({ text: false }, "key.html")).not.toMatch(/, lines? \d/u);
});

test("the answer sheet is one for all versions where they are answered alike, else one a version", async () => {
  const alike = await pages(
    onPaper(makeQuiz(mustRead(mali, "mali.md"), { seed: "1", mix: { "fact-choice": 4 }, versions: 4 }).quiz, {
      answerSheet: true,
    }),
  );
  // Two copies on a page, to be cut apart.
  expect(alike.get("answer-sheet.html")?.match(/<section class="slip"/gu)).toHaveLength(2);
  const quiz = onPaper(everyInteraction(), { answerSheet: true });
  const sheet = (await pages(quiz)).get("answer-sheet.html") ?? "";
  const labels = [...sheet.matchAll(/<p class="which">.*?<\/p>/gsu)].map(([which]) => which);
  expect(labels.every((which) => /[AB]/u.test(which))).toBe(true);
  expect(sheet).toContain(quiz.code);
  expect(sheet.match(/<h1/gu)).toHaveLength(1);
});

test("the foot names the set's code and never its seed", async () => {
  const quiz = makeQuiz(mustRead(mali, "mali.md"), { seed: "seed4217" }).quiz;
  for (const [name, page] of await pages(quiz)) {
    if (name !== "key.html") expect(withoutFonts(page)).not.toContain("seed4217");
    expect(withoutFonts(page)).toContain(`@bottom-left { content: "Set ${quiz.code} `);
  }
});

test("a picture that is not there is a loss, and its alternative text stands in its place", async () => {
  const { losses, files } = await writeQuiz(everyInteraction(), { to: ["html"], pictures });
  expect(losses).toMatchObject([{ item: "missing.png", instead: "its alternative text" }]);
  expect(files[0]?.content).toContain("data:image/gif;base64,");
  expect(files[0]?.content).toContain("missing words");
});

describe.skipIf(withoutBrowser)("in a browser (skipped where none is installed)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

  test.each(quizzes)("axe finds nothing at WCAG 2.2 AA, and no network is asked: %s", async (_name, quiz) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    for (const [name, html] of await pages(quiz())) {
      await page.setContent(html);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: {
              run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, name).toEqual([]);
    }
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a right option cannot be told from a wrong one by its markup", async () => {
    const page = await browser.newPage();
    const quiz = makeQuiz(mustRead(contentFiles[0]?.text as string, contentFiles[0]?.file as string), {
      seed: "42",
    }).quiz;
    await page.setContent((await pages(quiz)).get("worksheet-A.html") ?? "");
    const shapes = await page.$$eval(".options", (lists) =>
      lists.map(
        (list) =>
          new Set([...list.children].map((option) => option.outerHTML.replace(/>[^<]*</gu, "><"))).size,
      ),
    );
    expect(shapes.length).toBeGreaterThan(10);
    expect(new Set(shapes)).toEqual(new Set([1]));
    await page.close();
  });
});
