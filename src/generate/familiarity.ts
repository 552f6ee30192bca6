import { contentWords } from "../read/text/content-words.ts";
import type { Passage } from "./passage.ts";

/**
 * How much the text speaks of what a statement speaks of: how many of its words a sentence of the text has, on average. Facts
 * are about what the text is about, and so are most questions; what is not given brings in something else.
 */
export function familiarityOf(statement: string, { locale, sentencesAbout, sentencesOf }: Passage): number {
  const sentences = [...sentencesOf.values()].reduce((sum, { length }) => sum + length, 0);
  let sum = 0;
  for (const word of contentWords(statement, locale)) sum += sentencesAbout.get(word)?.length ?? 0;
  return sum / Math.max(1, sentences);
}
