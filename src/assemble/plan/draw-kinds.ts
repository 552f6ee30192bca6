import type { Streams } from "../../random/random.ts";
import type { WantedKind } from "../blueprint.ts";

/**
 * Kinds in a drawn order in which heavy ones tend to come first: each has as many lots as it weighs, and its best counts.
 * Each has a stream of its own, so that a kind more leaves the others in the order they had. The teacher's own questions
 * were written to be asked: they come first.
 */
export function drawKinds<T extends Pick<WantedKind, "kind" | "weight">>(
  wanted: readonly T[],
  streams: Streams,
): T[] {
  return wanted
    .map((one) => {
      const draw = streams("select", "kind", one.kind);
      const lots = Array.from({ length: one.weight }, draw);
      return { one, place: one.kind === "own-question" ? -1 : Math.min(...lots) };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
