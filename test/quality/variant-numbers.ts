import { drawIndex } from "../../src/random/draw.ts";
import type { Random } from "../../src/random/random.ts";

/** Counted things in figures: no years, days of a month, times of day, list numbers, or parts of another number. */
const amount =
  /(?<![\p{L}\d.,:/-]|^)(?!0)(\d{1,3}(?:,\d{3})+|\d{2,3})(?![\p{L}\d:%-]|[.,]\d| (?:a\.m|p\.m|BC|AD|January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu;
const year = /(?<![\p{L}\d.,:-])(1[5-9]\d\d|20\d\d)(?!\d|[.,:-]\d)/gu;

/** Moves all years by one number and multiplies all amounts by one factor, so that their order stays. */
export function newNumbers(markdown: string, random: Random): (text: string) => string {
  const years = drawIndex(61, random) - 40;
  const factor = 0.6 + random() * 1.1;
  const german = /^language: de/mu.test(markdown);
  const moved = new Map<string, string>();
  const taken = new Set<string>();
  for (const [text] of german ? [] : markdown.matchAll(amount)) {
    if (moved.has(text)) continue;
    const scaled = likewise(text, factor);
    const next = taken.has(scaled) || scaled.length !== text.length ? text : scaled;
    moved.set(text, next);
    taken.add(next);
  }
  return (text) =>
    text
      .replace(amount, (found) => moved.get(found) ?? found)
      .replace(year, (found) => String(Number(found) + years));
}

/** A number multiplied, with as many figures and as many zeros at its end. */
function likewise(text: string, factor: number): string {
  const digits = text.replaceAll(",", "");
  const zeros = /0*$/u.exec(digits)?.[0].length ?? 0;
  const scaled = Math.round((Number(digits) * factor) / 10 ** zeros) * 10 ** zeros;
  return text.includes(",") ? scaled.toLocaleString("en-US") : String(scaled);
}
