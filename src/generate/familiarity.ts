import { contentWords } from "../read/text/content-words.ts";
import type { Passage } from "./passage.ts";

/**
 * How much the text speaks of what a statement speaks of: how many of its words each sentence of the text has, against what
 * the text's own sentences have of one another. Facts are about what the text is about, and so are most questions; what is not
 * given brings in something else.
 */
export function familiarityOf(statement: string, passage: Passage): number {
  const usual = usualIn(passage);
  return usual === 0 ? 1 : sharedBy(contentWords(statement, passage.locale), passage) / usual;
}

/** In how many sentences the words stand, all together. */
function sharedBy(words: ReadonlySet<string>, { sentencesAbout }: Passage): number {
  let sum = 0;
  for (const word of words) sum += sentencesAbout.get(word)?.length ?? 0;
  return sum;
}

const known = new WeakMap<Passage, number>();

function usualIn(passage: Passage): number {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const sentences = [...passage.sentencesOf.values()].flat();
  const sum = sentences.reduce((all, { words }) => all + sharedBy(words, passage), 0);
  const usual = sum / Math.max(1, sentences.length);
  known.set(passage, usual);
  return usual;
}
