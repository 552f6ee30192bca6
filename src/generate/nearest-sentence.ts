import type { Evidence } from "../model/evidence.ts";
import { contentWords } from "../read/text/content-words.ts";
import type { Passage } from "./passage.ts";
import { placeOfSentence, type Sentence } from "./sentence.ts";

/**
 * The sentence of the text that comes nearest to a statement: the one that shares most content words with it, a word
 * counting for more the fewer sentences have it. Nothing where none shares any.
 */
export function nearestSentence(text: string, passage: Passage): Evidence | undefined {
  const weights = new Map<Sentence, number>();
  for (const word of contentWords(text, passage.locale)) {
    const sentences = passage.sentencesAbout.get(word) ?? [];
    if (sentences.length > mostSentences) continue;
    for (const sentence of sentences)
      weights.set(sentence, (weights.get(sentence) ?? 0) + 1 / sentences.length);
  }
  let best: Sentence | undefined;
  let most = 0;
  for (const [sentence, weight] of weights) if (weight > most) [best, most] = [sentence, weight];
  return best && placeOfSentence(best);
}

/** A word that stands in more sentences than these says nothing about any of them. */
const mostSentences = 300;
