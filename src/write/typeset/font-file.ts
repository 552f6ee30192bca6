import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * A font file of the installed @fontsource packages, by its place there. It is read when a page needs it: files in the bundle
 * would make every run load what none needs whole. As with a module, the same bytes come whatever machine it is.
 */
export function fontFile(place: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${place}`));
}
