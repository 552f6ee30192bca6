import { breakOpportunities } from "./break-opportunities.ts";
import type { Face } from "./faces.ts";
import { graphemeStarts } from "./graphemes.ts";
import { leastCost } from "./least-cost.ts";
import { measure } from "./measure.ts";
import { penaltyOf } from "./penalty-of.ts";

/** A part of a paragraph that is set in one face. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly face: Face;
}

export interface BreakRequest {
  readonly text: string;
  /** In order and without gaps. */
  readonly runs: readonly Run[];
  /** The font size in CSS px. */
  readonly size: number;
  /** The width of the lines in CSS px. */
  readonly measure: number;
  readonly language: string;
  /** In CSS px; 0 by default. */
  readonly firstIndent?: number;
}

export interface Line {
  readonly start: number;
  /** Without the white space at the line's end. */
  readonly end: number;
  /** In CSS px. */
  readonly width: number;
}

/**
 * Breaks a paragraph into ragged lines without hyphens: those with the least sum of squared free space. A last line of one or
 * two words, a line that ends in a short word, a sentence that begins with a line's last word are dearer; a number and what it
 * counts, a month and its day or year, initials and their name stay together. What is wider than the measure without a place
 * to break is broken anywhere.
 *
 * Lines are as wide as said in a page that sets them in `familyStack` with the rules of `fontFaces`, says the language in
 * `lang`, and has this CSS: `font-kerning: normal; text-rendering: geometricPrecision; text-spacing-trim: space-all;
 * text-autospace: no-autospace; letter-spacing: 0; word-spacing: 0`, no other font features, and `white-space: nowrap` on a line.
 */
export function breakLines(request: BreakRequest): readonly Line[] {
  const { text, size, language } = request;
  if (text === "") return [];
  const advances = new Int16Array(text.length);
  const kerning = new Int16Array(text.length);
  for (const { start, end, face } of request.runs)
    measure(text, start, end, face, language, { advances, kerning });

  const room = (request.measure * 1000) / size;
  const breaks = [{ position: 0, end: 0, start: 0, stop: 0, penalty: 0, forced: true }];
  let distance = 0;
  let trimmed = 0;
  let trimmedAt = 0;
  let walked = 0;
  /** Walks to a place; gives the distance of it. */
  const walkTo = (position: number) => {
    for (; walked < position; walked++) {
      distance += (advances[walked] as number) + (kerning[walked] as number);
      if (!isTrimmed(text.charCodeAt(walked))) {
        trimmed = distance;
        trimmedAt = walked + 1;
      }
    }
  };
  const breakAt = (position: number, penalty: number, forced: boolean) => {
    walkTo(position);
    const previous = breaks[breaks.length - 1] as (typeof breaks)[number];
    const blank = trimmedAt <= previous.position;
    breaks.push({
      position,
      end: blank ? previous.position : trimmedAt,
      start: distance + (position < text.length ? (kerning[position] as number) : 0),
      stop: blank ? previous.start : trimmed,
      penalty,
      forced,
    });
  };
  for (const { position, required = false } of breakOpportunities(text)) {
    const { position: from, start } = breaks[breaks.length - 1] as (typeof breaks)[number];
    walkTo(position);
    if (trimmed - start > room) {
      // Walk again, with a break at every character.
      distance = start - (from < text.length ? (kerning[from] as number) : 0);
      walked = from;
      const word = text.slice(from, trimmedAt);
      trimmed = distance;
      trimmedAt = from;
      for (const inner of graphemeStarts(word)) if (inner > 0) breakAt(from + inner, 4, false);
    }
    breakAt(position, position === text.length ? 0 : penaltyOf(text, position, language), required);
  }

  const { length } = breaks;
  const starts = Float64Array.from(breaks, ({ start }) => start);
  const ends = Float64Array.from(breaks, ({ stop }) => stop);
  const penalties = Float64Array.from(breaks, ({ penalty }) => penalty);
  // A last line of one or two words.
  const indent = ((request.firstIndent ?? 0) * 1000) / size;
  for (let left = 1; left <= 2 && length - 1 - left > 0; left++) {
    penalties[length - 1 - left] = (penalties[length - 1 - left] as number) + (left === 1 ? 0.1 : 0.04);
  }
  const chosen = leastCost({
    starts,
    ends,
    penalties,
    forced: Uint8Array.from(breaks, ({ forced }) => Number(forced)),
    measure: room,
    firstIndent: indent,
  });
  let from = 0;
  return chosen.map((at) => {
    const open = breaks[from] as (typeof breaks)[number];
    const close = breaks[at] as (typeof breaks)[number];
    from = at;
    return {
      start: open.position,
      end: Math.max(open.position, close.end),
      width: (Math.max(0, close.stop - open.start) * size) / 1000,
    };
  });
}

/** White space that browsers leave out at a line's end. */
function isTrimmed(unit: number): boolean {
  return (
    unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029
  );
}
