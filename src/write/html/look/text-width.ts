import type { Face } from "../../typeset/faces.ts";
import { widthOf } from "../../typeset/width-of.ts";

/** Measures texts of one page language; every text once, however often it is asked for. */
export interface TextMeasure {
  /** In CSS px at a size in CSS px. */
  readonly width: (text: string, face: Face, size: number) => number;
  /** How many lines a browser makes of a text that begins anew on a line of this width. */
  readonly lines: (text: string, face: Face, size: number, room: number) => number;
}

/** @param tracking the space between letters and words, in em */
export function textMeasure(language: string, tracking = 0, wordSpacing = 0): TextMeasure {
  const known = new Map<string, number>();
  const inEm = (text: string, face: Face): number => {
    const name = `${face.family} ${face.weight} ${face.italic} ${text}`;
    let width = known.get(name);
    if (width === undefined) {
      width = widthOf(text, face, 1, language) + text.length * tracking + spacesIn(text) * wordSpacing;
      known.set(name, width);
    }
    return width;
  };
  const width = (text: string, face: Face, size: number) => inEm(text, face) * size;
  return {
    width,
    lines: (text, face, size, room) => {
      if (width(text, face, size) <= room) return 1;
      const words = text.split(/\s+/u).map((word) => width(word, face, size));
      return wrapped(words, width("\u00a0", face, size) + wordSpacing * size, room);
    },
  };
}

/** How many lines pieces take that follow one another; what is longer than a line goes on below. */
export function wrapped(widths: readonly number[], space: number, room: number): number {
  let lines = 1;
  let at = 0;
  for (const width of widths) {
    if (at > 0 && at + space + width > room) {
      lines += 1;
      at = 0;
    }
    if (width > room) lines += Math.ceil(width / room) - 1;
    at = (at === 0 ? 0 : at + space) + (width > room ? width % room : width);
  }
  return lines;
}

function spacesIn(text: string): number {
  return text.split(" ").length - 1;
}
