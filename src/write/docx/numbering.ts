import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix, type ParagraphChild } from "docx";
import type { Voice } from "./language.ts";
import type { Look } from "./look.ts";
import type { ParagraphLook } from "./paragraph.ts";
import { tab, words } from "./words.ts";

/** What Word counts: paragraphs A, B …; questions 1, 2 … with their parts 7a, 7b …; the options of a question A, B …. */
export type Counter = keyof typeof places;

/**
 * The library puts numbers in place of `{name-instance}` wherever it stands, in the text too: a name with a character that
 * no text has (see `xmlSafe`) is found in none.
 */
const named = (name: string) => `\u0001${name}`;

const places = {
  paragraph: { reference: named("paragraph"), level: 0 },
  question: { reference: named("question"), level: 0 },
  part: { reference: named("question"), level: 1 },
  option: { reference: named("option"), level: 0 },
  point: { reference: named("point"), level: 0 },
} as const;

export function numberingOf({ gutter }: Look, voice: Voice): INumberingOptions {
  const level = (
    number: number,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
    indent: Indent,
  ) => ({
    level: number,
    format,
    text,
    alignment: voice.direction === "rtl" ? AlignmentType.CENTER : AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { run: { bold: true, italics: false }, paragraph: { indent: numberIndent(indent, voice) } },
  });
  const first = { left: gutter, hanging: gutter };
  return {
    config: [
      { reference: places.paragraph.reference, levels: [level(0, LevelFormat.UPPER_LETTER, "%1", first)] },
      {
        reference: places.question.reference,
        levels: [
          level(0, LevelFormat.DECIMAL, "%1", first),
          level(1, LevelFormat.LOWER_LETTER, "%1%2", partIndent(gutter)),
        ],
      },
      {
        reference: places.option.reference,
        levels: [level(0, LevelFormat.UPPER_LETTER, "%1", optionIndent(gutter))],
      },
      {
        reference: places.point.reference,
        levels: [level(0, LevelFormat.BULLET, "–", { left: gutter / 2, hanging: gutter / 2 })],
      },
    ],
  };
}

export interface Indent {
  readonly left: number;
  readonly hanging: number;
}

/**
 * Where a number stands, and the words behind it. Word takes the left of a number for its beginning, LibreOffice for its
 * left even where lines run from the right, and sets it into the margin: there numbers are centred, which both take alike,
 * and their middle lies so far in that three figures find room.
 */
export function numberIndent({ left, hanging }: Indent, { direction }: Voice): Indent {
  return { left, hanging: direction === "rtl" ? Math.round(hanging * 0.63) : hanging };
}

/** Options stand under the words of their question. */
export function optionIndent(gutter: number): Indent {
  const hanging = Math.round(gutter * 0.8);
  return { left: gutter + hanging, hanging };
}

/** The same within a box. */
export function boxedIndent(gutter: number): Indent {
  const { hanging } = optionIndent(gutter);
  return { left: boxInset(gutter) + hanging, hanging };
}

/** How far the words of a box are set in, so that its rules end with the lines around it. */
export function boxInset(gutter: number): number {
  return boxSpace(gutter) * 20 + 20;
}

/** Between the words of a box and its rules, in points. */
export function boxSpace(gutter: number): number {
  return Math.round(gutter / 85);
}

/** Parts stand there, too; their numbers have a letter. */
export function partIndent(gutter: number): Indent {
  const hanging = Math.round(gutter * 1.3);
  return { left: gutter + hanging, hanging };
}

/** How a paragraph comes by its number: from Word's counting, or written out where Word would count otherwise. */
export interface Marker {
  readonly look: ParagraphLook;
  readonly lead: readonly ParagraphChild[];
}

/**
 * @param counted whether Word counts as the set does
 * @param instance a counter starts anew in each
 */
export function marker(counter: Counter, text: string, counted: boolean, voice: Voice, instance = 0): Marker {
  return counted
    ? { look: { numbering: { ...places[counter], instance } }, lead: [] }
    : { look: {}, lead: [...words(text, voice, { bold: true }), tab()] };
}

/** Whether letters are those that Word counts: past Z it goes on with AA, BB where others have AA, AB. */
export function lettersCount(letters: readonly string[]): boolean {
  return letters.length <= 26 && letters.every((letter, index) => letter.toUpperCase() === alphabet[index]);
}

/** Whether numbers are 1, 2, 3 …. */
export function numbersCount(numbers: readonly string[]): boolean {
  return numbers.every((number, index) => number === String(index + 1));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
