import { characterWidth, displayWidth } from "./display-width.ts";
import { visible } from "./visible.ts";

const tabWidth = 4;

/**
 * The line of a file around the place that is meant, and a line of carets that stands under it. A long line is cut on
 * both sides of the carets; tabs become spaces, unseen characters their escapes, and wide ones count for two.
 *
 * @param line the whole line
 * @param column from 1, in UTF-16 code units
 * @param length in UTF-16 code units; 0 for a point
 * @param width columns for the excerpt
 */
export function excerptLines(line: string, column: number, length: number, width: number): [string, string] {
  const start = Math.min(Math.max(0, column - 1), line.length);
  const end = Math.min(start + Math.max(0, length), line.length);
  // Only what can come to be shown is looked at: a line may be the whole file.
  const from = wholeCharacter(line, Math.max(0, start - width));
  const to = wholeCharacter(line, Math.min(line.length, start + width));
  const cells = cellsOf(line, from, to);
  const meant = cells.filter(({ at }) => at >= start && at < end);
  const before = cells.filter(({ at }) => at < start);
  const after = cells.filter(({ at }) => at >= end && at >= start);

  const marked = fill(meant, width - 2);
  let room = width - Math.max(1, marked.width);
  const behind = fill(after, Math.min(room, Math.max(room - widthOf(before), Math.floor(room / 3))));
  room -= behind.width;
  const ahead = fillBack(before, room);

  let shown = ahead.text;
  let indent = ahead.width;
  if (from > 0 || ahead.count < before.length) {
    shown = `…${shown}`;
    indent += 1;
  }
  const cut = marked.count < meant.length || end > to || to < line.length || behind.count < after.length;
  const text = shown + marked.text + (marked.count < meant.length ? "" : behind.text) + (cut ? "…" : "");
  return [text.trimEnd(), " ".repeat(indent) + "^".repeat(Math.max(1, marked.width))];
}

interface Cell {
  /** Where it stands in the line. */
  readonly at: number;
  readonly text: string;
  readonly width: number;
}

function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  let columns = 0;
  for (const character of line.slice(from, to)) {
    const text = character === "\t" ? " ".repeat(tabWidth - (columns % tabWidth)) : visible(character);
    const width = text === character ? characterWidth(character) : displayWidth(text);
    cells.push({ at, text, width });
    columns += width;
    at += character.length;
  }
  return cells;
}

function fill(cells: readonly Cell[], room: number): { text: string; width: number; count: number } {
  let [text, width, count] = ["", 0, 0];
  for (const cell of cells) {
    if (width + cell.width > room) break;
    text += cell.text;
    width += cell.width;
    count += 1;
  }
  return { text, width, count };
}

/** The same from the end. */
function fillBack(cells: readonly Cell[], room: number): { text: string; width: number; count: number } {
  let [width, count] = [0, 0];
  for (const cell of cells.toReversed()) {
    if (width + cell.width > room) break;
    width += cell.width;
    count += 1;
  }
  const kept = count === 0 ? [] : cells.slice(-count);
  return { text: kept.map(({ text }) => text).join(""), width, count };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** An offset that does not part the two halves of a character. */
function wholeCharacter(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
