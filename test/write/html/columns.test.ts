import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Block } from "../../../src/write/html/worksheet/heights.ts";
import { columnsOf, heightOf, pagesOf } from "../../../src/write/html/worksheet/pages.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { launch } from "../../chromium.ts";
import { paperArticles } from "./paper-fixtures.ts";
import { withoutPrinter } from "./printed.ts";

/** Blocks by their heights; `section` begins a section, `row` goes on with a list. */
function blocks(...parts: readonly (readonly [height: number, what?: "section" | "row"])[]): Block[] {
  let [section, question, row] = [0, -1, 0];
  return parts.map(([height, what], index) => {
    if (what === "section" && index > 0) [section, question, row] = [section + 1, 0, 0];
    else if (what === "row") row += 1;
    else [question, row] = [question + 1, 0];
    return { height, before: 10, section, question, row };
  });
}

const columns = (own: readonly Block[], first: number, height: number) =>
  columnsOf(own, { columns: 2, first, height });

describe("blocks in the columns of pages", () => {
  const many = blocks(...Array.from({ length: 30 }, (_, index): [number] => [40 + ((index * 37) % 90)]));

  test("each stands once, in its order, and no column is higher than its page", () => {
    const placed = columns(many, 200, 500);
    expect(placed.flat(2)).toEqual(many);
    expect(placed).toHaveLength(pagesOf(many, { columns: 2, first: 200, height: 500 }));
    expect(placed.length).toBeGreaterThan(2);
    placed.forEach((page, index) => {
      for (const column of page) expect(heightOf(column)).toBeLessThanOrEqual(index === 0 ? 200 : 500);
    });
  });

  test("the columns of the last page are about as high as each other, on a full page the first is filled", () => {
    const [page] = columns(blocks([100], [100], [100], [100], [100], [100]), 900, 900);
    expect(page?.map((column) => column.length)).toEqual([3, 3]);
    const [full] = columns(blocks([400], [400], [400], [400], [400]), 900, 900);
    expect(full?.map((column) => column.length)).toEqual([2, 2]);
  });

  test("a little higher on one side is rather taken than a section or a list in two columns", () => {
    const sections = columns(blocks([100], [120], [100, "section"], [80]), 900, 900);
    expect(sections[0]?.map((column) => column.length)).toEqual([2, 2]);
    const lists = columns(blocks([100], [100], [60, "row"], [50]), 900, 900);
    expect(lists[0]?.map((column) => column.length)).toEqual([1, 3]);
  });

  test("what a first page has no room for begins on the next, and what no page has room for goes on below", () => {
    expect(columns(blocks([300], [50]), 200, 500).map((page) => page.flat().length)).toEqual([0, 2]);
    expect(columns(blocks([100], [800], [50]), 300, 500).flat(2)).toHaveLength(3);
    expect(pagesOf(blocks([800], [50]), { columns: 1, first: 500, height: 500 })).toBe(2);
  });
});

describe.skipIf(withoutPrinter)("columns on paper (skipped without a browser)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(paperArticles)("the tool knows how high the questions stand: $file", async ({ article }) => {
    const page = await browser.newPage({ viewport: { width: 689, height: 900 } });
    await page.emulateMedia({ media: "print" });
    for (const size of ["a4", "letter"] as const) {
      const { quiz } = makeQuiz(article(), { seed: "7", questions: 20, versions: 3, paper: { size } });
      const { files } = await writeQuiz(quiz, { to: ["html"] });
      for (const { name, content } of files.filter(({ audience }) => audience === "student")) {
        await page.setContent(String(content));
        await page.evaluate("document.fonts.ready");
        const heights = await page.$$eval(".column", (list) =>
          list.map((one) => one.getBoundingClientRect().height),
        );
        const sheet = size === "a4" ? 1038 : 982;
        for (const height of heights) expect(height, `${name} ${size}`).toBeLessThanOrEqual(sheet);
        const ends = await page.$$eval(".column > :last-child > :last-child", (list) =>
          list.map((one) => one.tagName),
        );
        expect(ends).not.toContain("HEADER");
      }
    }
    await page.close();
  });
});
