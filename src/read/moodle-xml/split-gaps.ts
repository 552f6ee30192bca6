import { htmlLines } from "../html/html-lines.ts";
import type { Words } from "../html/html-words.ts";

/** HTML with gaps: the words before, between and behind them, and the blocks before that of the first one. */
export interface SplitGaps extends Pick<Words, "lost"> {
  readonly stem: string;
  /** One more than there are gaps. */
  readonly words: readonly string[];
}

/** Takes gaps out of HTML before it is read: what they hold is not HTML. `gaps` are where they stand, in order. */
export function splitGaps(
  html: string,
  gaps: readonly { readonly start: number; readonly end: number }[],
): SplitGaps {
  // A sign that the text has nowhere: a character for private use, as often as it takes.
  let sign = "\ue000";
  while (html.includes(sign)) sign += "\ue000";
  let marked = "";
  let from = 0;
  for (const { start, end } of gaps) {
    marked += html.slice(from, start) + sign;
    from = end;
  }
  const { lines, lost } = htmlLines(marked + html.slice(from));
  const blocks: string[] = [];
  for (const { text, joined } of lines) {
    if (joined) blocks.push(`${blocks.pop() ?? ""}\n${text}`);
    else blocks.push(text);
  }
  const first = Math.max(
    0,
    blocks.findIndex((block) => block.includes(sign)),
  );
  return {
    stem: blocks.slice(0, first).join("\n").trim(),
    words: blocks.slice(first).join("\n").split(sign),
    lost: lines.some(({ marks }) => marks.length > 0) ? [...lost, "emphasis"] : lost,
  };
}
