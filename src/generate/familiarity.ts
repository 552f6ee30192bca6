import { contentWords } from "../read/text/content-words.ts";
import type { Passage } from "./passage.ts";

/**
 * How much the text speaks of what a statement speaks of: how many of its words a sentence of the text has, on average. Facts
 * are about what the text is about, and so are most questions; what is not given brings in something else.
 */
export function familiarityOf(statement: string, passage: Passage): number {
  const { sentences, counts } = wordsOfText(passage);
  let sum = 0;
  for (const word of contentWords(statement, passage.locale)) sum += counts.get(word) ?? 0;
  return sum / Math.max(1, sentences);
}

interface WordsOfText {
  readonly sentences: number;
  /** In how many sentences a word stands. */
  readonly counts: ReadonlyMap<string, number>;
}

const texts = new WeakMap<Passage, WordsOfText>();

function wordsOfText(passage: Passage): WordsOfText {
  const known = texts.get(passage);
  if (known !== undefined) return known;
  const sentences = [...passage.sentencesOf.values()].flat();
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const word of contentWords(text, passage.locale)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const made = { sentences: sentences.length, counts };
  texts.set(passage, made);
  return made;
}
