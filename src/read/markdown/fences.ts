/**
 * For each line whether it belongs to a fenced code block (CommonMark 0.31, 4.5), and the line of a fence that is never
 * closed: what stands below that one counts as if it were not there.
 */
export function findFences(
  lines: readonly string[],
  from: number,
): { readonly fenced: readonly boolean[]; readonly unclosed?: number } {
  const fenced = new Array<boolean>(lines.length).fill(false);
  let at = from;
  while (at < lines.length) {
    const open = fenceOf(lines[at] as string);
    if (open === undefined) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && !closes(lines[end] as string, open)) end += 1;
    // One that stays open can only be the last: what opens another below it is read as part of it.
    if (end === lines.length) return { fenced, unclosed: at };
    fenced.fill(true, at, end + 1);
    at = end + 1;
  }
  return { fenced };
}

/** The sign and length of an opening fence. One of backticks has none behind it in its line. */
function fenceOf(line: string): string | undefined {
  return /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}

function closes(line: string, open: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return fence !== undefined && fence[0] === open[0] && fence.length >= open.length;
}
