import type { Passage } from "./passage.ts";

/**
 * How short the words of a statement are: how many it has, against what the text has on as many letters. Facts are made of
 * names and of the text's own words; what is made up has shorter ones.
 */
export function shortnessOfWords(statement: string, passage: Passage): number {
  // Signs that no space parts are no words.
  if (passage.locale.reading.unspaced) return 1;
  return (countOfWords(statement) / statement.length) * lettersOfWord(passage);
}

const known = new WeakMap<Passage, number>();

/** How many letters a word of the text has on average, with the space behind it. */
function lettersOfWord(passage: Passage): number {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const { paragraphs } = passage.article;
  const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const average = letters / paragraphs.reduce((sum, { text }) => sum + countOfWords(text), 0);
  known.set(passage, average);
  return average;
}

function countOfWords(text: string): number {
  return text.split(/\s+/u).length;
}
