import type { KindName } from "../generate/kinds.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import type { Chosen } from "./chosen.ts";
import { byPlace, type Candidate, type Pool } from "./pool.ts";

/** Which candidates may be chosen for a paragraph. */
export interface Cover {
  readonly kinds: readonly KindName[];
  /** The best first; a later one is tried where an earlier gives nothing. */
  readonly ways: readonly ((candidate: Candidate) => boolean)[];
}

/** Chooses an item for each annotated paragraph that proves none yet: those paragraphs first that leave little choice. */
export function coverParagraphs(
  chosen: Chosen,
  pool: Pool,
  total: number,
  streams: Streams,
  { kinds, ways }: Cover,
): void {
  const asking = candidatesIn(kinds, pool);
  const choice = (letter: string) => Math.min(asking.get(letter)?.length ?? 0, littleChoice);
  const drawn = orderByName([...pool.annotated.keys()], (letter) => letter, streams("select", "paragraphs"));
  for (const letter of drawn.sort((a, b) => choice(a) - choice(b))) {
    if (chosen.candidates.length >= total) return;
    if (chosen.provedIn(letter) > 0) continue;
    for (const may of ways) {
      const found = asking
        .get(letter)
        ?.find(
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

/** Letters of the annotated paragraphs that prove no chosen item. */
export function uncoveredParagraphs(chosen: Chosen, { annotated }: Pool): string[] {
  return [...annotated.keys()].filter((letter) => chosen.provedIn(letter) === 0);
}

/** The kinds' candidates in the order of their places, by the letters of the paragraphs that prove them. */
function candidatesIn(kinds: readonly KindName[], pool: Pool): ReadonlyMap<string, readonly Candidate[]> {
  const asking = new Map<string, Candidate[]>([...pool.annotated.keys()].map((letter) => [letter, []]));
  for (const candidate of kinds.flatMap((kind) => pool.of(kind)).sort(byPlace)) {
    for (const letter of candidate.paragraphs) asking.get(letter)?.push(candidate);
  }
  return asking;
}

/** An item of so many annotations is chosen for its kind: for one paragraph it would take what covers the others. */
const several = 3;

/** From so many candidates on a paragraph has no need to come early. */
const littleChoice = 4;
