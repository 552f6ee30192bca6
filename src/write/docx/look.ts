import type { Paper } from "../../model/quiz.ts";

/** How a document looks: sizes are half-points (`w:sz`), lengths twentieths of a point, the line in 240ths of its height. */
export interface Look {
  /** For what is read, and for what is done. Fonts that come with Word: an embedded one would say more than it is worth. */
  readonly reading: string;
  readonly doing: string;
  readonly size: {
    readonly text: number;
    readonly question: number;
    readonly title: number;
    readonly heading: number;
    readonly subhead: number;
    readonly small: number;
    readonly foot: number;
  };
  readonly line: { readonly text: number; readonly question: number };
  /** Between two letters. */
  readonly tracking: number;
  /** The place of paragraph letters and question numbers. */
  readonly gutter: number;
  /** The height of a box or line to write on. */
  readonly writing: number;
  /** For what matters less; six hex digits. */
  readonly soft: string;
  /** Emphasis is set bold where the look has no italics. */
  readonly italics: boolean;
  /** Whether short options may stand side by side, and the candidate's particulars in one line. */
  readonly abreast: boolean;
}

/** Times and Arial are on every machine that has Word, and LibreOffice has fonts of the same widths: pages break alike. */
const standard: Look = {
  reading: "Times New Roman",
  doing: "Arial",
  size: { text: 24, question: 21, title: 40, heading: 25, subhead: 23, small: 19, foot: 17 },
  line: { text: 300, question: 276 },
  tracking: 0,
  gutter: 510,
  writing: 440,
  soft: "444444",
  italics: true,
  abreast: true,
};

/** Large print: 18 points, nothing below 16, no italics, no grey (UKAAF, clear and large print). */
const large: Look = {
  reading: "Arial",
  doing: "Arial",
  size: { text: 36, question: 36, title: 52, heading: 42, subhead: 38, small: 32, foot: 32 },
  line: { text: 324, question: 312 },
  tracking: 0,
  gutter: 850,
  writing: 700,
  soft: "000000",
  italics: false,
  abreast: false,
};

/** For readers with dyslexia: an open sans serif, wide lines and letters, no italics (British Dyslexia Association, style guide). */
const easy: Look = {
  reading: "Atkinson Hyperlegible",
  doing: "Atkinson Hyperlegible",
  size: { text: 28, question: 26, title: 44, heading: 32, subhead: 29, small: 24, foot: 22 },
  line: { text: 384, question: 360 },
  tracking: 10,
  gutter: 680,
  writing: 600,
  soft: "000000",
  italics: false,
  abreast: false,
};

const looks: Readonly<Record<string, Look>> = { standard, large, easy };

/** The look that a set was made with; a recipe that names none has the standard one. */
export function lookOf(paper: Paper & { readonly look?: string }): Look {
  const { look = "standard" } = paper;
  return (Object.hasOwn(looks, look) ? looks[look] : undefined) ?? standard;
}

/** The key is for one desk, and full of tables: it has the standard look whatever the sheets have. */
export const keyLook: Look = { ...standard, size: { ...standard.size, question: 18 } };
