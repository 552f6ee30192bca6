import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

function isInstalled(name: string): boolean {
  return spawnSync("which", [name]).status === 0;
}

/** Whether tests with LibreOffice are left out: elsewhere than in CI, where it or pdftotext is missing. They say so by their name. */
export const withoutOffice =
  process.env.CI === undefined && !(isInstalled("soffice") && isInstalled("pdftotext"));

/** Whether LibreOffice opens spreadsheets: Debian has that part by itself (libreoffice-calc-nogui). */
function opensSheets(): boolean {
  const found = spawnSync("which", ["soffice"], { encoding: "utf8" }).stdout.trim();
  return found !== "" && existsSync(join(dirname(realpathSync(found)), "libsclo.so"));
}

/** Whether tests with LibreOffice's spreadsheets are left out: elsewhere than in CI, where it has no such part. */
export const withoutSheets = process.env.CI === undefined && !opensSheets();

/** What LibreOffice shows of a workbook, as CSV: texts stand in quotation marks, numbers do not. */
export function sheetByOffice(name: string, workbook: Uint8Array): string {
  return converted(
    new Map([[name, workbook]]),
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true",
    (folder) => readFileSync(join(folder, name.replace(/\.xlsx$/, ".csv")), "utf8"),
  );
}

/**
 * What LibreOffice shows of documents, as text, by their names: each is made a PDF, and the PDF read. A profile of its own
 * keeps it apart from a LibreOffice that somebody has open.
 */
export function shownByOffice(documents: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return converted(
    documents,
    "pdf",
    (folder) =>
      new Map(
        [...documents.keys()].map((name) => {
          const pdf = join(folder, name.replace(/\.docx$/, ".pdf"));
          execFileSync("pdftotext", ["-layout", pdf, `${pdf}.txt`]);
          return [name, readFileSync(`${pdf}.txt`, "utf8")];
        }),
      ),
  );
}

/** Lets LibreOffice convert documents, and reads what it made before the folder goes. */
function converted<Read>(
  documents: ReadonlyMap<string, Uint8Array>,
  to: string,
  readFrom: (folder: string) => Read,
): Read {
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
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", folder, ...files],
      { stdio: "pipe" },
    );
    return readFrom(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
