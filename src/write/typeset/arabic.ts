import { createRequire } from "node:module";
import type { Face } from "./faces.ts";
import { fontFile } from "./font-file.ts";
import { naskh } from "./metrics/naskh.ts";

interface Font {
  layout(text: string): {
    readonly glyphs: readonly { readonly codePoints: readonly number[] }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
}

/** Letters, marks and digits of Arabic, with the joiners between them (Unicode, blocks of the script). */
const arabic = /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u200c\u200d]{1,200}/uy;

/** The end of the Arabic that begins at a place; the place itself if there is none. */
export function arabicEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x600 || (unit > 0x8ff && unit !== 0x200c && unit !== 0x200d && unit < 0xfb50)) return at;
  arabic.lastIndex = at;
  return at + (arabic.exec(text)?.[0].length ?? 0);
}

/**
 * The widths in thousandths of an em of Arabic that stands together, by UTF-16 unit. A letter's width depends on its
 * neighbours, so that words are shaped: by fontkit, which is loaded for this alone.
 */
export function arabicWidths(word: string, weight: Face["weight"]): readonly number[] {
  const key = `${weight} ${word}`;
  const known = shaped.get(key);
  if (known !== undefined) return known;
  const { glyphs, positions } = fontOf(weight).layout(word);
  const widths = new Array<number>(word.length).fill(0);
  // The glyphs come in the order of sight, from left to right.
  let at = 0;
  for (let index = glyphs.length - 1; index >= 0 && at < word.length; index--) {
    widths[at] = (widths[at] as number) + (positions[index]?.xAdvance ?? 0);
    at += glyphs[index]?.codePoints.length ?? 0;
  }
  if (shaped.size === mostKept) shaped.clear();
  shaped.set(key, widths);
  return widths;
}

const shaped = new Map<string, readonly number[]>();
const mostKept = 20_000;

function fontOf(weight: Face["weight"]): Font {
  const known = fonts.get(weight);
  if (known !== undefined) return known;
  const file = naskh[weight]?.()[0]?.file;
  if (file === undefined) throw new RangeError(`No font of weight ${weight}: expected 400, 600 or 700`);
  const { create } = createRequire(import.meta.url)("fontkit") as { create(bytes: Uint8Array): Font };
  const font = create(fontFile(file));
  fonts.set(weight, font);
  return font;
}

const fonts = new Map<number, Font>();
