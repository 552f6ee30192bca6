import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * A font file of the installed @fontsource packages, by its place there. It is read when a page needs it: files in the bundle
 * would make every run load what none needs whole. As with a module, the same bytes come whatever machine it is.
 */
export function fontFile(place: string): Uint8Array {
  const [, folder = "", name = ""] = /^(.*)\/([^/]+)$/.exec(place) ?? [];
  const known = folders.get(folder);
  if (known !== undefined) return readFileSync(join(known, name));
  const path = createRequire(import.meta.url).resolve(`@fontsource/${place}`);
  folders.set(folder, dirname(path));
  return readFileSync(path);
}

/** Finding a package takes longer than reading a file of it. */
const folders = new Map<string, string>();
