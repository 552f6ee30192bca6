import { type Document, Packer } from "docx";
import { strFromU8, strToU8, zipSync } from "fflate";

/** The library's own ZIP before it is packed: its packer would write the time of day, and what it packs had to be unpacked. */
interface Compiler {
  compile(document: Document): { readonly files: Readonly<Record<string, Entry>> };
}

interface Entry {
  readonly dir: boolean;
  async(type: "uint8array"): Promise<Uint8Array>;
}

/**
 * A document's bytes, the same on every day and in every time zone. The library writes the time into the properties and
 * into every entry of the ZIP; here the properties say no time, and entries the first year that a ZIP knows.
 *
 * @param parts that stand for the library's own, by their path
 * @param language goes into the properties, for which the library has no option
 */
export async function packageOf(
  document: Document,
  parts: Readonly<Record<string, string>>,
  language: string,
): Promise<Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const entries = new Map<string, Uint8Array>();
  for (const [path, entry] of Object.entries(compiler.compile(document).files)) {
    if (!entry.dir) entries.set(path, await entry.async("uint8array"));
  }
  for (const [path, text] of Object.entries(parts)) entries.set(path, strToU8(text));
  edit(entries, "docProps/core.xml", (properties) => timeless(properties, language));
  edit(entries, "word/styles.xml", (styles) => inOrder(withDefault(styles)));
  // The types come first, so that a reader of streams knows what follows (ECMA-376, part 2, 10.2).
  const sorted = [...entries].sort(
    ([a], [b]) => Number(b === types) - Number(a === types) || (a < b ? -1 : 1),
  );
  // An entry's date has no zone: it is written and read as the clock on the wall.
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1, 12) });
}

const types = "[Content_Types].xml";

function edit(entries: Map<string, Uint8Array>, path: string, change: (part: string) => string): void {
  const part = entries.get(path);
  if (part === undefined) throw new Error(`${path} is not in the document`);
  entries.set(path, strToU8(change(strFromU8(part))));
}

function timeless(properties: string, language: string): string {
  const left = properties.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");
  // A tag has letters, digits and hyphens alone.
  const tag = language.replace(/[^A-Za-z0-9-]/g, "");
  return left.replace("</cp:coreProperties>", `<dc:language>${tag}</dc:language></cp:coreProperties>`);
}

/** The library has no way to say that Normal is the style of paragraphs that name none. */
function withDefault(styles: string): string {
  return styles.replace(/(<w:style w:type="paragraph") (w:styleId="Normal")/, '$1 w:default="1" $2');
}

/** The borders of a paragraph in the order of the schema: top, left, bottom, right (ECMA-376, 17.3.1.24). */
function inOrder(styles: string): string {
  return styles.replace(/(<w:pBdr>.*?)(<w:bottom [^>]*>)(<w:left [^>]*>)/g, "$1$3$2");
}
