import type { Streams } from "../../random/random.ts";
import type { Supply } from "./supply.ts";

/**
 * Kinds in a drawn order in which heavy ones tend to come first: each has as many lots as it weighs, and its best counts.
 * Each has a stream of its own, so that a kind more leaves the others in the order they had. The teacher's own questions
 * were written to be asked: they come first.
 */
export function drawKinds(supplies: readonly Supply[], streams: Streams): Supply[] {
  return supplies
    .map((supply) => {
      const draw = streams("select", "kind", supply.kind);
      const lots = Array.from({ length: supply.weight }, draw);
      return { supply, place: supply.kind === "own-question" ? -1 : Math.min(...lots) };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ supply }) => supply);
}
