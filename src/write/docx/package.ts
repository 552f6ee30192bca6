import { type Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A document's bytes, the same on every day and in every time zone. The library writes the time into the properties and
 * into every entry of the ZIP; here the properties say no time, and entries the first that a ZIP can.
 *
 * @param parts that stand for the library's own, by their path
 * @param language goes into the properties, for which the library has no option
 */
export async function packageOf(
  document: Document,
  parts: Readonly<Record<string, string>>,
  language: string,
): Promise<Uint8Array> {
  const entries = unzipSync(await Packer.toBuffer(document));
  for (const [path, text] of Object.entries(parts)) entries[path] = strToU8(text);
  const properties = entries[core];
  if (properties === undefined) throw new Error(`${core} is not in the document`);
  entries[core] = strToU8(timeless(strFromU8(properties), language));
  const styles = entries[styleSheet];
  if (styles !== undefined) entries[styleSheet] = strToU8(withDefault(strFromU8(styles)));
  const paths = Object.keys(entries).filter((path) => !path.endsWith("/"));
  // The types come first, so that a reader of streams knows what follows (ECMA-376, part 2, 10.2).
  paths.sort((a, b) => Number(b === types) - Number(a === types) || (a < b ? -1 : 1));
  // An entry's date has no zone: written and read as the clock on the wall.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries(paths.map((path) => [path, entries[path] as Uint8Array])), {
    mtime,
    level: 6,
  });
}

const core = "docProps/core.xml";
const styleSheet = "word/styles.xml";
const types = "[Content_Types].xml";

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
