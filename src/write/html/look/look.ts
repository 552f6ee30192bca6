import type { LookName } from "../../../model/quiz.ts";
import type { Face, Family } from "../../typeset/faces.ts";

/** How pages are set. Lengths are CSS px, which are 1/96 in on paper too. Heights of lines are whole px: Chromium sets baselines on whole px. */
export interface Look {
  readonly name: LookName;
  /** For what is read, and for what is done. */
  readonly read: Family;
  readonly act: Family;
  /** Of numbers, letters and operative words. */
  readonly bold: 600 | 700;
  /** Whether instructions and emphasis are in italics. */
  readonly italics: boolean;
  /** Sizes of the text, roomiest first; the lines are the same in all of them. */
  readonly text: readonly [TextSize, ...TextSize[]];
  /** The longest line of the text, in em. */
  readonly measure: number;
  /** In em, between letters and between words. */
  readonly tracking: number;
  readonly wordSpacing: number;
  /** Ways to set the questions, roomiest first. */
  readonly densities: readonly [Density, ...Density[]];
  readonly masthead: Masthead;
}

export interface TextSize {
  readonly size: number;
  readonly leading: number;
  /** Between paragraphs. */
  readonly gap: number;
  /** Where paragraph letters stand. */
  readonly gutter: number;
}

/** How the questions are set. */
export interface Density {
  readonly columns: 1 | 2;
  /** Whether it is used only where all else takes another sheet of paper. */
  readonly smallest: boolean;
  readonly size: number;
  readonly leading: number;
  readonly instructions: Line;
  readonly heading: Line;
  /** Where numbers stand. */
  readonly gutter: number;
  readonly bubble: number;
  readonly box: number;
  /** Between options one under the other. */
  readonly optionGap: number;
  readonly optionTop: number;
  /** Between statements and entries. */
  readonly rowGap: number;
  readonly itemGap: number;
  readonly sectionGap: number;
  readonly headTop: number;
  readonly headBottom: number;
  /** Height of a line to write on. */
  readonly writing: number;
  /** Width of a gap. */
  readonly blank: number;
}

export interface Line {
  readonly size: number;
  readonly leading: number;
}

export interface Masthead {
  readonly title: Line;
  /** Where the title takes more than a line of the usual size. */
  readonly longTitle: Line;
  readonly facts: Line;
  readonly label: Line;
  /** Height of the boxes for name and class. */
  readonly field: number;
  /** From the masthead to the text. */
  readonly below: number;
}

/** The face of what is read: text, titles, quotations. */
export function readFace(look: Look, weight: Face["weight"] = 400, italic = false): Face {
  return { family: look.read, weight, italic };
}

/** The face of what is done: questions, instructions, numbers. */
export function actFace(look: Look, weight: Face["weight"] = 400, italic = false): Face {
  return { family: look.act, weight, italic };
}
