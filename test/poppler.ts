import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function isThere(): boolean {
  try {
    execFileSync("which", ["pdfinfo", "pdftotext", "pdftohtml", "pdfimages"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether tests that read PDFs with poppler's tools are left out: elsewhere than in CI, where they are not installed. */
export const withoutPoppler = !isThere() && process.env.CI === undefined;

/** What one of poppler's tools prints about a PDF; `FILE` stands for it. */
export function poppler(tool: string, words: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "quizwright-poppler-"));
  try {
    const file = join(folder, "a.pdf");
    writeFileSync(file, pdf);
    return execFileSync(
      tool,
      words.map((word) => (word === "FILE" ? file : word)),
      { encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "ignore"] },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The titles of a PDF's outline, each with its page. */
export function outlineOf(pdf: Uint8Array): string[] {
  const xml = poppler("pdftohtml", ["-xml", "-i", "-stdout", "FILE"], pdf);
  return [...xml.matchAll(/<item page="(\d+)">([^<]*)<\/item>/gu)].map(
    ([, page, title]) => `${page} ${title}`,
  );
}

/** The fields of `pdfinfo`. */
export function infoOf(pdf: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    poppler("pdfinfo", ["FILE"], pdf)
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
}
