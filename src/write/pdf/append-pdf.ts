import { catalogueOf } from "./outline.ts";
import { type PdfFile, referenceIn } from "./pdf-file.ts";

/**
 * Two PDFs of one browser as one: pages, structure and outline of the second come behind those of the first.
 *
 * @throws Error where one lacks its tags or its outline
 */
export function appendPdf(first: PdfFile, second: PdfFile): PdfFile {
  const [a, b] = [partsOf(first), partsOf(second)];
  const shift = Math.max(...first.objects.keys());
  const same = new Map([
    [b.outlines, a.outlines],
    [b.structure, a.structure],
  ]);
  const numberOf = (number: number) => same.get(number) ?? number + shift;
  const keys = countIn(objectOf(first, a.structure), "ParentTreeNextKey");
  const left = new Set([
    b.catalogue,
    b.outlines,
    b.structure,
    b.parents,
    referenceIn(second.trailer, "Info"),
  ]);

  const objects = new Map(first.objects);
  for (const [number, object] of second.objects) {
    if (left.has(number)) continue;
    const renumbered = withNumbers(object, numberOf);
    objects.set(
      numberOf(number),
      /\/Type \/Page\b/.test(renumbered)
        ? renumbered.replace(/\/StructParents (\d+)/, (_, key) => `/StructParents ${Number(key) + keys}`)
        : renumbered,
    );
  }
  const change = (number: number, how: (object: string) => string) =>
    objects.set(number, how(objects.get(number) ?? ""));

  change(a.pages, (node) =>
    plus(node, "Count", countIn(objectOf(second, b.pages), "Count")).replace(
      /\/Kids \[[^\]]*/,
      (kids) => `${kids} ${numberOf(b.pages)} 0 R`,
    ),
  );
  change(numberOf(b.pages), (node) => withEntry(node, `/Parent ${a.pages} 0 R`));

  change(a.document, (element) =>
    element.replace(
      /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/,
      (_, list, one) => `/K [${list ?? one} ${numberOf(b.document)} 0 R]`,
    ),
  );
  change(numberOf(b.document), (element) => element.replace(/\/P \d+ 0 R/, () => `/P ${a.document} 0 R`));
  const numbers = /\/Nums \[([^\]]*)\]/.exec(objectOf(second, b.parents))?.[1] ?? "";
  const moved = numbers.replace(
    /(\d+) (\d+) 0 R/g,
    (_, key, number) => `${Number(key) + keys} ${numberOf(Number(number))} 0 R`,
  );
  change(a.parents, (tree) => tree.replace(/\/Nums \[[^\]]*/, (before) => `${before} ${moved}`));
  change(a.structure, (root) =>
    plus(root, "ParentTreeNextKey", countIn(objectOf(second, b.structure), "ParentTreeNextKey")),
  );

  change(a.lastEntry, (entry) => withEntry(entry, `/Next ${numberOf(b.firstEntry)} 0 R`));
  change(numberOf(b.firstEntry), (entry) => withEntry(entry, `/Prev ${a.lastEntry} 0 R`));
  change(a.outlines, (root) =>
    plus(root, "Count", countIn(objectOf(second, b.outlines), "Count")).replace(
      /\/Last \d+ 0 R/,
      () => `/Last ${numberOf(b.lastEntry)} 0 R`,
    ),
  );
  const trailer = first.trailer.replace(/\/Size \d+/, () => `/Size ${Math.max(...objects.keys()) + 1}`);
  return { ...first, objects, trailer };
}

interface Parts {
  readonly catalogue: number;
  readonly pages: number;
  readonly structure: number;
  /** The element of which all others are part, and the tree that leads from pages to elements (ISO 32000-1, 14.7). */
  readonly document: number;
  readonly parents: number;
  readonly outlines: number;
  readonly firstEntry: number;
  readonly lastEntry: number;
}

function partsOf(pdf: PdfFile): Parts {
  const catalogue = catalogueOf(pdf);
  const follow = (number: number, entry: string): number => {
    const found = referenceIn(objectOf(pdf, number), entry);
    if (found === undefined) throw new Error(`The PDF has no ${entry}.`);
    return found;
  };
  const structure = follow(catalogue, "StructTreeRoot");
  const outlines = follow(catalogue, "Outlines");
  if (/\/IDTree\b/.test(objectOf(pdf, structure))) throw new Error("The PDF's structure has names.");
  return {
    catalogue,
    pages: follow(catalogue, "Pages"),
    structure,
    document: follow(structure, "K"),
    parents: follow(structure, "ParentTree"),
    outlines,
    firstEntry: follow(outlines, "First"),
    lastEntry: follow(outlines, "Last"),
  };
}

function objectOf({ objects }: PdfFile, number: number): string {
  return objects.get(number) ?? "";
}

/** An object with other numbers, in it and of it; what stands in strings and streams stays. */
function withNumbers(object: string, numberOf: (number: number) => number): string {
  const renumber = (_: string, number: string, what: string) => `${numberOf(Number(number))} 0 ${what}`;
  // Almost all objects are elements of the structure, without a string or a stream.
  if (!object.includes("(") && !object.includes("stream")) return object.replace(reference, renumber);
  const stream = /endstream\s*endobj\s*$/.test(object.slice(-32)) ? object.search(/\bstream\r?\n/) : -1;
  const dictionary = stream < 0 ? object : object.slice(0, stream);
  const renumbered = dictionary.replace(stringOrReference, (whole, number: string | undefined, what) =>
    number === undefined ? whole : renumber(whole, number, what),
  );
  return stream < 0 ? renumbered : renumbered + object.slice(stream);
}

const reference = /\b(\d+) 0 (R|obj)\b/g;
const stringOrReference = /\((?:\\[\s\S]|[^\\()])*\)|\b(\d+) 0 (R|obj)\b/g;

function countIn(dictionary: string, entry: string): number {
  return Number(new RegExp(`/${entry} (\\d+)`).exec(dictionary)?.[1] ?? 0);
}

function plus(dictionary: string, entry: string, more: number): string {
  return dictionary.replace(
    new RegExp(`/${entry} (\\d+)`),
    (_, count) => `/${entry} ${Number(count) + more}`,
  );
}

function withEntry(dictionary: string, entry: string): string {
  return dictionary.replace(/>>\s*endobj\s*$/, () => `\n${entry}>>\nendobj\n`);
}
