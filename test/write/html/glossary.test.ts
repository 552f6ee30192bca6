import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Article } from "../../../src/model/article.ts";
import { lookNames, type MakeOptions, type Paper, paperSizes } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { launch } from "../../chromium.ts";
import { contentFiles } from "../../content-articles.ts";
import { poppler } from "../../poppler.ts";
import { paperArticles } from "./paper-fixtures.ts";
import { printed, withoutPrinter } from "./printed.ts";

const few: Partial<MakeOptions> = { mix: { "fact-choice": 4 } };

async function worksheets(
  article: Article,
  seed: string,
  paper: Partial<Paper> = {},
  options: Partial<MakeOptions> = {},
): Promise<string[]> {
  const { quiz } = makeQuiz(article, { seed, ...options, paper });
  const { files } = await writeQuiz(quiz, { to: ["html"] });
  return files.filter(({ name }) => name.startsWith("worksheet")).map(({ content }) => String(content));
}

const glossary = /<aside role="doc-glossary".*?<\/aside>\n/su;

interface Entry {
  readonly word: string;
  readonly at: string;
}

function entriesIn(page: string): Entry[] {
  const [found = ""] = glossary.exec(page) ?? [];
  const entries = /<dt><bdi>(.*?)<\/bdi><\/dt> <dd>(?:<span class="at[^>]*>(.*?)<\/span> )?<bdi>/gu;
  return [...found.matchAll(entries)].map(([, word = "", at = ""]) => ({ word, at }));
}

/** The lines of the text as the page has them. */
function linesIn(page: string): string[] {
  const [text = ""] = /<article.*?<\/article>/su.exec(page) ?? [];
  return [...text.matchAll(/<span class="line[^>]*>(.*?)<\/span>/gu)].map(([, line = ""]) =>
    line.replace(/<[^>]*>/gu, ""),
  );
}

const named = (file: string) => {
  const article = paperArticles.find((one) => one.file === file)?.article();
  if (article === undefined) throw new Error(`${file} is gone`);
  return article;
};

test.each(paperArticles)(
  "each word stands on the line that is named, in every look: $file",
  async ({ file, article }) => {
    // A small article's usual set asks all its words.
    const options = contentFiles.some((one) => one.file === file) ? {} : few;
    for (const look of lookNames) {
      let count = 0;
      for (const seed of ["1", "2", "3", "4", "5"])
        for (const size of paperSizes) {
          const [page = ""] = await worksheets(article(), seed, { look, size }, options);
          const lines = linesIn(page);
          for (const { word, at } of entriesIn(page)) {
            const [, first = "", last = first] = /(\d+)(?:–(\d+))?/u.exec(at) ?? [];
            const there = lines.slice(Number(first) - 1, Number(last)).join("");
            expect(there.toLowerCase(), `${look} ${at}`).toContain(word.toLowerCase());
            count += 1;
          }
        }
      // Where the text fills its pages in large letters there may be no room.
      if (look === "standard") expect(count).toBeGreaterThan(5);
    }
  },
);

test("places are those of the set: lines, paragraphs or none", async () => {
  const article = named("mali.md");
  const places = async (refs: Paper["refs"]) =>
    entriesIn((await worksheets(article, "4", { refs }))[0] ?? "").map(({ at }) => at);
  expect((await places("lines")).length).toBeGreaterThan(3);
  for (const at of await places("lines")) expect(at).toMatch(/^lines? \d+/u);
  for (const at of await places("paragraphs")) expect(at).toMatch(/^paragraph [A-K]$/u);
  expect(new Set(await places("none"))).toEqual(new Set([""]));
});

test("its heading is in the language of the questions, its words are the article's", async () => {
  const [page = ""] = await worksheets(named("mali.md"), "4", {}, { locale: "de" });
  expect(page).toContain('<h2 id="words-to-know" lang="de" dir="ltr">Worterklärungen</h2>');
  expect(entriesIn(page.replaceAll(/<bdi lang="de" dir="ltr">(.*?)<\/bdi>/gu, "$1"))[0]?.at).toMatch(
    /^Zeile/u,
  );
});

test("a worksheet without the text has none, nor has one of an article without words", async () => {
  const article = named("mali.md");
  const [with_ = ""] = await worksheets(article, "4");
  expect(entriesIn(with_).length).toBeGreaterThan(3);
  expect((await worksheets(article, "4", { text: false }))[0]).not.toContain('class="glossary');
  expect((await worksheets({ ...article, words: [] }, "4"))[0]).not.toContain('class="glossary');
});

test("what a word means is shown as text", async () => {
  const article = named("mali.md");
  const words = article.words.map((word) => ({ ...word, meaning: `</dd><b>${word.word} & {{ 7*7 }}` }));
  const [page = ""] = await worksheets({ ...article, words }, "4");
  expect(page).toContain("&lt;/dd&gt;&lt;b&gt;scout &amp; {{ 7*7 }}");
});

describe.skipIf(withoutPrinter)("on paper (skipped without a browser)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(contentFiles)("it costs no page: $file", async ({ file }) => {
    let seen = 0;
    for (const look of lookNames)
      for (const size of paperSizes)
        for (const page of await worksheets(named(file), "2", { look, size })) {
          if (!glossary.test(page)) continue;
          seen += 1;
          const pages = async (html: string) => (await printed(browser, html)).pages;
          expect(await pages(page), `${look} ${size}`).toBe(await pages(page.replace(glossary, "")));
        }
    expect(seen).toBeGreaterThan(0);
  });

  test("readers of the PDF find its heading and its words", async () => {
    const page = await browser.newPage();
    await page.setContent((await worksheets(named("mali.md"), "4"))[0] ?? "");
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    await page.close();
    // A tag that a reader does not know takes the whole structure away.
    const structure = poppler("pdfinfo", ["-struct-text", "FILE"], pdf);
    expect(structure).toMatch(/H2 \(block\)\s+NonStruct\s+"Words to know"/u);
    expect(structure).toContain('"scout"');
  });

  test("it is as high as the tool thinks, or lower", async () => {
    const page = await browser.newPage({ viewport: { width: 689, height: 900 } });
    await page.emulateMedia({ media: "print" });
    for (const look of lookNames)
      for (const file of ["bridge.zh.md", "well.ar.md", "two-fires.md"]) {
        const [html = ""] = await worksheets(named(file), "2", { look }, few);
        const count = entriesIn(html).length;
        if (count === 0) continue;
        await page.setContent(html);
        await page.evaluate("document.fonts.ready");
        const columns = Number(/class="glossary columns-(\d)/u.exec(html)?.[1]);
        const [heading = 1, list = 0] = await page.$$eval("aside > *", (parts) =>
          parts.map((part) => part.getBoundingClientRect().height),
        );
        const rows = Math.round(list / heading);
        // No meaning of these is longer than a line.
        expect(rows, `${file} ${look}`).toBeLessThanOrEqual(Math.ceil(count / columns));
      }
    await page.close();
  });
});
