import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

function isInstalled(name: string): boolean {
  return spawnSync("which", [name]).status === 0;
}

/** Whether tests with LibreOffice are left out: elsewhere than in CI, where it or pdftotext is missing. They say so by their name. */
export const withoutOffice =
  process.env.CI === undefined && !(isInstalled("soffice") && isInstalled("pdftotext"));

/**
 * What LibreOffice shows of documents, as text, by their names: each is made a PDF, and the PDF read. A profile of its own
 * keeps it apart from a LibreOffice that somebody has open.
 */
export function shownByOffice(documents: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "quizwright-office-"));
  try {
    mkdirSync(join(folder, "in"));
    const files = [...documents].map(([name, bytes]) => {
      const path = join(folder, "in", name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      "soffice",
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files],
      { stdio: "pipe" },
    );
    return new Map(
      [...documents.keys()].map((name) => {
        const pdf = join(folder, name.replace(/\.docx$/, ".pdf"));
        execFileSync("pdftotext", ["-layout", pdf, `${pdf}.txt`]);
        return [name, readFileSync(`${pdf}.txt`, "utf8")];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
