import { type PdfFile, pdfString, referenceIn, referencesIn, titleIn } from "./pdf-file.ts";

/** The number of the catalogue, from which all else is reached (ISO 32000-1, 7.7.2). */
export function catalogueOf({ trailer }: PdfFile): number {
  const number = referenceIn(trailer, "Root");
  if (number === undefined) throw new Error("The PDF has no catalogue.");
  return number;
}

/** The numbers of the outline's entries, each before its own (12.3.3). */
export function outlineEntries({ objects }: PdfFile, catalogue: number): number[] {
  const entries: number[] = [];
  const walk = (parent: number | undefined) => {
    let next = parent === undefined ? undefined : referenceIn(objects.get(parent) ?? "", "First");
    while (next !== undefined && !entries.includes(next)) {
      entries.push(next);
      walk(next);
      next = referenceIn(objects.get(next) ?? "", "Next");
    }
  };
  walk(referenceIn(objects.get(catalogue) ?? "", "Outlines"));
  return entries;
}

/** The page, counted from 0, to which each of some entries leads. */
export function pagesOfEntries(pdf: PdfFile, entries: readonly number[]): number[] {
  const pages = pageNumbers(pdf, referenceIn(pdf.objects.get(catalogueOf(pdf)) ?? "", "Pages") ?? 0);
  return entries.map((entry) => {
    const [page = 0] = referencesIn(pdf.objects.get(entry) ?? "", "Dest");
    return pages.indexOf(page);
  });
}

/** The numbers of the pages in their order, from the tree that holds them (7.7.3). */
export function pageNumbers(pdf: PdfFile, node: number): number[] {
  const dictionary = pdf.objects.get(node) ?? "";
  if (!/\/Type \/Pages\b/.test(dictionary)) return [node];
  return referencesIn(dictionary, "Kids").flatMap((kid) => pageNumbers(pdf, kid));
}

/** An entry with another title. */
export function titled(entry: string, title: string): string {
  return entry.replace(titleIn, () => `/Title ${pdfString(title)}`);
}
