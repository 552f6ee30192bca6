/** A fact as it stands in a file: the lines of its entry. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** The entries under the facts' heading, found by the look of the lines alone. */
export function factBlocks(lines: readonly string[]): Block[] {
  const heading = lines.findIndex((line) => /^# (Facts|Fakten)\s*$/u.test(line));
  const end = lines.findIndex((line, index) => index > heading && line.startsWith("# "));
  const starts = lines.flatMap((line, index) =>
    index > heading && index < end && line.startsWith("- ") ? [index] : [],
  );
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? end }));
}
