/** What stands between two blank lines of a GIFT file. */
export interface GiftBlock {
  /** From 1. */
  readonly line: number;
  /** Without comments; a comment's line is blank in it. */
  readonly text: string;
  readonly comments: string;
}

/** Parts a file at its blank lines, as Moodle does: within braces too. */
export function giftBlocks(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let lines: string[] = [];
  let from = 1;
  const end = (): void => {
    if (lines.length === 0) return;
    const isComment = (line: string) => line.startsWith("//");
    const words = lines.map((line) => (isComment(line) ? "" : line));
    const lead = words.findIndex((line) => line !== "");
    if (lead >= 0) {
      blocks.push({
        line: from + lead,
        text: words.join("\n").trim(),
        comments: lines.filter(isComment).join("\n"),
      });
    }
    lines = [];
  };
  for (const [index, line] of text.split("\n").entries()) {
    const words = line.trim();
    if (words === "") end();
    else {
      if (lines.length === 0) from = index + 1;
      lines.push(words);
    }
  }
  end();
  return blocks;
}
