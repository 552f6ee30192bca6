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
      const space = width("\u00a0", face, size) + wordSpacing * size;
      let lines = 1;
      let at = 0;
      for (const word of text.split(/\s+/u)) {
        const long = width(word, face, size);
        if (at > 0 && at + space + long > room) {
          lines += 1;
          at = 0;
        }
        // What is longer than a line, and what is written without spaces, goes on below.
        if (long > room) lines += Math.ceil(long / room) - 1;
        at = (at === 0 ? 0 : at + space) + (long > room ? long % room : long);
      }
      return lines;
    },
  };
}

function spacesIn(text: string): number {
  return text.split(" ").length - 1;
}
