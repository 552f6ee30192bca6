/** A paragraph as it is seen by what chooses its lines: places where it may break, and how wide what lies between is. */
export interface Pieces {
  /** Where the line begins that a break opens, as a distance; the first is the start of the paragraph. */
  readonly starts: Float64Array;
  /** Where the line ends that a break closes, without trailing space; by the same numbers, the first being 0. */
  readonly ends: Float64Array;
  /** What a break costs besides the space that it leaves, in squares of the measure. */
  readonly penalties: Float64Array;
  /** Breaks that must be. */
  readonly forced: Uint8Array;
  readonly measure: number;
  /** Room that the first line lacks. */
  readonly firstIndent: number;
}

/** So many openings are tried for a line, the longest first, lest a text without width take for ever. */
const mostTried = 256;

/**
 * The breaks, from the first line's end to the paragraph's, whose lines leave the least sum of squared free space, penalties
 * included; the last line's free space is no fault (D. Knuth, M. Plass, Breaking paragraphs into lines, 1981). A piece wider
 * than the measure stands in a line of its own.
 */
export function leastCost({
  starts,
  ends,
  penalties,
  forced,
  measure,
  firstIndent,
}: Pieces): readonly number[] {
  const last = ends.length - 1;
  const costs = new Float64Array(last + 1);
  const openings = new Int32Array(last + 1);
  const width = (from: number, to: number) =>
    (ends[to] as number) - (starts[from] as number) + (from === 0 ? firstIndent : 0);
  let oldest = 0;
  for (let at = 1; at <= last; at++) {
    if (forced[at - 1] === 1) oldest = at - 1;
    while (oldest < at - 1 && width(oldest, at) > measure) oldest++;
    let best = Number.POSITIVE_INFINITY;
    let opening = at - 1;
    const end = Math.min(at, oldest + mostTried);
    const free = at === last || forced[at] === 1;
    for (let from = oldest; from < end; from++) {
      const space = free ? 0 : Math.max(0, 1 - width(from, at) / measure);
      const cost = (costs[from] as number) + space * space;
      // Of equals the longest line wins.
      if (cost < best) {
        best = cost;
        opening = from;
      }
    }
    costs[at] = best + (penalties[at] as number);
    openings[at] = opening;
  }
  const breaks: number[] = [];
  for (let at = last; at > 0; at = openings[at] as number) breaks.push(at);
  return breaks.reverse();
}
