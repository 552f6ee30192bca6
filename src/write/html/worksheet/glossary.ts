import type { Word } from "../../../model/article.ts";
import { actFace, type Look, type TextSize } from "../look/look.ts";
import type { Sheet } from "../look/paper.ts";
import type { TextMeasure } from "../look/text-width.ts";
import type { PageView } from "../page-view.ts";
import { linesAt } from "../text/line-references.ts";
import type { TextLines } from "../text/text-lines.ts";

/** A word of the text with what it means; `at` says where it stands, "" where the set names no places. */
export interface GlossaryEntry {
  readonly word: string;
  readonly at: string;
  readonly meaning: string;
}

/** The words that are explained below the text. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly columns: number;
  /** In CSS px, with the space above it. */
  readonly height: number;
}

/** Words as the glossary has them. One whose paragraph a question gives with gaps has no place in the text. */
export function glossaryEntries(
  words: readonly Word[],
  { refs, words: own, more }: PageView,
  lines: TextLines,
): GlossaryEntry[] {
  return words.flatMap(({ word, meaning, evidence: [first] }) => {
    const range = linesAt(lines, first);
    if (range === undefined) return [];
    const at = { lines: more.lines(...range), paragraphs: own.key.paragraph(first.paragraph), none: "" };
    return { word, at: at[refs], meaning };
  });
}

/**
 * The glossaries of the first words, the fullest one first, each in the columns in which it is lowest. One word is none: the
 * heading takes as much room.
 */
export function glossariesOf(
  entries: readonly GlossaryEntry[],
  look: Look,
  sheet: Sheet,
  measure: TextMeasure,
): ((size: TextSize) => Glossary)[] {
  const { leading } = look.masthead.facts;
  const columned = columnsFor(look, sheet).map((columns) => ({
    columns,
    lines: entries.map((entry) => linesOf(entry, columns, look, sheet, measure)),
  }));
  return entries.slice(1).map((_, left) => {
    const count = entries.length - left;
    let [columns, least] = [1, Number.POSITIVE_INFINITY];
    for (const one of columned) {
      const lines = linesIn(one.lines.slice(0, count), one.columns);
      if (lines < least) [columns, least] = [one.columns, lines];
    }
    const own = rule + belowRule + leading + belowHeading + least * leading;
    return ({ gap }) => ({ entries: entries.slice(0, count), columns, height: gap + aboveRule + own });
  });
}

// As templates/css/text.css has it, in CSS px.
const aboveRule = 6;
const rule = 1;
const belowRule = 5;
const belowHeading = 1;
const betweenColumns = 24;
const hanging = 10;

/** A narrower column has a word or two a line, in em. */
const narrowest = 18;

function columnsFor(look: Look, sheet: Sheet): number[] {
  const least = narrowest * look.masthead.facts.size;
  return [1, 2, 3].filter((columns) => columns === 1 || columnWidth(columns, sheet) >= least);
}

function columnWidth(columns: number, { width }: Sheet): number {
  return (width - (columns - 1) * betweenColumns) / columns;
}

function linesOf(
  { word, at, meaning }: GlossaryEntry,
  columns: number,
  look: Look,
  sheet: Sheet,
  measure: TextMeasure,
): number {
  const pieces = [
    { text: word, face: actFace(look, look.bold) },
    { text: `${at === "" ? "" : ` ${at} ·`} ${meaning}`, face: actFace(look) },
  ];
  return measure.mixedLines(pieces, look.masthead.facts.size, columnWidth(columns, sheet) - hanging);
}

/** The lines of the highest column: entries follow one another, and none is parted. */
function linesIn(lines: readonly number[], columns: number): number {
  const needed = (height: number) => {
    let [used, at] = [1, 0];
    for (const own of lines) {
      if (at + own > height) [used, at] = [used + 1, 0];
      at += own;
    }
    return used;
  };
  const sum = lines.reduce((all, own) => all + own, 0);
  let height = Math.max(Math.ceil(sum / columns), ...lines);
  while (needed(height) > columns) height += 1;
  return height;
}
