import { type Passage, sentenceOf } from "../../generate/passage.ts";
import type { Evidence } from "../../model/evidence.ts";

/** The sentences in which places of the text stand, by names of their own. A place of several sentences is about none. */
export function sentencesAt(places: readonly Evidence[], passage: Passage): ReadonlySet<string> {
  return new Set(
    places.flatMap((place) => {
      const sentence = sentenceOf(passage, place);
      return sentence === undefined || place.end > sentence.end
        ? []
        : [`${place.paragraph} ${sentence.index}`];
    }),
  );
}

export function haveOneInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
