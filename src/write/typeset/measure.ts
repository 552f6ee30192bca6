import { arabicEnd, arabicWidths } from "./arabic.ts";
import { faceMetrics, type LocalForms, type SubsetMetrics } from "./face-metrics.ts";
import type { Face } from "./faces.ts";
import { foreignWidth } from "./foreign-width.ts";

/** Widths of a text in thousandths of an em, by UTF-16 unit. */
export interface Measured {
  /** The width of the glyph that begins with the unit; 0 for units that continue one. */
  readonly advances: Int16Array;
  /** Kerning between this glyph and the one before, which counts where both stand in one line. */
  readonly kerning: Int16Array;
}

/**
 * Measures a part of a text that is set in one face, as browsers set it: with kerning and the usual ligatures, and white
 * space collapsed. Characters that lie in different files of a face do not kern.
 */
export function measure(
  text: string,
  start: number,
  end: number,
  face: Face,
  language: string,
  { advances, kerning }: Measured,
): void {
  const metrics = faceMetrics(face);
  const primary = primaryOf(language);
  let lastSubset = -1;
  let lastGlyph = -1;
  // Of the file that the character before was in.
  let table = metrics.subset(0);
  let forms = table.localForms.get(primary);
  let tableOf = 0;
  let afterSpace = start > 0 && isCollapsible(text.charCodeAt(start - 1));
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const space = isCollapsible(unit);
    if ((space && afterSpace) || unit === softHyphen) {
      at++;
      continue;
    }
    afterSpace = space;
    const character = space ? 0x20 : unit;
    const place = metrics.placeOf(character);
    if (place < 0) {
      const word = text.slice(at, Math.min(end, arabicEnd(text, at)));
      if (word === "") advances[at] = foreignWidth(text, at);
      else advances.set(arabicWidths(word, face.weight), at);
      lastSubset = -1;
      at += word.length || ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
      continue;
    }
    const subset = place >>> 16;
    // Chromium asks the files in turn, the last first. To the letters of one, those of files that come later are missing,
    // and some fonts kern with what is missing.
    if (lastSubset > subset) kerning[at] = kern(table, lastGlyph, table.advances.length - 1);
    if (subset !== tableOf) {
      table = metrics.subset(subset);
      forms = table.localForms.get(primary);
      tableOf = subset;
    }
    const form = forms?.get(character);
    const ligature = form === undefined ? ligatureAt(table, forms, place & 0xffff, text, at, end) : undefined;
    const glyph = form ?? ligature?.glyph ?? place & 0xffff;
    advances[at] = table.advances[glyph] as number;
    if (lastSubset === subset) kerning[at] = kern(table, lastGlyph, glyph);
    lastSubset = subset;
    lastGlyph = glyph;
    at = ligature?.end ?? at + 1;
  }
}

/** The longest ligature that a glyph begins, and where it ends; none with a letter that looks different in the language. */
function ligatureAt(
  { ligatures }: SubsetMetrics,
  forms: LocalForms | undefined,
  glyph: number,
  text: string,
  at: number,
  end: number,
): { readonly glyph: number; readonly end: number } | undefined {
  for (const ligature of ligatures[glyph] ?? []) {
    const next = endOf(ligature.text, text, at);
    if (next === undefined || next > end) continue;
    if (!forms?.has(ligature.text.charCodeAt(ligature.text.length - 1)))
      return { glyph: ligature.glyph, end: next };
  }
  return undefined;
}

/** Where letters end that begin at a place, soft hyphens between them or not. */
function endOf(letters: string, text: string, at: number): number | undefined {
  let next = at;
  for (let letter = 0; letter < letters.length; letter++) {
    while (letter > 0 && text.charCodeAt(next) === softHyphen) next++;
    if (text.charCodeAt(next++) !== letters.charCodeAt(letter)) return undefined;
  }
  return next;
}

function kern(
  { firsts, seconds, kerning, secondClasses }: SubsetMetrics,
  first: number,
  second: number,
): number {
  return kerning[(firsts[first] as number) * secondClasses + (seconds[second] as number)] as number;
}

/** Fonts have a hyphen for it, which is not seen within a line. */
const softHyphen = 0xad;

/** White space that HTML collapses (CSS Text 3, section 4.1). */
function isCollapsible(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

/** The language without script and region: `sr` of `sr-Cyrl-RS`. */
function primaryOf(language: string): string {
  const end = language.indexOf("-");
  return (end < 0 ? language : language.slice(0, end)).toLowerCase();
}
