import type { Block } from "./heights.ts";

/**
 * How many pages blocks take that follow one another in columns.
 *
 * @param first the height of what is free on the first page
 * @param height of the pages that follow
 * @param share of a column that may be filled: a browser may break a line that was thought to fit
 */
export function pagesOf(
  blocks: readonly Block[],
  columns: number,
  first: number,
  height: number,
  share: number,
): number {
  let page = 1;
  let column = 1;
  let at = 0;
  let room = first * share;
  // What the first page has no room for begins on the next.
  if (blocks[0] !== undefined && blocks[0].height > room) {
    page = 2;
    room = height * share;
  }
  for (const block of blocks) {
    const needed = at === 0 ? block.height : block.before + block.height;
    if (at + needed <= room || at === 0) {
      // What is higher than a page goes on below.
      at += needed;
      continue;
    }
    column += 1;
    if (column > columns) {
      column = 1;
      page += 1;
      room = height * share;
    }
    at = block.height;
  }
  return page;
}
