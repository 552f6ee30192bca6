import type { Break } from "./breaks-of.ts";

/** So many openings are tried for a line, the longest line first, lest a text without width take for ever. */
const mostTried = 256;

/**
 * Which breaks to take, by their place in the list, from the first line's end to the paragraph's: those whose lines leave the
 * least sum of squared free space, penalties included. The last line's free space is no fault (D. Knuth, M. Plass, Breaking
 * paragraphs into lines, 1981). What is wider than the room has a line of its own. The first line lacks the indent.
 */
export function leastCost(breaks: readonly Break[], room: number, indent: number): readonly number[] {
  const { length } = breaks;
  const opens = Float64Array.from(breaks, (each) => each.opens);
  const costs = new Float64Array(length);
  const openings = new Int32Array(length);
  let oldest = 0;
  for (let at = 1; at < length; at++) {
    const { closes, penalty, forced } = breaks[at] as Break;
    const widthFrom = (from: number) => closes - (opens[from] as number) + (from === 0 ? indent : 0);
    while (oldest < at - 1 && widthFrom(oldest) > room) oldest++;
    const newest = Math.min(at, oldest + mostTried);
    const whole = forced || at === length - 1;
    let best = Number.POSITIVE_INFINITY;
    for (let from = oldest; from < newest; from++) {
      const free = whole ? 0 : Math.max(0, 1 - widthFrom(from) / room);
      const cost = (costs[from] as number) + free * free;
      // Of equals the longest line wins.
      if (cost < best) {
        best = cost;
        openings[at] = from;
      }
    }
    costs[at] = best + penalty;
    if (forced) oldest = at;
  }
  const chosen: number[] = [];
  for (let at = length - 1; at > 0; at = openings[at] as number) chosen.push(at);
  return chosen.reverse();
}
