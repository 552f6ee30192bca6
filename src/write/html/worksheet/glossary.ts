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
  const widths = entries.map((entry) => widthOf(entry, look, measure));
  const columned = columnsFor(look, sheet).map((columns) => ({
    columns,
    lines: widths.map((width) => linesOf(width, columns, look, sheet)),
  }));
  return entries.slice(1).map((_, left) => ({ gap }) => {
    const count = entries.length - left;
    let [columns, least] = [1, Number.POSITIVE_INFINITY];
    for (const one of columned) {
      const lines = linesIn(one.lines.slice(0, count), one.columns);
      if (lines < least) [columns, least] = [one.columns, lines];
    }
    const height = gap + aboveRule + rule + belowRule + leading + belowHeading + least * leading;
    return { entries: entries.slice(0, count), columns, height };
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

/** All of it as wide as its word, which is bold. */
function widthOf({ word, at, meaning }: GlossaryEntry, look: Look, measure: TextMeasure): number {
  const text = at === "" ? `${word} ${meaning}` : `${word} ${at} · ${meaning}`;
  return measure.width(text, actFace(look, look.bold), look.masthead.facts.size);
}

/** A line that is not the last may end a word early. */
function linesOf(width: number, columns: number, look: Look, sheet: Sheet): number {
  const room = columnWidth(columns, sheet) - hanging;
  return width <= room ? 1 : Math.ceil(width / (room - longWord * look.masthead.facts.size));
}

/** In em. */
const longWord = 5;

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
