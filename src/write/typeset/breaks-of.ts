import type { BreakRequest } from "./break-lines.ts";
import { breakOpportunities } from "./break-opportunities.ts";
import { graphemeStarts } from "./graphemes.ts";
import { measure } from "./measure.ts";
import { lastLine, penaltyOf, withinWord } from "./penalty-of.ts";

/** A place where a line may end and the next begin. The first is the paragraph's start, the last its end. */
export interface Break {
  /** Where the next line begins. */
  readonly position: number;
  /** Where the line ends that it closes: before white space. */
  readonly end: number;
  /** The distances of the two from the paragraph's start, in thousandths of an em. */
  readonly opens: number;
  readonly closes: number;
  /** What it costs besides the space that it leaves, in squares of the measure. */
  readonly penalty: number;
  readonly forced: boolean;
}

const softHyphen = 0xad;

/** Where a paragraph may be broken into lines of a width, in thousandths of an em. */
export function breaksOf({ text, runs, language }: BreakRequest, room: number): readonly Break[] {
  const advances = new Int16Array(text.length);
  const kerning = new Int16Array(text.length + 1);
  for (const { start, end, face } of runs) {
    measure(text, start, Math.min(end, text.length), face, language, { advances, kerning });
  }
  const distances = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    distances[at + 1] = (distances[at] as number) + (kerning[at] as number) + (advances[at] as number);
  }

  const breaks: Break[] = [{ position: 0, end: 0, opens: 0, closes: 0, penalty: 0, forced: true }];
  let from = 0;
  const breakAt = (position: number, end: number, penalty: number, forced: boolean) => {
    // What kerns with the end of one line does not at the beginning of the next, also behind a soft hyphen.
    let first = position;
    while (text.charCodeAt(first) === softHyphen) first++;
    const opens = (distances[first] as number) + (kerning[first] as number);
    breaks.push({ position, end, opens, closes: distances[end] as number, penalty, forced });
    from = position;
  };
  for (const { position, required = false } of breakOpportunities(text, language)) {
    const end = trimmedEnd(text, from, position);
    if ((distances[end] as number) - (distances[from] as number) - (kerning[from] as number) > room) {
      const word = from;
      for (const inner of graphemeStarts(text.slice(word, end))) {
        if (inner > 0) breakAt(word + inner, word + inner, withinWord, false);
      }
    }
    const last = position === text.length;
    breakAt(position, end, last ? 0 : penaltyOf(text, position, language), required);
  }
  chargeLastLine(text, breaks);
  return breaks;
}

/** Makes breaks dearer that leave few words for the last line. What a hyphen joins is one word. */
function chargeLastLine(text: string, breaks: Break[]): void {
  let word = 0;
  for (let at = breaks.length - 2; at > 0 && word < lastLine.length; at--) {
    const { position } = breaks[at] as Break;
    const more = lastLine[word] as number;
    if (text.charAt(position - 1) !== "-") word++;
    breaks[at] = { ...(breaks[at] as Break), penalty: (breaks[at] as Break).penalty + more };
  }
}

function trimmedEnd(text: string, from: number, position: number): number {
  let end = position;
  while (end > from && isTrimmed(text.charCodeAt(end - 1))) end--;
  return end;
}

/** White space that browsers leave out at a line's end. */
function isTrimmed(unit: number): boolean {
  return (
    unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029
  );
}
