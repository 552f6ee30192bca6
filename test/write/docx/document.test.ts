import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction, hostile, pixel } from "../fixtures.ts";
import { onPaper, partsOf, wordsOf, writtenDocx } from "./written-docx.ts";

const part = async (quiz: Parameters<typeof writtenDocx>[0], file: string, path: string): Promise<string> => {
  const document = (await writtenDocx(quiz)).get(file);
  if (document === undefined) throw new Error(`${file} was not written`);
  return partsOf(document).get(path) ?? "";
};
const body = (quiz: Parameters<typeof writtenDocx>[0], file = "worksheet-A.docx") =>
  part(quiz, file, "word/document.xml");

test("there is a document for each version and one key for all", async () => {
  expect([...(await writtenDocx(everyInteraction())).keys()]).toEqual([
    "worksheet-A.docx",
    "worksheet-B.docx",
    "key.docx",
  ]);
});

test("headings, questions, options and instructions have styles that the document defines", async () => {
  const document = await body(everyInteraction());
  const styles = await part(everyInteraction(), "worksheet-A.docx", "word/styles.xml");
  const used = new Set([...document.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(([, id]) => id));
  for (const id of ["Title", "Heading1", "Heading2", "Instructions", "Text", "Question", "Option", "Gaps"])
    expect([...used]).toContain(id);
  for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  expect(styles).toContain('<w:style w:type="paragraph" w:default="1" w:styleId="Normal">');
  // No paragraph goes without one.
  expect(document).not.toMatch(/<w:p>(?!<w:pPr><w:pStyle )/u);
});

test("Word counts paragraphs, questions and options, and begins anew with each question", async () => {
  const document = await body(everyInteraction());
  const numbered = (style: string) =>
    [
      ...document.matchAll(
        new RegExp(
          `<w:pStyle w:val="${style}"/>(?:<w:keep\\w+/>)*<w:numPr><w:ilvl w:val="(\\d)"/><w:numId w:val="(\\d+)"/>`,
          "gu",
        ),
      ),
    ].map(([, level, id]) => `${level} ${id}`);
  expect(numbered("Text").length).toBe(3);
  expect(numbered("Question")).toHaveLength(8);
  expect(new Set(numbered("Question")).size).toBe(1);
  // Three choices, each with a list of its own; the match has another.
  expect(new Set(numbered("Option")).size).toBe(3);
  expect(new Set(numbered("BoxedOption")).size).toBe(1);
  expect(new Set([...numbered("Part")])).toEqual(
    new Set(numbered("Question").map((one) => one.replace("0 ", "1 "))),
  );
});

test("letters that Word would count otherwise are written out", async () => {
  const quiz = everyInteraction();
  const ids = [...Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n)), "AA", "AB"];
  const article = {
    ...quiz.article,
    blocks: ids.map((id) => ({ type: "paragraph" as const, paragraph: id })),
    paragraphs: ids.map((id) => ({ id, text: `Text ${id}.`, marks: [], form: "prose" as const })),
  };
  const document = await body({ ...quiz, article });
  expect(document).not.toMatch(/<w:pStyle w:val="Text"\/><w:numPr>/u);
  expect(document).toMatch(/>AB<\/w:t><\/w:r><w:r><w:tab\/><\/w:r>.{0,80}>Text AB\.</u);
});

test("statements judged on one scale stand in a table whose head is repeated", async () => {
  const { text, file } = contentFiles.find(({ file: name }) => name === "calendar.md") ?? {
    text: "",
    file: "",
  };
  const { quiz } = makeQuiz(mustRead(text, file), { seed: "7", mix: { "true-false-not-given": 4 } });
  const document = await body(quiz);
  const [table = ""] = document.match(/<w:tbl>(?:(?!<\/w:tbl>).)*<w:tblHeader\/>.*?<\/w:tbl>/u) ?? [];
  const rows = table.split("<w:tr>").slice(1).map(wordsOf);
  expect(rows[0]).toBe("QuestionsTrueFalseNot given");
  expect(rows).toHaveLength(5);
  for (const row of rows.slice(1)) expect(row).toMatch(/\[1.mark\]\u200e?TFN$/u);
});

