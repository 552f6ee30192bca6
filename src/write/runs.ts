import type { Mark } from "../model/article.ts";

/** A stretch of a text in the order of the page: words, or the tag that opens or closes here. */
export type Run = { readonly text: string } | { readonly tag: Tag; readonly closes: boolean };

type Tag = "em" | "strong" | "code" | "mark";

/** Words of a text that are to be set apart; `answer` in the key. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: Mark["type"] | "answer";
}

const tags = { emphasis: "em", strong: "strong", code: "code", answer: "mark" } as const satisfies Record<
  Marked["type"],
  Tag
>;

/**
 * Cuts a text into runs whose tags nest as HTML wants them. Marks that overlap are closed and opened again; what lies
 * outside `from` and `to` (UTF-16 offsets, by default the whole text) is left out.
 */
export function runsOf(text: string, marks: readonly Marked[], from = 0, to: number = text.length): Run[] {
  const inside = marks
    .map(({ start, end, type }) => ({ start: Math.max(start, from), end: Math.min(end, to), type }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: Run[] = [];
  const open: { end: number; tag: Tag }[] = [];
  let at = from;
  const wordsUpTo = (end: number) => {
    if (end > at) runs.push({ text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  const closeUpTo = (place: number) => {
    for (;;) {
      const end = open.reduce((nearest, mark) => Math.min(nearest, mark.end), Number.POSITIVE_INFINITY);
      if (end > place) return;
      wordsUpTo(end);
      const closed = open.splice(open.findIndex((mark) => mark.end === end));
      for (const { tag } of closed.toReversed()) runs.push({ tag, closes: true });
      for (const mark of closed) if (mark.end > end) push(mark);
    }
  };
  const push = (mark: { end: number; tag: Tag }) => {
    open.push(mark);
    runs.push({ tag: mark.tag, closes: false });
  };
  for (const { start, end, type } of inside) {
    closeUpTo(start);
    wordsUpTo(start);
    push({ end, tag: tags[type] });
  }
  closeUpTo(to);
  wordsUpTo(to);
  return runs;
}
