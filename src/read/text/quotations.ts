import type { Paragraph } from "../../model/article.ts";
import type { Stretch } from "./sentences.ts";

/**
 * What stands inside quotation marks, by paragraph, in order, without the marks: “ ” „ “ « » » « ‹ › 「 」, straight ones,
 * single ones that open a word, and speech that a dash opens. Quotations inside quotations belong to the outer one. A
 * quotation may run over paragraphs, whether or not each of them opens with a mark.
 */
export function quotationsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, readonly Stretch[]>();
  let running: string | undefined;
  for (const [index, { id, text }] of paragraphs.entries()) {
    const next = paragraphs[index + 1]?.text;
    const { stretches, open } = quotedIn(text, running);
    found.set(id, stretches);
    running = open !== undefined && next !== undefined && runsOn(next, open) ? open : undefined;
  }
  return found;
}

/** What closes a quotation, by what opens it. English, German, French, Danish, Swedish and Japanese ways at once. */
const closersOf = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["”", "”"],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["›", "‹›"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
  ["＂", "＂"],
  ["‘", "’"],
  ["‚", "‘’"],
  ["'", "'"],
]);
const singles = "‘‚'";
/** Marks that close as well as open: they open only at the beginning of a word. */
const eitherWay = "”»›\"＂'“";

/** Whether a paragraph goes on with a quotation that the one before it left open. */
function runsOn(text: string, opener: string): boolean {
  const trimmed = text.trimStart();
  if (trimmed.startsWith(opener)) return true;
  const closers = closersOf.get(opener) as string;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (closers.includes(character) && !(character === opener && opens(text, at))) return true;
    if (character === opener) return false;
  }
  return false;
}

function quotedIn(text: string, running: string | undefined): { stretches: Stretch[]; open?: string } {
  const stretches: Stretch[] = [];
  let opener = running;
  let start = 0;
  let at = 0;
  if (running !== undefined) {
    // Each paragraph of a long quotation may open with a mark of its own.
    while (at < text.length && /\s/u.test(text[at] as string)) at += 1;
    if (text[at] === running) at += 1;
    start = at;
  }
  const closeOfSingle = singleCloser(text);
  const spoken = speech(text);
  const dialogue = spoken.length > 0 && running === undefined;
  for (; at < text.length; at += 1) {
    const character = text[at] as string;
    if (opener === undefined) {
      if (!closersOf.has(character) || !opens(text, at)) continue;
      if (singles.includes(character) && !closeOfSingle(at)) continue;
      opener = character;
      start = at + 1;
    } else if ((closersOf.get(opener) as string).includes(character)) {
      if (character === opener && opens(text, at) && !singles.includes(opener)) {
        // A mark was forgotten: a new quotation begins, and the old one ends before it.
        stretches.push({ start, end: at });
        start = at + 1;
      } else if (!singles.includes(opener) || closesSingle(text, at)) {
        stretches.push({ start, end: at });
        opener = undefined;
      }
    }
  }
  if (opener !== undefined) stretches.push({ start, end: text.length });
  const all = dialogue ? union(stretches, spoken) : stretches;
  return opener === undefined ? { stretches: all } : { stretches: all, open: opener };
}

function opens(text: string, at: number): boolean {
  const character = text[at] as string;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (singles.includes(character)) {
    return /[\s([{"“„«»「『—–-]/u.test(before) && /[\p{L}\p{N}…"“„]/u.test(after);
  }
  if (!eitherWay.includes(character)) return true;
  if (character === "“") return !/[\p{L}\p{N}.,!?]/u.test(before) || /[\p{L}\p{N}]/u.test(after);
  if ("»›".includes(character)) return /[\s([{—–-]/u.test(before) && /[^\s.,;:!?)\]}]/u.test(after);
  return /[\s([{—–\-'‘‚/]/u.test(before) && /[^\s.,;:!?)\]}]/u.test(after);
}

/** Tells whether a single mark at an offset is closed later on; a lone apostrophe opens nothing. Asked with rising offsets. */
function singleCloser(text: string): (at: number) => boolean {
  const scanned = new Map<string, number>();
  return (at) => {
    const closers = closersOf.get(text[at] as string) as string;
    let end = Math.max(at + 2, scanned.get(closers) ?? 0);
    while (end < text.length && !(closers.includes(text[end] as string) && closesSingle(text, end))) end += 1;
    scanned.set(closers, end);
    return end < text.length;
  };
}

/** An apostrophe stands before a letter; a closing mark does not. */
function closesSingle(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ") && /\S/u.test(text[at - 1] ?? " ");
}

/**
 * Speech that a dash opens, line by line: up to a dash behind a mark of punctuation ("— Hello, — he said. — Come in!"),
 * which parts it from the narrator's words, and again from the next such dash.
 */
function speech(text: string): Stretch[] {
  const spoken: Stretch[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const opening = /^\s*(?:[—–―]\s?|-\s)(?=\S)/u.exec(line);
    if (opening) {
      let start = lineStart + opening[0].length;
      let inside = true;
      for (const dash of line.matchAll(/(?<=[.,!?…])\s[—–―-]\s/gu)) {
        const at = lineStart + dash.index;
        if (at < start) continue;
        if (inside) spoken.push({ start, end: at });
        inside = !inside;
        start = at + dash[0].length;
      }
      if (inside) spoken.push({ start, end: lineStart + line.length });
    }
    lineStart += line.length + 1;
  }
  return spoken;
}

function union(first: readonly Stretch[], second: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...first, ...second].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || stretch.start > last.end) joined.push(stretch);
    else if (stretch.end > last.end) joined[joined.length - 1] = { start: last.start, end: stretch.end };
  }
  return joined;
}

/** Whether a stretch lies wholly inside one of the quotations. */
export function isQuoted(quotations: readonly Stretch[], start: number, end: number): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle] as Stretch).end < end) low = middle + 1;
    else high = middle;
  }
  const quotation = quotations[low];
  return quotation !== undefined && quotation.start <= start && quotation.end >= end;
}
