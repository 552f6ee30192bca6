import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Article } from "../../../src/model/article.ts";
import { lookNames, type Paper, paperSizes } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { launch } from "../../chromium.ts";
import { paperArticles } from "./paper-fixtures.ts";
import { type Printed, type PrintedRow, printed, withoutChinese, withoutPrinter } from "./printed.ts";

/** The letters of a text, whatever their order. */
function letters(text: string): string {
  return [...text.normalize("NFKC").replace(/[\s\p{M}\p{Cf}]/gu, "")].sort().join("");
}

async function pagesOf(article: Article, paper: Partial<Paper>): Promise<{ worksheet: string; key: string }> {
  const { quiz } = makeQuiz(article, { seed: "4", paper });
  const { files } = await writeQuiz(quiz, { to: ["html"] });
  const page = (name: string) => files.find((file) => file.name === name)?.content as string;
  return { worksheet: page("worksheet-A.html"), key: page("key.html") };
}

interface Reference {
  readonly words: string;
  readonly paragraph: string;
  readonly first: number;
  readonly last: number;
}

/** What the key quotes, and where it says that it stands. */
function referencesIn(key: string): Reference[] {
  const quotes = [...key.matchAll(/<q\b[^>]*><bdi[^>]*>(.*?)<\/bdi><\/q> <b class="ref"[^>]*>(.*?)<\/b>/gsu)];
  return quotes.flatMap(([, quote = "", ref = ""]) => {
    const [, paragraph = "", first = "", last = first] =
      /^([A-Z]+)[,،，] ?[\p{L} ]*?(\d+)(?:–(\d+))?\p{L}*$/u.exec(ref) ?? [];
    expect(first, `${ref} names lines`).not.toBe("");
    const marked = [...quote.matchAll(/<mark>(.*?)<\/mark>/gsu)].map(([, words = ""]) => words);
    // Of a long quotation that is all evidence, a part is left out.
    const parts = marked.length > 0 ? marked : quote.split(" … ");
    return parts.map((words) => ({
      words: plain(words),
      paragraph,
      first: Number(first),
      last: Number(last),
    }));
  });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** The lines of the text as the worksheet has them in its source. */
function linesIn(worksheet: string): string[] {
  return [...worksheet.matchAll(/<span class="line[^>]*>(.*?)<\/span>(?:<br>|<\/p>|<\/li>)/gsu)].map(
    ([, line = ""]) => plain(line).trim(),
  );
}

/** The printed rows of the text's lines, in order; a row may have a letter before it and a number behind it. */
function rowsOfLines(lines: readonly string[], { rows }: Printed): PrintedRow[] {
  let at = 0;
  return lines.map((line, index) => {
    for (; at < rows.length; at += 1) {
      const row = rows[at] as PrintedRow;
      if (isRowOf(row, line)) {
        at += 1;
        return row;
      }
    }
    throw new Error(`line ${index + 1} is not printed on a line of its own: ${line}`);
  });
}

function isRowOf(row: PrintedRow, line: string): boolean {
  const wanted = letters(line);
  for (const from of [0, 1])
    for (const to of [0, 1]) {
      const words = row.slice(from, row.length - to);
      if (letters(words.map(({ text }) => text).join("")) === wanted) return true;
    }
  // Points of a list have a dash before them.
  return (
    letters(row.map(({ text }) => text).join("")).replace(/[\d–A-Z]/gu, "") ===
    wanted.replace(/[\d–A-Z]/gu, "")
  );
}

describe.skipIf(withoutPrinter)("on paper (skipped where Chromium or pdftotext is missing)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const sheets = lookNames.flatMap((look) => paperSizes.map((size) => ({ look, size })));

  // Readers of PDF take Arabic words to pieces; a browser tells where it sets them.
  const isArabic = ({ file }: { file: string }) => file.includes(".ar.");

  test.each(paperArticles.filter(isArabic))(
    "each line of $file stands on one line of the page",
    async (one) => {
      for (const paper of sheets) {
        const { worksheet, key } = await pagesOf(one.article(), paper);
        const page = await browser.newPage({ viewport: { width: 720, height: 1000 } });
        await page.emulateMedia({ media: "print" });
        await page.setContent(worksheet);
        const lines = await page.$$eval(".line", (all) =>
          all.map((line) => {
            const range = line.ownerDocument.createRange();
            range.selectNodeContents(line);
            const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
            const text = (line.closest(".text") ?? line).getBoundingClientRect();
            return {
              tops: Math.max(...boxes.map((box) => box.top)) - Math.min(...boxes.map((box) => box.top)),
              within: boxes.every((box) => box.left >= text.left && box.right <= text.right),
            };
          }),
        );
        await page.close();
        expect(lines.length).toBeGreaterThan(5);
        for (const line of lines) expect(line).toMatchObject({ within: true, tops: expect.any(Number) });
        for (const { tops } of lines) expect(tops).toBeLessThan(14);
        const texts = linesIn(worksheet);
        for (const { words, first, last } of referencesIn(key))
          expect(without(letters(words), letters(texts.slice(first - 1, last).join("")))).toBe("");
      }
    },
  );

  describe.each(paperArticles.filter((one) => !isArabic(one)))("$file", ({ file, article }) => {
    // Skipped where it is Chinese and no font has its signs.
    test.skipIf(withoutChinese && file.endsWith(".zh.md")).each(sheets)(
      "the key names the lines on which its evidence is printed: $look, $size",
      async (paper) => {
        const { worksheet, key } = await pagesOf(article(), paper);
        const lines = linesIn(worksheet);
        const rows = rowsOfLines(lines, await printed(browser, worksheet));
        const references = referencesIn(key);
        expect(references.length).toBeGreaterThan(3);
        for (const { words, first, last } of references) {
          const text = rows.slice(first - 1, last).flatMap((row) => row.map((word) => word.text));
          const missing = without(letters(words), letters(text.join("")));
          expect(missing, `lines ${first} to ${last}: ${words}`).toBe("");
        }
        // Every fifth line has its number at the edge.
        for (const [index, row] of rows.entries()) {
          const edges = [row[0]?.text, row.at(-1)?.text];
          if ((index + 1) % 5 === 0) expect(edges).toContain(String(index + 1));
        }
      },
    );

    test("the lines are the same on A4 and Letter", async () => {
      for (const look of lookNames) {
        const [a4, letter] = await Promise.all(paperSizes.map((size) => pagesOf(article(), { look, size })));
        expect(linesIn(letter?.worksheet ?? "")).toEqual(linesIn(a4?.worksheet ?? ""));
        expect(referencesIn(letter?.key ?? "")).toEqual(referencesIn(a4?.key ?? ""));
      }
    });
  });

  test.each(["1", "2", "3", "5", "12"])("the usual set of mali.md takes one sheet: seed %s", async (seed) => {
    const mali = paperArticles.find(({ file }) => file === "mali.md");
    for (const size of paperSizes) {
      const { quiz } = makeQuiz((mali as NonNullable<typeof mali>).article(), { seed, paper: { size } });
      expect(quiz.items.length).toBeGreaterThanOrEqual(15);
      const { files } = await writeQuiz(quiz, { to: ["html"] });
      const { pages, rows } = await printed(browser, files[0]?.content as string);
      expect(pages, size).toBe(2);
      // The text on the front, the questions on the back.
      const texts = rows.map((row) => row.map(({ text }) => text).join(" "));
      const foot = texts.findIndex((text) => text.includes("Turn over"));
      expect(foot).toBeGreaterThan(40);
      expect(texts[foot + 1]).toMatch(/^Questions? 1\b/u);
    }
  });

  test("a question is never parted by a page, and no heading stands alone at its foot", async () => {
    for (const look of lookNames) {
      const { worksheet } = await pagesOf((paperArticles[1] as (typeof paperArticles)[0]).article(), {
        look,
      });
      const { rows } = await printed(browser, worksheet);
      const texts = rows.map((row) => row.map(({ text }) => text).join(" "));
      texts.forEach((text, index) => {
        if (!/^Set \w{5} · Version A/u.test(text)) return;
        expect(texts[index - 1], look).not.toMatch(/^Questions? \d/u);
        expect(texts[index + 1] ?? "", look).not.toMatch(/^[B-D] \S/u);
      });
    }
  });
});

/** What of some letters is not among others, both in order. */
function without(wanted: string, there: string): string {
  const left = new Map<string, number>();
  for (const letter of there) left.set(letter, (left.get(letter) ?? 0) + 1);
  return [...wanted]
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join("");
}
