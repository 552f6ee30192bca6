/** A PDF as a browser prints it: one table of objects (ISO 32000-1, 7.5.4), every object by its number in the file's order. */
export interface PdfFile {
  readonly head: string;
  /** Each from `7 0 obj` up to the next, byte for byte as Latin-1. */
  readonly objects: ReadonlyMap<number, string>;
  readonly trailer: string;
}

/** @throws Error where it is built another way than by Chromium's printing */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const table = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 24));
  if (table === null) throw new Error("The PDF has no table of its objects.");
  const from = start + table[0].length;
  const until = from + 20 * Number(table[1]);
  const offsets: [number, number][] = [];
  for (let number = 0; number < Number(table[1]); number += 1) {
    const line = text.slice(from + 20 * number, from + 20 * (number + 1));
    if (line[17] === "n") offsets.push([number, Number(line.slice(0, 10))]);
  }
  offsets.sort(([, a], [, b]) => a - b);
  const objects = new Map(
    offsets.map(([number, offset], index) => [number, text.slice(offset, offsets[index + 1]?.[1] ?? start)]),
  );
  for (const [number, object] of objects) {
    if (!object.startsWith(`${number} 0 obj`)) throw new Error(`The PDF has no object ${number}.`);
  }
  const trailer = /^\s*trailer\s*([\s\S]*?)\s*startxref/.exec(text.slice(until))?.[1] ?? "";
  return { head: text.slice(0, offsets[0]?.[1] ?? 0), objects, trailer };
}

export function writePdfFile({ head, objects, trailer }: PdfFile): Uint8Array {
  const size = Math.max(...objects.keys()) + 1;
  const lines = Array.from({ length: size }, () => "0000000000 65535 f \n");
  let offset = head.length;
  for (const [number, object] of objects) {
    lines[number] = `${String(offset).padStart(10, "0")} 00000 n \n`;
    offset += object.length;
  }
  const parts = [head, ...objects.values(), `xref\n0 ${size}\n`, ...lines];
  return Buffer.from(`${parts.join("")}trailer\n${trailer}\nstartxref\n${offset}\n%%EOF\n`, "latin1");
}

/** The number that an entry of a dictionary refers to: 12 for `/Next 12 0 R`. What stands in a string is no entry. */
export function referenceIn(dictionary: string, entry: string): number | undefined {
  const found = new RegExp(`/${entry} (\\d+) 0 R`).exec(withoutStrings(dictionary))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The numbers of `/Kids [2 0 R 5 0 R]`. */
export function referencesIn(dictionary: string, entry: string): number[] {
  const list = new RegExp(`/${entry} \\[([^\\]]*)\\]`).exec(withoutStrings(dictionary))?.[1] ?? "";
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

/** An article's words may look like entries; inside a literal string a bracket has a backslash (7.3.4.2). */
function withoutStrings(dictionary: string): string {
  return dictionary.replace(literal, "()");
}

const literal = /\((?:\\[\s\S]|[^\\()])*\)/g;

/** The string of a dictionary's `/Title`, as it stands there. */
export const titleIn = /\/Title (<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\))/;

/** A text string (7.9.2.2) in UTF-16, in hexadecimal digits. */
export function pdfString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, "0").toUpperCase()).join("")}>`;
}
