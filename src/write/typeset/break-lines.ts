import { type Break, breaksOf } from "./breaks-of.ts";
import type { Face } from "./faces.ts";
import { leastCost } from "./least-cost.ts";

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
 * Lines are as wide as said, to a thousandth, in a page that sets them in `familyStack` with the rules of `fontFaces`, says
 * the language in `lang`, and leaves kerning and ligatures as browsers have them: no `letter-spacing`, `word-spacing`,
 * `font-feature-settings` or `font-variant` but `lining-nums`, which these fonts have anyway. Chinese punctuation keeps its
 * width by `text-spacing-trim: space-all`. A line is to be `white-space: nowrap`, and may pass the measure by that thousandth.
 */
export function breakLines(request: BreakRequest): readonly Line[] {
  const { text, size, firstIndent = 0 } = request;
  if (text === "") return [];
  const room = Math.max(1, (request.measure * 1000) / size);
  const breaks = breaksOf(request, room);
  const chosen = leastCost(breaks, room, (firstIndent * 1000) / size);
  return chosen.map((at, index) => {
    const { position, opens } = breaks[chosen[index - 1] ?? 0] as Break;
    const { end, closes } = breaks[at] as Break;
    return { start: position, end, width: (Math.max(0, closes - opens) * size) / 1000 };
  });
}