test("items stay together: what is asked with its options, and every row of a table", async () => {
  const quiz = everyInteraction();
  const document = await body(quiz);
  const styles = await part(quiz, "worksheet-A.docx", "word/styles.xml");
  for (const id of ["Heading1", "Instructions", "Question"]) {
    const [style = ""] = styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "u")) ?? [];
    expect(style, id).toContain("<w:keepNext/><w:keepLines/>");
  }
  // One under the other, each option keeps with the next, the last with none.
  const listed = await body(onPaper(quiz, { look: "large" }));
  const options = [...listed.matchAll(/<w:pStyle w:val="Option"\/>(<w:keepNext\/>)?/gu)].map(
    ([, kept]) => kept !== undefined,
  );
  const choice = (length: number) => [...Array.from({ length: length - 1 }, () => true), false];
  expect(options.filter((kept) => !kept)).toHaveLength(3);
  expect(options.join()).toContain(choice(4).join());
  const rows = document.match(/<w:tr>/gu) ?? [];
  expect(rows.length).toBeGreaterThan(5);
  expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(rows.length);
});

test.each([
  ["a4", 11906, 16838],
  ["letter", 12240, 15840],
] as const)("the page is %s", async (size, width, height) => {
  const document = await body(onPaper(everyInteraction(), { size }));
  expect(document).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`);
});

test("a sheet without the text has none of it, and one without references no letters", async () => {
  const quiz = everyInteraction();
  expect(wordsOf(await body(onPaper(quiz, { text: false })))).not.toContain("Paragraph with words");
  const plain = await body(onPaper(quiz, { refs: "none" }));
  expect(plain).toContain('<w:pStyle w:val="PlainText"/>');
  expect(plain).not.toContain('<w:pStyle w:val="Text"/>');
});

test("the foot has the set's code, the version and the pages", async () => {
  const foot = await part(everyInteraction(), "worksheet-B.docx", "word/footer1.xml");
  expect(wordsOf(foot)).toContain("Set K7Q2M · Version B");
  expect(foot).toContain("PAGE");
  expect(foot).toContain("NUMPAGES");
});

test("the properties name title and language, and no hour", async () => {
  const properties = await part(
    { ...everyInteraction(), language: "de-AT" },
    "worksheet-A.docx",
    "docProps/core.xml",
  );
  expect(properties).toContain("<dc:title>Every words – Fassung A</dc:title>");
  expect(properties).toContain("<dc:language>de-AT</dc:language>");
  expect(properties).toContain("<dc:creator>Quizwright</dc:creator>");
  expect(properties).not.toMatch(/dcterms:(?:created|modified)/u);
});

describe("looks", () => {
  const sizes = (xml: string) =>
    [...xml.matchAll(/<w:szC?s? w:val="(\d+)"/gu)].map(([, size]) => Number(size));

  test("large has 18 points, nothing below 16, no italics, no grey", async () => {
    const quiz = onPaper(everyInteraction(), { look: "large" });
    for (const path of ["word/document.xml", "word/styles.xml", "word/footer1.xml", "word/numbering.xml"]) {
      const xml = await part(quiz, "worksheet-A.docx", path);
      // Styles of the library's for foot and end notes, of which there are none.
      const own = xml.replace(/<w:style [^>]*w:styleId="(?:Footnote|Endnote)\w+".*?<\/w:style>/gu, "");
      expect(
        sizes(own).filter((size) => size < 32),
        path,
      ).toEqual([]);
      expect(own, path).not.toMatch(/<w:i\/>/u);
      expect(own.match(/<w:color w:val="(?!000000|FFFFFF|auto|0563C1)\w+"/u), path).toBeNull();
    }
    expect(await part(quiz, "worksheet-A.docx", "word/styles.xml")).toMatch(
      /<w:docDefaults>.*?<w:sz w:val="36"\/>/u,
    );
  });

  test("easy is set in Atkinson Hyperlegible, or in Verdana where a machine has it not", async () => {
    const quiz = onPaper(everyInteraction(), { look: "easy" });
    const styles = await part(quiz, "worksheet-A.docx", "word/styles.xml");
    expect(styles).toMatch(/<w:docDefaults>.*?<w:rFonts w:ascii="Atkinson Hyperlegible"/u);
    expect(styles).toMatch(/<w:docDefaults>.*?<w:spacing w:val="10"\/>/u);
    expect(styles).not.toMatch(/Times/u);
    const fonts = await part(quiz, "worksheet-A.docx", "word/fontTable.xml");
    expect(fonts).toContain('<w:font w:name="Atkinson Hyperlegible"><w:altName w:val="Verdana"/>');
  });

  test("a look that is not known is the standard one", async () => {
    expect(await body(onPaper(everyInteraction(), { look: "constructor" }))).toBe(
      await body(everyInteraction()),
    );
  });
});

test("Hebrew runs from right to left, with English instructions that say so", async () => {
  const quiz = { ...everyInteraction("מילים"), language: "he" };
  const document = await body(quiz);
  expect(document).toMatch(
    /<w:pStyle w:val="Question"\/>.{0,90}<w:bidi\/>.{0,20}<\/w:pPr><w:r><w:rPr>.{0,40}<w:rtl\/>/u,
  );
  expect(document).toMatch(/<w:pStyle w:val="Instructions"\/><\/w:pPr><w:r><w:rPr><w:lang w:val="en-GB"\/>/u);
  expect(document).toContain("<w:bidiVisual/>");
  expect(await part(quiz, "worksheet-A.docx", "word/styles.xml")).toContain(
    '<w:lang w:val="he-IL" w:bidi="he-IL"/>',
  );
});

test("pictures stand in the document with their alternative text; one that is not there is a loss", async () => {
  const { files, losses } = await writeQuiz(everyInteraction(), {
    to: ["docx"],
    pictures: new Map([["there.png", pixel]]),
  });
  const content = files[0]?.content as Uint8Array;
  const media = Object.entries(unzipSync(content)).filter(([path]) => path.startsWith("word/media/"));
  expect(media.map(([, bytes]) => Buffer.from(bytes))).toEqual([pixel.bytes]);
  const document = partsOf(content).get("word/document.xml") ?? "";
  expect(document).toContain('descr="there words"');
  expect(wordsOf(document)).toContain("missing words");
  expect(losses).toMatchObject([{ item: "missing.png", instead: "its alternative text" }]);
});

test.each([
  ["of a type that older Words do not show", { mediaType: "image/webp", bytes: pixel.bytes }],
  ["cut short", { mediaType: "image/png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }],
])("a picture %s is a loss", async (_what, picture) => {
  const { losses } = await writeQuiz(everyInteraction(), {
    to: ["docx"],
    pictures: new Map([["there.png", picture]]),
  });
  expect(losses.map(({ item }) => item)).toEqual(["there.png", "missing.png"]);
});

test.each([
  ["markup and marks of other formats", hostile],
  ["what XML does not allow", "\u0000\u0007\u001b\ud800\udc00\ud800 \ufffe\uffff\u0085 end"],
  ["what the library puts numbers into", "{question-0} {\u0001question-0} {option-1}"],
])("whatever the article says, the parts are XML and say it: %s", async (_what, words) => {
  for (const [name, document] of await writtenDocx(everyInteraction(words))) {
    for (const [path, xml] of partsOf(document)) {
      const where = `${name} ${path}`;
      expect(xml, where).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u);
      expect(xml, where).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/u);
      expect(xml, where).not.toContain("<script");
    }
    const text = wordsOf(partsOf(document).get("word/document.xml") ?? "");
    expect(text, name).toContain(
      `One of four ${words}`
        .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
        .slice(0, 40),
    );
  }
});
