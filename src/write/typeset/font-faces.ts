import { packedFace } from "./face-metrics.ts";
import type { Face } from "./faces.ts";
import { familyNames } from "./families.ts";
import { fontFile } from "./font-file.ts";
import { naskh } from "./metrics/naskh.ts";
import { type PackedSubset, rangesOf } from "./packed-face.ts";

/**
 * The `@font-face` rules that a page with these characters needs, fonts and all (as `data:` addresses). A font is cut into
 * files by script; a file is there if the page has one of its characters.
 */
export function fontFaces(faces: readonly Face[], characters: string): string {
  const used = Array.from(new Set(characters), (character) => character.codePointAt(0) as number);
  const rules = new Set<string>();
  for (const face of faces) {
    for (const subset of packedFace(face)) {
      if (touches(subset, used))
        rules.add(ruleOf(familyNames[face.family], face.weight, face.italic, subset));
    }
    for (const subset of naskh[face.weight]?.() ?? []) {
      if (touches(subset, used)) rules.add(ruleOf(familyNames.naskh, face.weight, false, subset));
    }
  }
  return [...rules].join("");
}

function touches({ characters }: PackedSubset, used: readonly number[]): boolean {
  const ranges = rangesOf(characters);
  return used.some((character) => ranges.some(([first, last]) => character >= first && character <= last));
}

function ruleOf(family: string, weight: number, italic: boolean, { file, characters }: PackedSubset): string {
  const known = ruled.get(file);
  if (known !== undefined) return known;
  const bytes = Buffer.from(fontFile(file)).toString("base64");
  const rule = `@font-face{font-family:"${family}";font-style:${italic ? "italic" : "normal"};font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${characters}}\n`;
  ruled.set(file, rule);
  return rule;
}

/** By file: a set of thirty versions reads a font once. */
const ruled = new Map<string, string>();
