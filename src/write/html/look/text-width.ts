import type { Face, Family } from "../../typeset/faces.ts";
import { widthOf } from "../../typeset/width-of.ts";

/**
 * Measures texts of questions and headings, to see what fits. Every word is measured once, in the upright face of usual
 * weight: to unpack the widths of every face takes longer than to make the page. Lines of the text itself are broken by
 * `breakLines`, which knows every face.
 */
export interface TextMeasure {
  /** In CSS px at a size in CSS px. */
  readonly width: (text: string, face: Face, size: number) => number;
  /** How many lines a browser makes of a text that begins anew on a line of this width. */
  readonly lines: (text: string, face: Face, size: number, room: number) => number;
  /** The same for a text in several faces. */
  readonly mixedLines: (pieces: readonly Piece[], size: number, room: number) => number;
}

interface Piece {
  readonly text: string;
  readonly face: Face;
}

/**
 * How much wider a face is than the upright one of usual weight, as our own words in ten languages are: rather too wide,
 * since a line more than was thought may be a page more.
 */
const wider = {
  serif: { italic: 0.94, 400: 1, 600: 1.015, 700: 1.03 },
  sans: { italic: 1, 400: 1, 600: 1.04, 700: 1.06 },
  easy: { italic: 1, 400: 1, 600: 1.055, 700: 1.08 },
} as const satisfies Record<Family, Record<Face["weight"] | "italic", number>>;

/** Italic letters of these have other forms, some of them wider. */
const cyrillic = /^(?:be|bg|mk|ru|sr|uk)\b/;

/** @param tracking the space between letters and words, in em */
export function textMeasure(language: string, tracking = 0, wordSpacing = 0): TextMeasure {
  const known = { serif: new Map<string, number>(), sans: new Map(), easy: new Map() };
  const wordIn = (word: string, family: Family): number => {
    const width = known[family].get(word);
    if (width !== undefined) return width;
    const measured =
      widthOf(word, { family, weight: 400, italic: false }, 1, language) + word.length * tracking;
    known[family].set(word, measured);
    return measured;
  };
  const slanted = cyrillic.test(language) ? 1.06 : 1;
  const widthsOf = (text: string, { family, weight, italic }: Face, size: number) => {
    const scale = size * (italic ? wider[family].italic * slanted : wider[family][weight]);
    return {
      words: text.split(/\s+/u).map((word) => wordIn(word, family) * scale),
      space: wordIn("\u00a0", family) * scale + wordSpacing * size,
    };
  };
  return {
    width: (text, face, size) => {
      const { words, space } = widthsOf(text, face, size);
      return words.reduce((sum, width) => sum + width, (words.length - 1) * space);
    },
    lines: (text, face, size, room) => {
      const { words, space } = widthsOf(text, face, size);
      return wrapped(words, space, room);
    },
    mixedLines: (pieces, size, room) => {
      const words: number[] = [];
      let space = 0;
      let within = false;
      for (const { text, face } of pieces) {
        const own = widthsOf(text, face, size);
        if (space === 0) space = own.space;
        // A word may go on in another face: the comma after a bold one.
        own.words.forEach((width, index) => {
          if (within && index === 0) words[words.length - 1] = (words.at(-1) as number) + width;
          else words.push(width);
          within = true;
        });
      }
      return wrapped(words, space, room);
    },
  };
}

/** How many rows boxes take that follow one another; what is longer than a row is one, with lines of its own. */
export function rowsOfBoxes(widths: readonly number[], space: number, room: number): number {
  let rows = 0;
  let at = room;
  for (const width of widths) {
    if (at + space + width > room) {
      rows += Math.ceil(width / room);
      at = Math.min(width, room);
    } else at += space + width;
  }
  return rows;
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
