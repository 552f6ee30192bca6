import type { Block } from "./heights.ts";

/** The room on paper for blocks that follow one another in columns, in CSS px. */
export interface Room {
  readonly columns: number;
  /** What is free on the first page. */
  readonly first: number;
  /** The height of the pages that follow. */
  readonly height: number;
}

/** How many pages blocks take, the first one included where nothing goes on it. */
export function pagesOf(blocks: readonly Block[], room: Room): number {
  return placed(blocks, room).length;
}

/** The blocks of each column, page by page; of the last page's columns neither is much higher than the other. */
export function columnsOf(blocks: readonly Block[], room: Room): Block[][][] {
  const pages = placed(blocks, room);
  return pages.map((ends, page) => {
    const from = pages[page - 1]?.at(-1) ?? 0;
    const until = ends.at(-1) as number;
    const free = page === 0 ? room.first : room.height;
    const middle =
      room.columns === 2 && page === pages.length - 1 ? balanced(blocks, from, until, free) : undefined;
    const borders = middle === undefined ? [from, ...ends] : [from, middle, until];
    return borders.slice(1).map((end, column) => blocks.slice(borders[column], end));
  });
}

/** How high blocks stand one under the other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height, before }, index) => sum + height + (index === 0 ? 0 : before), 0);
}

/** Page by page, and for each column of it, the number of blocks that stand before its end. */
function placed(blocks: readonly Block[], { columns, first, height }: Room): number[][] {
  const pages: number[][] = [];
  let at = 0;
  while (pages.length === 0 || at < blocks.length) {
    const free = pages.length === 0 ? first : height;
    const ends: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      at = filled(blocks, at, free, height);
      ends.push(at);
    }
    pages.push(ends);
  }
  return pages;
}

/**
 * Where a column ends that begins at a block. What is higher than any column begins on one all the same and goes on below;
 * what a later page has room for waits for it.
 */
function filled(blocks: readonly Block[], from: number, free: number, height: number): number {
  let at = from;
  let sum = 0;
  for (let block = blocks[at]; block !== undefined; block = blocks[at]) {
    const needed = at === from ? block.height : block.before + block.height;
    if (sum + needed > free && (at > from || free < height)) break;
    sum += needed;
    at += 1;
  }
  return at;
}

/** Where the second of two columns begins: both as high as can be, rather between two sections than within one. */
function balanced(blocks: readonly Block[], from: number, until: number, free: number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let middle = from + 1; middle < until; middle += 1) {
    const left = heightOf(blocks.slice(from, middle));
    const right = heightOf(blocks.slice(middle, until));
    if (Math.max(left, right) > free) continue;
    const { question, row } = blocks[middle] as Block;
    const parted = row > 0 ? withinList : question > 0 ? withinSection : 0;
    const cost = Math.abs(left - right) + (right > left ? 1 : 0) + parted;
    if (cost < least) [best, least] = [middle, cost];
  }
  return best;
}

/** By how many px one column may be the higher one, rather than that a section or a list is parted. */
const withinSection = 60;
const withinList = 140;
