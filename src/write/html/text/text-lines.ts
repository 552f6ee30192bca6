import type { Article, Paragraph } from "../../../model/article.ts";
import { breakLines, type Run } from "../../typeset/break-lines.ts";
import type { Face } from "../../typeset/faces.ts";
import { actFace, type Look, readFace } from "../look/look.ts";

/** A line of the text on paper. Offsets are those of the paragraph's text. */
export interface TextLine {
  /** Through the whole text, from 1. */
  readonly number: number;
  readonly start: number;
  /** Without the space at its end. */
  readonly end: number;
}

/** The lines of every paragraph, by its letter. */
export type TextLines = ReadonlyMap<string, readonly TextLine[]>;

/** How far points of a list and quotations are set in, in em of the text. */
export const indent = 1.4;

/**
 * Breaks the text into the lines that every sheet of a look has, whatever paper it is on. Paragraphs in `without` have none:
 * a question gives them with gaps.
 */
export function textLines(article: Article, look: Look, without: ReadonlySet<string>): TextLines {
  let number = 0;
  return new Map(
    article.paragraphs
      .filter(({ id }) => !without.has(id))
      .map((paragraph) => [
        paragraph.id,
        linesOf(paragraph, look, article.language).map(({ start, end }) => {
          number += 1;
          return { number, start, end };
        }),
      ]),
  );
}

/** Lengths are in em: the lines hold for every size. */
const em = 16;

function linesOf(
  { text, marks, form }: Paragraph,
  look: Look,
  language: string,
): { start: number; end: number }[] {
  const measure = (look.measure - (form === "prose" ? 0 : indent)) / spread(look);
  const stretches = form === "list" ? pointsOf(text) : [{ start: 0, end: text.length }];
  return stretches.flatMap(({ start, end }) =>
    breakLines({
      text: text.slice(start, end),
      runs: facesOf(marks, start, end, look),
      size: em,
      measure: measure * em,
      language,
    }).map((line) => ({ start: start + line.start, end: start + line.end })),
  );
}

/** How much wider lines are by the space between letters and words: a letter is half an em wide on average, a word 2.8. */
function spread({ tracking, wordSpacing }: Look): number {
  return 1 + 2.05 * tracking + wordSpacing / 2.8;
}

/** The points of a list, which stand on lines of their own. */
export function pointsOf(text: string): { start: number; end: number }[] {
  let from = 0;
  return text.split("\n").map((point) => {
    const start = from;
    from += point.length + 1;
    return { start, end: start + point.length };
  });
}

/** The faces of a stretch, without gaps: what is stressed is in italics where the look has them, else bold. */
function facesOf(marks: Paragraph["marks"], from: number, to: number, look: Look): Run[] {
  const borders = new Set([from, to]);
  for (const { start, end } of marks) {
    if (start > from && start < to) borders.add(start);
    if (end > from && end < to) borders.add(end);
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] as number;
    const types = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ type }) => type);
    return { start: start - from, end: end - from, face: faceOf(types, look) };
  });
}

function faceOf(types: readonly Paragraph["marks"][number]["type"][], look: Look): Face {
  const stressed = types.includes("emphasis");
  const weight = types.includes("strong") || (stressed && !look.italics) ? look.bold : 400;
  const face = types.includes("code") ? actFace(look, weight) : readFace(look, weight);
  return { ...face, italic: stressed && look.italics };
}
