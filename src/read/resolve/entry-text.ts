import { cut, type Located } from "../draft.ts";
import { foldText } from "../text/match.ts";

const escapable = /[!-/:-@[-`{-~]/;

/** Words as a reader sees them: a backslash before ASCII punctuation is none (CommonMark 0.31, 2.4). */
export function plain(located: Located | string): string {
  const text = typeof located === "string" ? located : located.text;
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** Whether a character at an offset is escaped by the backslash before it. */
export function isEscape(text: string, at: number): boolean {
  return text[at] === "\\" && escapable.test(text[at + 1] ?? "");
}

/** The parts of a list parted by semicolons, empty ones left out. `\;` parts nothing. */
export function listOf(located: Located): Located[] {
  const parts: Located[] = [];
  let start = 0;
  for (let at = 0; at <= located.text.length; at += 1) {
    if (isEscape(located.text, at)) at += 1;
    else if (at === located.text.length || ";；".includes(located.text[at] as string)) {
      const part = cut(located, start, at);
      if (part.text !== "") parts.push(part);
      start = at + 1;
    }
  }
  return parts;
}

/** Where words are parted by the first colon that is not escaped, at or behind an offset; -1 for nowhere. */
export function colonIn(text: string, from = 0): number {
  for (let at = from; at < text.length; at += 1) {
    if (isEscape(text, at)) at += 1;
    else if (text[at] === ":" || text[at] === "：") return at;
  }
  return -1;
}

/** At most so many characters of a text, for a remedy. */
export function shown(text: string, most = 80): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Each once, as first written. */
export function unique(list: readonly (Located | string)[]): string[] {
  const kept = new Map<string, string>();
  for (const item of list) {
    const text = typeof item === "string" ? item : plain(item);
    const folded = foldText(text).trim();
    if (!kept.has(folded)) kept.set(folded, text);
  }
  return [...kept.values()];
}
