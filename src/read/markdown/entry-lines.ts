/** A bullet, number or task box at the start of a line. Offsets count from the line's start. */
export interface EntryStart {
  /** Where the bullet stands, tabs counted to the next fourth column. */
  readonly indent: number;
  /** Where the bullet stands as an offset. */
  readonly bullet: number;
  /** Where the words begin. */
  readonly from: number;
  readonly number?: number;
  /** The space behind the bullet is missing. */
  readonly tight: boolean;
}

/** The bullet `-`, `*`, `+`, `•`, `–` or the number that opens a line, if any does. */
export function entryStart(line: string): EntryStart | undefined {
  const bullet = line.length - line.trimStart().length;
  const match = /^(?:[-*+•–]|(\d{1,9})[.)])/u.exec(line.slice(bullet, bullet + 12));
  if (match === null) return undefined;
  const behind = bullet + match[0].length;
  const rest = line.slice(behind);
  const space = rest.length - rest.trimStart().length;
  const tight = space === 0 && rest !== "";
  // `--`, `**bold**` and `2.5` open no entry.
  if (tight && /^[-*+•–\d]/u.test(rest)) return undefined;
  const number = match[1] === undefined ? undefined : Number(match[1]);
  return {
    indent: indentOf(line),
    bullet,
    from: behind + space,
    tight,
    ...(number !== undefined && { number }),
  };
}

/** How far a line is indented, a tab reaching to the next fourth column. */
export function indentOf(line: string): number {
  let indent = 0;
  for (const sign of line) {
    if (sign === "\t") indent += 4 - (indent % 4);
    else if (/\s/.test(sign)) indent += 1;
    else break;
  }
  return indent;
}

/** `---`, `***`, `___`: a line across the page (CommonMark 0.31, 4.1), which says nothing in a list. */
export function isThematicBreak(line: string): boolean {
  const signs = line.replace(/\s/g, "");
  return signs.length >= 3 && (/^-+$/.test(signs) || /^\*+$/.test(signs) || /^_+$/.test(signs));
}

/** The box of a task list at the start of an answer: whether it is ticked, and where the answer begins. */
export function taskBox(text: string): { readonly right: boolean; readonly from: number } | undefined {
  const match = /^\[[ \t]{0,3}([xX✓✔]?)[ \t]{0,3}\]\s*/.exec(text);
  return match === null ? undefined : { right: match[1] !== "", from: match[0].length };
}
