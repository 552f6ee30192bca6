import { localeFor } from "../../locale/locales.ts";
import type { OutputFile, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { Print, WriteContext } from "../format.ts";
import { writeHtml } from "../html/write-html.ts";
import { appendPdf } from "./append-pdf.ts";
import { documentsOf, type PrintedDocument } from "./documents.ts";
import { type Heading, headingsOf } from "./headings.ts";
import { joinPages, type VersionPage } from "./join-pages.ts";
import { catalogueOf, outlineEntries, pageNumbers, pagesOfEntries, titled } from "./outline.ts";
import { type PdfFile, readPdf, referenceIn, writePdfFile } from "./pdf-file.ts";
import { settle } from "./settle.ts";

/**
 * The pages of `writeHtml`, printed by the browser that the context brings: `worksheets.pdf` with all versions one after
 * the other, and `key.pdf`. Tagged, with language, title and outline; the same bytes from the same browser and fonts.
 */
export const writePdf = async (quiz: Quiz, context: WriteContext): Promise<Written> => {
  const { print } = context;
  if (print === undefined) throw new RangeError("a PDF is printed by a browser: `print` was expected");
  const written = writeHtml(quiz, context);
  const files = await Promise.all(
    documentsOf(written.files).map(async (document): Promise<OutputFile> => {
      const { name, audience, pages } = document;
      const pdf =
        pages.length === 1 ? await printOne(document, print) : await printAll(quiz, document, print);
      const origin = { date: quiz.article.date, id: JSON.stringify(["quizwright", quiz.code, name]) };
      return { name, audience, content: writePdfFile(settle(pdf, origin)) };
    }),
  );
  return { files, losses: written.losses };
};

async function printOne({ pages: [{ html }] }: PrintedDocument, print: Print): Promise<PdfFile> {
  const pdf = readPdf(await print(html));
  return withTitles(pdf, outlineEntries(pdf, catalogueOf(pdf)), headingsOf(html));
}

/** All versions. Where they differ in their number of pages, it takes a second printing to tell each its own. */
async function printAll(quiz: Quiz, { pages }: PrintedDocument, print: Print): Promise<PdfFile> {
  const { version } = localeFor(quiz.language).paper;
  const title = `${quiz.title} – ${version} ${pages[0].label}–${pages.at(-1)?.label}`;
  // A version's page has one heading of the first level, which names the set: its entry names the version.
  const headings = pages.flatMap(({ label, html }) =>
    headingsOf(html).map(({ level, text }) => ({
      level,
      text: level === 1 ? `${version} ${label} – ${text}` : text,
    })),
  );
  const first = await printJoined(pages, title, print);
  const { starts, all } = startsOf(first, headings, pages.length);
  const counts = starts.map((start, index) => (starts[index + 1] ?? all) - start);
  const pdf = counts.every((count) => count === counts[0])
    ? first
    : await printJoined(pages, title, print, counts);
  const catalogue = catalogueOf(pdf);
  const labels = pages.map(({ label }, index) => `${starts[index]} <</S /D /P (${label}-)>>`);
  const objects = new Map(pdf.objects).set(
    catalogue,
    (pdf.objects.get(catalogue) ?? "").replace(
      "/Type /Catalog",
      (type) => `${type}\n/PageLabels <</Nums [${labels.join(" ")}]>>`,
    ),
  );
  return withTitles({ ...pdf, objects }, outlineEntries(pdf, catalogue), headings);
}

/** Many versions are printed in two halves side by side: the browser lays a document out on one processor. */
async function printJoined(
  pages: readonly VersionPage[],
  title: string,
  print: Print,
  counts?: readonly number[],
): Promise<PdfFile> {
  const middle = pages.length < manyVersions ? pages.length : Math.ceil(pages.length / 2);
  const halves = [
    [0, middle],
    [middle, pages.length],
  ].filter(([from, to]) => from !== to);
  const printed = await Promise.all(
    halves.map(async ([from, to]) =>
      readPdf(await print(joinPages(pages.slice(from, to), title, counts?.slice(from, to)))),
    ),
  );
  return printed.reduce(appendPdf);
}

const manyVersions = 8;

/** On which page each version begins, counted from 0. */
function startsOf(
  pdf: PdfFile,
  headings: readonly Heading[],
  versions: number,
): { starts: readonly number[]; all: number } {
  const catalogue = catalogueOf(pdf);
  const entries = outlineEntries(pdf, catalogue);
  const firsts = entries.filter((_, index) => headings[index]?.level === 1);
  if (entries.length !== headings.length || firsts.length !== versions) {
    throw new Error(`The PDF's outline has ${entries.length} entries for ${headings.length} headings.`);
  }
  const root = referenceIn(pdf.objects.get(catalogue) ?? "", "Pages");
  return { starts: pagesOfEntries(pdf, firsts), all: root === undefined ? 0 : pageNumbers(pdf, root).length };
}

/** The outline with the headings' own words. */
function withTitles(pdf: PdfFile, entries: readonly number[], headings: readonly Heading[]): PdfFile {
  if (entries.length !== headings.length) return pdf;
  const objects = new Map(pdf.objects);
  entries.forEach((entry, index) => {
    objects.set(entry, titled(objects.get(entry) ?? "", headings[index]?.text ?? ""));
  });
  return { ...pdf, objects };
}
