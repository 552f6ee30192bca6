import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { withoutBrowser } from "../../chromium.ts";

/** Whether tests of printed pages are left out: elsewhere than in CI, where a browser or poppler is missing. */
export const withoutPrinter =
  withoutBrowser || (spawnSync("pdftotext", ["-v"]).error !== undefined && process.env.CI === undefined);

const { stdout: chinese } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });

/**
 * Whether tests that print Chinese are left out: elsewhere than in CI, where no font has its signs. Where no `fc-list` tells
 * (macOS, Windows) the system has one.
 */
export const withoutChinese = chinese === "" && process.env.CI === undefined;

/** A word on paper; lengths are in points from the page's left and top. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Words on one line of a page, from left to right. */
export type PrintedRow = readonly PrintedWord[];

export interface Printed {
  readonly pages: number;
  /** From the top of the first page to the foot of the last. */
  readonly rows: readonly PrintedRow[];
}

/** What a browser prints of a page, read back from the PDF. */
export async function printed(browser: Browser, html: string): Promise<Printed> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const folder = mkdtempSync(join(tmpdir(), "quizwright-printed-"));
  try {
    writeFileSync(join(folder, "page.pdf"), pdf);
    const xml = execFileSync("pdftotext", ["-bbox", join(folder, "page.pdf"), "-"], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const pages = xml.split("<page ").slice(1);
    return { pages: pages.length, rows: pages.flatMap(rowsOf) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words whose middle lies within the height of another stand on one line. */
function rowsOf(xml: string): PrintedRow[] {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu;
  const words = [...xml.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
    text: unescaped(text as string),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
  const rows: { middle: number; words: (typeof words)[number][] }[] = [];
  for (const one of words.sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top).reverse()) {
    const middle = (one.top + one.bottom) / 2;
    const row = rows.find((other) => Math.abs(other.middle - middle) < (one.bottom - one.top) * 0.3);
    if (row === undefined) rows.push({ middle, words: [one] });
    else row.words.push(one);
  }
  return rows.sort((a, b) => a.middle - b.middle).map((row) => row.words.sort((a, b) => a.left - b.left));
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
