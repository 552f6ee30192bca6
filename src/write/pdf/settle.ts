import { createHash } from "node:crypto";
import { type PdfFile, referenceIn, titleIn } from "./pdf-file.ts";

/** What a PDF says of itself, from the set and not from the hour and the machine. */
export interface Origin {
  /** `2022-05-23`, `2022-05` or `2022`; without it the PDF has no dates. */
  readonly date: string | undefined;
  /** The same for every printing of this file of this set. */
  readonly id: string;
}

/**
 * Takes out of a printed PDF what differs from one printing to the next: its dates, the browser's name for itself, and
 * the numbers that it gave to the nodes of its pages, which go on counting from one document to the next.
 */
export function settle(pdf: PdfFile, { date, id }: Origin): PdfFile {
  const info = referenceIn(pdf.trailer, "Info");
  const renamed = ranksOfNodes([...pdf.objects.values()]);
  const objects = new Map(
    [...pdf.objects].map(([number, object]) => [
      number,
      number === info
        ? infoOf(number, object, date)
        : object.includes("(node")
          ? object.replace(node, (name) => renamed.get(name) ?? name)
          : object,
    ]),
  );
  return { ...pdf, objects, trailer: withId(pdf.trailer, id, objects) };
}

function infoOf(number: number, object: string, date: string | undefined): string {
  const title = titleIn.exec(object)?.[0] ?? "";
  const when = date === undefined ? undefined : pdfDate(date);
  const dates = when === undefined ? "" : `\n/CreationDate ${when}\n/ModDate ${when}`;
  return `${number} 0 obj\n<<${title}\n/Creator (Quizwright)\n/Producer (Skia/PDF)${dates}>>\nendobj\n`;
}

/** A date (ISO 32000-1, 7.9.4); what it leaves out is the first of the month, of the year. */
function pdfDate(date: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return undefined;
  const [, year, month = "01", day = "01"] = parts;
  return `(D:${year}${month}${day}000000Z)`;
}

/** The name that Chromium gives to a node of the page, in the structure of tables. */
const node = /\(node\d{8}\)/g;

/** New numbers in the old order, in which the structure's table of names is sorted. */
function ranksOfNodes(objects: readonly string[]): Map<string, string> {
  const names = new Set(objects.flatMap((object) => (object.includes("(node") && object.match(node)) || []));
  return new Map([...names].sort().map((name, rank) => [name, `(node${String(rank + 1).padStart(8, "0")})`]));
}

/** The lasting identifier, and the one of these contents (ISO 32000-1, 14.4). */
function withId(trailer: string, id: string, objects: ReadonlyMap<number, string>): string {
  const contents = createHash("sha256").update([...objects.values()].join(""), "latin1");
  const lasting = createHash("sha256").update(id);
  const [first, second] = [lasting, contents].map((hash) => hash.digest("hex").slice(0, 32).toUpperCase());
  const rest = trailer.replace(/\s*\/ID \[[^\]]*\]/, "").replace(/\s*>>\s*$/, "");
  return `${rest}\n/ID [<${first}> <${second}>]>>`;
}
