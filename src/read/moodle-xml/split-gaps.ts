import { htmlWords, type Words } from "../html/html-words.ts";

/** HTML with gaps: the words before, between and behind them, and the lines that stand before the first one. */
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
  const { text, lost } = htmlWords(marked + html.slice(from));
  const first = text.indexOf(sign);
  const line = text.lastIndexOf("\n", first);
  const cut = first < 0 || line < 0 ? 0 : line + 1;
  return { stem: text.slice(0, cut).trim(), words: text.slice(cut).split(sign), lost };
}
