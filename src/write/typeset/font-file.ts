import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A font file of the installed @fontsource packages, by its place there. It is read when a page needs it: files in the bundle
 * would make every run load what none needs whole. As with a module, the same bytes come whatever machine it is.
 */
export function fontFile(place: string): Uint8Array {
  const [, folder = "", name = ""] = /^(.*)\/([^/]+)$/.exec(place) ?? [];
  const known = folders.get(folder) ?? folderOf(folder, place);
  folders.set(folder, known);
  return readFileSync(join(known, name));
}

/** By package: to find one takes longer than to read a file of it. */
const folders = new Map<string, string>();

/** As Node.js finds it, whose own search takes ten times as long; that one knows other ways of installing packages too. */
function folderOf(folder: string, place: string): string {
  let from = dirname(fileURLToPath(import.meta.url));
  for (let above = dirname(from); above !== from; from = above, above = dirname(from)) {
    const found = join(from, "node_modules/@fontsource", folder);
    if (existsSync(found)) return found;
  }
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${place}`));
}
