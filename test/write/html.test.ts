import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../../src/assemble/make-quiz.ts";
import type { Quiz } from "../../src/model/quiz.ts";
import { writeQuiz } from "../../src/write/write-quiz.ts";
import { launch, withoutBrowser } from "../chromium.ts";
import { contentFiles, mustRead } from "../content-articles.ts";
import { everyInteraction, hostile, pixel } from "./fixtures.ts";

const pictures = new Map([["there.png", pixel]]);

async function pages(quiz: Quiz): Promise<Map<string, string>> {
  const { files } = await writeQuiz(quiz, { to: ["html"], pictures });
  return new Map(files.map(({ name, content }) => [name, content as string]));
}

const quizzes: [string, () => Quiz][] = [
  ["every interaction", () => everyInteraction()],
  ["hostile words", () => everyInteraction(hostile)],
  [
    "letter, no references, no text",
    () => {
      const quiz = everyInteraction();
      return {
        ...quiz,
        recipe: {
          ...quiz.recipe,
          options: { ...quiz.recipe.options, paper: { size: "letter", refs: "none", text: false } },
        },
      };
    },
  ],
  ["Hebrew, without words of its own", () => ({ ...everyInteraction("מילים"), language: "he" })],
  ...contentFiles.map(({ file, text }): [string, () => Quiz] => [
    file,
    () => makeQuiz(mustRead(text, file), { seed: "42", versions: 2 }).quiz,
  ]),
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
  const quiz = everyInteraction();
  for (const [name, page] of await pages(quiz)) {
    if (name === "key.html") continue;
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
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "a seed of ours", versions: 2 });
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
  const quiz = everyInteraction();
  const items = quiz.items.map((item) =>
    item.interaction === "choice" && item.key.length === 1 ? { ...item, key: ["o3"] as const } : item,
  );
  const [before, after] = [await pages(quiz), await pages({ ...quiz, items })];
  for (const name of ["worksheet-A.html", "worksheet-B.html"]) expect(after.get(name)).toBe(before.get(name));
  expect(after.get("key.html")).not.toBe(before.get("key.html"));
});

test("the key has the answers of all versions and the command that makes the set again", async () => {
  const key = (await pages(everyInteraction())).get("key.html") ?? "";
  for (const words of [
    "TYPED ANSWER",
    "TYPED TOO",
    "RATIONALE s1",
    "quizwright make every.md --seed SEED-4217 --versions 2",
    "paragraph A",
  ])
    expect(key).toContain(words);
  expect(key).toMatch(/<mark>/u);
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
