import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import { findBrowser } from "../../../src/commands/print/find-browser.ts";
import { createPrinter, type Printer } from "../../../src/commands/print/printer.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { joinPages } from "../../../src/write/pdf/join-pages.ts";
import { readPdf, writePdfFile } from "../../../src/write/pdf/pdf-file.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { browserPath, withoutBrowser } from "../../chromium.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { infoOf, outlineOf, poppler, withoutPoppler } from "../../poppler.ts";
import { everyInteraction, hostile, pixel } from "../fixtures.ts";

test("without a browser to print with, a PDF is refused", async () => {
  await expect(writeQuiz(everyInteraction(), { to: ["pdf"] })).rejects.toThrow(RangeError);
});

describe.skipIf(withoutBrowser || withoutPoppler)(
  "printed (skipped without a browser or poppler's tools)",
  () => {
    let printer: Printer;
    beforeAll(() => {
      printer = createPrinter(browserPath ?? findBrowser() ?? "chromium");
    });
    afterAll(() => printer?.end());

    const pictures = new Map([["there.png", pixel]]);

    async function pdfs(quiz: Quiz): Promise<{ worksheets: Uint8Array; key: Uint8Array }> {
      const { files } = await writeQuiz(quiz, { to: ["pdf"], pictures, print: printer.print });
      const named = new Map(files.map(({ name, content }) => [name, content as Uint8Array]));
      expect([...named.keys()].slice(0, 2)).toEqual(["worksheets.pdf", "key.pdf"]);
      return {
        worksheets: named.get("worksheets.pdf") as Uint8Array,
        key: named.get("key.pdf") as Uint8Array,
      };
    }

    const text = (pdf: Uint8Array) => poppler("pdftotext", ["-layout", "FILE", "-"], pdf);
    const feet = (pdf: Uint8Array) =>
      [...text(pdf).matchAll(/ (\d+) ?\/ ?(\d+)$/gmu)].map(([, page, all]) => `${page}/${all}`);
    const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

    /** All that a PDF holds: objects as they stand, streams unpacked, the text, the structure with its text. */
    function everything(pdf: Uint8Array): string {
      const streams = [
        ...latin1(pdf).matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/gu),
      ];
      const unpacked = streams.map(([, packed]) => {
        try {
          return inflateSync(Buffer.from(packed as string, "latin1")).toString("latin1");
        } catch {
          return "";
        }
      });
      const hexadecimal = [...latin1(pdf).matchAll(/<FEFF([0-9A-F]*)>/gu)].map(([, digits]) =>
        Buffer.from(digits as string, "hex")
          .swap16()
          .toString("utf16le"),
      );
      return [
        latin1(pdf),
        ...unpacked,
        ...hexadecimal,
        text(pdf),
        poppler("pdfinfo", ["FILE"], pdf),
        poppler("pdfinfo", ["-struct-text", "FILE"], pdf),
        outlineOf(pdf).join("\n"),
      ].join("\n");
    }

    test("two printings give the same bytes, whatever was printed before", async () => {
      const first = await pdfs(everyInteraction());
      await pdfs(everyInteraction(hostile));
      const again = await pdfs(everyInteraction());
      expect(Buffer.compare(first.worksheets, again.worksheets)).toBe(0);
      expect(Buffer.compare(first.key, again.key)).toBe(0);
      const other = createPrinter(browserPath as string);
      try {
        const { files } = await writeQuiz(everyInteraction(), { to: ["pdf"], pictures, print: other.print });
        expect(files.map(({ content }) => content)).toEqual([first.worksheets, first.key]);
      } finally {
        other.end();
      }
    });

    test("a PDF is tagged, has title, language, outline and page labels, and dates from the set", async () => {
      const { worksheets, key } = await pdfs(everyInteraction());
      expect(infoOf(worksheets)).toMatchObject({
        Title: "Every words – Version A–B",
        Tagged: "yes",
        Creator: "Quizwright",
        JavaScript: "no",
        "Page size": expect.stringContaining("A4"),
        CreationDate: expect.stringContaining("May 23 00:00:00 2022"),
        ModDate: expect.stringContaining("May 23 00:00:00 2022"),
      });
      expect(infoOf(key)).toMatchObject({ Title: "Answer key – Every words", Tagged: "yes" });
      for (const pdf of [worksheets, key]) {
        expect(latin1(pdf)).toContain("/Lang (en)");
        expect(latin1(pdf)).toContain("/DisplayDocTitle true");
        expect(latin1(pdf).slice(-300)).toMatch(/\/ID \[<[0-9A-F]{32}> <[0-9A-F]{32}>\]/u);
        expect(latin1(pdf)).not.toMatch(/HeadlessChrome|Mozilla/u);
      }
      const pages = Number(infoOf(worksheets).Pages) / 2;
      expect(latin1(worksheets)).toContain(
        `/PageLabels <</Nums [0 <</S /D /P (A-)>> ${pages} <</S /D /P (B-)>>]>>`,
      );
      const outline = outlineOf(worksheets);
      expect(outline[0]).toBe("1 Version A – Every words");
      expect(outline).toContain(`${pages + 1} Version B – Every words`);
      expect(outline.filter((title) => title.includes("Questions 1"))).toHaveLength(2);
      expect(outlineOf(key)[0]).toBe("1 Answer key");
    });

    test("an article without date gives a PDF without dates", async () => {
      const quiz = everyInteraction();
      const { date: _, ...article } = quiz.article;
      const { key } = await pdfs({ ...quiz, article });
      expect(infoOf(key)).not.toHaveProperty("CreationDate");
      expect(infoOf(key)).not.toHaveProperty("ModDate");
    });

    test("each version has page numbers of its own", async () => {
      const { worksheets } = await pdfs(everyInteraction());
      const each = Number(infoOf(worksheets).Pages) / 2;
      const numbers = Array.from({ length: each }, (_, index) => `${index + 1}/${each}`);
      expect(feet(worksheets)).toEqual([...numbers, ...numbers]);
    });

    test("every question of every version is printed", async () => {
      const file = contentFiles.find((one) => one.file === "mali.md");
      const made = makeQuiz(mustRead(file?.text as string, "mali.md"), { seed: "42", versions: 3 }).quiz;
      const quiz = { ...made, article: { ...made.article, blocks: [] } };
      const words = text((await pdfs(quiz)).worksheets).replace(/\s+/gu, "");
      for (const { stem } of quiz.items) {
        expect(words.split(stem.replace(/\s+/gu, "")).length, stem).toBeGreaterThan(3);
      }
    });

    test("many versions are one PDF, with one outline, structure and list of pages", async () => {
      const quiz = everyInteraction(hostile);
      const [form] = quiz.forms;
      const labels = [..."ABCDEFGHI"];
      const forms = labels.map((label) => ({ ...form, label })) as unknown as Quiz["forms"];
      const { worksheets } = await pdfs({ ...quiz, forms });
      const info = infoOf(worksheets);
      const each = Number(info.Pages) / labels.length;
      expect(info).toMatchObject({ Tagged: "yes", Title: expect.stringContaining("Version A–I") });
      const numbers = Array.from({ length: each }, (_, index) => `${index + 1}/${each}`);
      expect(feet(worksheets)).toEqual(labels.flatMap(() => numbers));
      const starts = outlineOf(worksheets).filter((title) => title.includes("Version "));
      expect(starts.map((title) => title.replace(/ – .*/u, ""))).toEqual(
        labels.map((label, index) => `${1 + index * each} Version ${label}`),
      );
      const structure = poppler("pdfinfo", ["-struct-text", "FILE"], worksheets);
      expect(structure.match(/^ *H1 /gmu)).toHaveLength(labels.length);
      // Each heading's words come from its own page.
      expect(structure.match(/"Every "|"Every <script>/gu)?.length).toBeGreaterThanOrEqual(labels.length);
      expect(poppler("pdffonts", ["FILE"], worksheets)).not.toMatch(/\bno +yes +yes\b/u);
      expect(Buffer.compare(worksheets, (await pdfs({ ...quiz, forms })).worksheets)).toBe(0);
    });

    test("so it has where one version is longer than the other", async () => {
      const quiz = everyInteraction("words ".repeat(40));
      const [first, second] = quiz.forms;
      const short = { label: "B", sections: (second?.sections ?? []).slice(0, 1) };
      const { worksheets } = await pdfs({ ...quiz, forms: [first, short] });
      const numbers = feet(worksheets);
      const b = numbers.lastIndexOf(numbers.findLast((one) => one.startsWith("1/")) as string);
      expect(b).toBeGreaterThan(1);
      const [ofA, ofB] = [b, numbers.length - b];
      expect(ofA).not.toBe(ofB);
      expect(numbers).toEqual([
        ...Array.from({ length: ofA }, (_, index) => `${index + 1}/${ofA}`),
        ...Array.from({ length: ofB }, (_, index) => `${index + 1}/${ofB}`),
      ]);
    });

    test("what the first page's foot has alone, every version's first page has alone", async () => {
      const { files } = await writeQuiz(everyInteraction("words ".repeat(40)), { to: ["html"] });
      const rule =
        '@page :first { @bottom-right { content: "Turn over \\b7  " counter(page) " / " counter(pages); } }';
      const pages = files.flatMap(({ name, content }) =>
        name === "key.html"
          ? []
          : [{ label: name.slice(10, 11), html: String(content).replace("</style>", `${rule}</style>`) }],
      );
      const printed = text(await printer.print(joinPages(pages, "T")));
      const found = [...printed.matchAll(/(Turn over ·)? +(\d+) ?\/ ?\d+$/gmu)];
      expect(found.length).toBeGreaterThan(3);
      for (const [, words, page] of found) expect(words !== undefined).toBe(page === "1");
    });

    test("the students' PDF holds no key, reason, evidence, seed or id, in no part of it", async () => {
      const quiz = everyInteraction();
      const { worksheets, key } = await pdfs(quiz);
      const student = everything(worksheets);
      expect(student).toContain("option 1 words");
      for (const secret of [
        "RATIONALE",
        "TYPED",
        "FREE ANSWER",
        "SECOND ANSWER",
        quiz.recipe.seed,
        "every.f1",
        "source-f1",
        quiz.article.sha256.slice(0, 8),
      ])
        expect(student).not.toContain(secret);
      const teacher = everything(key);
      for (const told of ["TYPED ANSWER", quiz.recipe.seed]) expect(teacher).toContain(told);
    });

    test("it is the same, byte for byte, whichever option is right", async () => {
      const quiz = everyInteraction();
      const items = quiz.items.map((item) =>
        item.interaction === "choice" && item.key.length === 1 ? { ...item, key: ["o3"] as const } : item,
      );
      const [before, after] = [await pdfs(quiz), await pdfs({ ...quiz, items })];
      expect(Buffer.compare(before.worksheets, after.worksheets)).toBe(0);
      expect(Buffer.compare(before.key, after.key)).not.toBe(0);
    });

    test("what an article says is printed as text and breaks no part of the PDF", async () => {
      const words = `${hostile} /Next 1 0 R >> endobj (node00000001) ) \\( $& %%EOF`;
      for (const pdf of Object.values(await pdfs(everyInteraction(words)))) {
        expect(infoOf(pdf)).toMatchObject({ Tagged: "yes", JavaScript: "no" });
        expect(infoOf(pdf).Title).toContain("<script>alert(1)</script> {{ 7*7 }} {% raw %} &amp;");
        expect(latin1(pdf)).not.toMatch(/\/(?:JS|JavaScript|URI|Launch|EmbeddedFiles?|OpenAction|AA)\b/u);
        expect(writePdfFile(readPdf(pdf))).toEqual(pdf);
      }
      const { worksheets } = await pdfs(everyInteraction(words));
      expect(outlineOf(worksheets)[0]).toContain(
        "/Next 1 0 R &gt;&gt; endobj (node00000001) ) \\( $&amp; %%EOF",
      );
    });

    test("letter paper, another language", async () => {
      const quiz = everyInteraction("كلمات");
      const { paper, ...options } = quiz.recipe.options;
      const { worksheets } = await pdfs({
        ...quiz,
        language: "ar",
        recipe: { ...quiz.recipe, options: { ...options, paper: { ...paper, size: "letter" } } },
      });
      expect(infoOf(worksheets)["Page size"]).toContain("letter");
      expect(latin1(worksheets)).toContain("/Lang (ar)");
      expect(infoOf(worksheets).Title).toContain("كلمات");
    });

    test("a picture is printed, once for all versions", async () => {
      const { worksheets } = await pdfs(everyInteraction());
      const rows = poppler("pdfimages", ["-list", "FILE"], worksheets).trim().split("\n").slice(2);
      const images = rows.map((row) => row.trim().split(/\s+/u)).filter(([, , sort]) => sort === "image");
      expect(images).toHaveLength(2);
      expect(new Set(images.map((image) => image[10])).size).toBe(1);
    });

    test("one version is one PDF, with the page's own title", async () => {
      const file = contentFiles.find((one) => one.file === "mali.md");
      const { quiz } = makeQuiz(mustRead(file?.text as string, file?.file as string), { seed: "42" });
      const { worksheets } = await pdfs(quiz);
      expect(infoOf(worksheets).Title).toBe(`${quiz.title} – Version A`);
      expect(outlineOf(worksheets)[0]).toBe(`1 ${quiz.title}`);
      expect(feet(worksheets)).toHaveLength(Number(infoOf(worksheets).Pages));
    });

    test("a page that is printed runs no script, asks no network and reads no file", async () => {
      const asked: string[] = [];
      const server = createServer((request, response) => {
        asked.push(String(request.url));
        response.end();
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      // No policy of its own here: the browser itself is closed.
      const pdf = await printer.print(`<!DOCTYPE html><html lang="en"><head><title>before</title>
      <link rel="stylesheet" href="${address}/style"><style>@import "${address}/import"; @font-face { font-family: f; src: url(${address}/font); } p { font-family: f; }</style></head>
      <body><h1>H</h1><p>words</p><img src="${address}/image" alt="none"><iframe src="file:///etc/passwd"></iframe><iframe src="${address}/frame"></iframe>
      <script>document.title = "after"; document.body.append("script ran")</script><img src="x" onerror="document.body.append('handler ran')" alt=""></body></html>`);
      server.close();
      expect(asked).toEqual([]);
      expect(infoOf(pdf).Title).toBe("before");
      expect(text(pdf)).toContain("words");
      expect(text(pdf)).not.toMatch(/ran|root:/u);
    });
  },
);
