import type { Name } from "../../model/article.ts";
import type { Passage } from "../passage.ts";
import type { Asked } from "./falsity.ts";

/**
 * How many paragraphs part a name from what proves the answer: a text tells together what belongs together in time, and who is
 * named centuries away makes a silly wrong answer.
 */
export function paragraphsAway(name: Name, { passage, slot }: Asked): number {
  const numbers = numbersOf(passage);
  const own = paragraphsWith(name, passage);
  const proofs = new Set(slot.evidence.map(({ paragraph }) => numbers.get(paragraph) ?? 0));
  return Math.min(...[...proofs].map((proof) => gapTo(proof, own)));
}

/** From a number to the nearest of some that ascend. */
function gapTo(number: number, ascending: readonly number[]): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [ascending[low - 1], ascending[low]];
  return Math.min(
    number - (before ?? Number.NEGATIVE_INFINITY),
    (after ?? Number.POSITIVE_INFINITY) - number,
  );
}

function paragraphsWith(name: Name, passage: Passage): readonly number[] {
  const known = places.get(name);
  if (known?.passage === passage) return known.numbers;
  const numbers = numbersOf(passage);
  const found = new Set(
    [...(passage.sentencesWith.get(name.id) ?? [])].map(({ paragraph }) => numbers.get(paragraph) ?? 0),
  );
  const ascending = [...found].sort((a, b) => a - b);
  places.set(name, { passage, numbers: ascending });
  return ascending;
}

const places = new WeakMap<Name, { readonly passage: Passage; readonly numbers: readonly number[] }>();

/** By their letters: the paragraphs' numbers from 0 on. */
function numbersOf(passage: Passage): ReadonlyMap<string, number> {
  const known = letters.get(passage);
  if (known !== undefined) return known;
  const made = new Map(passage.article.paragraphs.map(({ id }, number) => [id, number]));
  letters.set(passage, made);
  return made;
}

const letters = new WeakMap<Passage, ReadonlyMap<string, number>>();
