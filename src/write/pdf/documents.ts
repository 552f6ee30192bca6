import type { OutputFile } from "../../model/output.ts";
import type { VersionPage } from "./join-pages.ts";

/** What becomes one PDF: a page alone, or the same page of every version. */
export interface PrintedDocument {
  readonly name: string;
  readonly audience: OutputFile["audience"];
  readonly pages: readonly [VersionPage, ...VersionPage[]];
}

/** `worksheet-A.html`, `worksheet-B.html`, … become `worksheets.pdf`; `key.html` becomes `key.pdf`. */
export function documentsOf(files: readonly OutputFile[]): PrintedDocument[] {
  const documents = new Map<string, PrintedDocument>();
  for (const { name, audience, content } of files) {
    const [, stem, label = ""] = /^(.+)-([A-Z]+)\.html$/.exec(name) ?? [];
    const printed = stem === undefined ? name.replace(/\.html$/, ".pdf") : `${stem}s.pdf`;
    const page: VersionPage = { label, html: String(content) };
    const before = documents.get(printed);
    documents.set(
      printed,
      before === undefined
        ? { name: printed, audience, pages: [page] }
        : { ...before, pages: [...before.pages, page] },
    );
  }
  return [...documents.values()];
}
