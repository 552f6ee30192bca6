import type { Face } from "./faces.ts";
import { measure } from "./measure.ts";

/**
 * The width of a text on one line, in CSS px at a font size in CSS px, as browsers set it under the CSS that `breakLines` names.
 */
export function widthOf(text: string, face: Face, size: number, language = "en"): number {
  const advances = new Int16Array(text.length);
  const kerning = new Int16Array(text.length);
  measure(text, 0, text.length, face, language, { advances, kerning });
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += (advances[at] as number) + (kerning[at] as number);
  return (sum * size) / 1000;
}
