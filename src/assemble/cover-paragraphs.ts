import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import type { Chosen } from "./chosen.ts";
import type { Candidate, Pool } from "./pool.ts";

/**
 * Chooses an item for each paragraph that proves none yet: those paragraphs first that leave little choice.
 *
 * @param ways what may be chosen, the best first; a later one is tried where an earlier gives nothing
 */
export function coverParagraphs(
  chosen: Chosen,
  pool: Pool,
  total: number,
  streams: Streams,
  ways: readonly ((candidate: Candidate) => boolean)[],
): void {
  const drawn = orderByName([...pool.provedIn], ([letter]) => letter, streams("select", "paragraphs"));
  const choice = (candidates: readonly Candidate[]) => Math.min(candidates.length, littleChoice);
  for (const [letter, candidates] of drawn.sort(([, a], [, b]) => choice(a) - choice(b))) {
    if (chosen.candidates.length >= total) return;
    if (chosen.provedIn(letter) > 0) continue;
    for (const may of ways) {
      const found = candidates.find(
        (candidate) =>
          !chosen.has(candidate) &&
          candidate.item.sources.length < several &&
          may(candidate) &&
          chosen.conflictOf(candidate) === undefined,
      );
      if (found === undefined) continue;
      chosen.add(found);
      break;
    }
  }
}

/** An item of so many annotations is chosen for its kind: for one paragraph it would take what covers the others. */
const several = 3;

/** From so many candidates on a paragraph has no need to come early. */
const littleChoice = 4;
